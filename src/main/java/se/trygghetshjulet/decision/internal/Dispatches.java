package se.trygghetshjulet.decision.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Dispatches extends Repository<Dispatch, UUID> {

    Optional<Dispatch> findByDecisionId(UUID decisionId);
}
