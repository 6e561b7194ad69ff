package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface CorrectionRepository extends ListCrudRepository<Correction, UUID> {

    List<Correction> findByDecisionIdOrderByProposedAt(UUID decisionId);
}
