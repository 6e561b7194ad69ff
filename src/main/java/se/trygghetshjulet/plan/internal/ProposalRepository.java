package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRepository extends ListCrudRepository<Proposal, UUID> {

    List<Proposal> findByPlanId(UUID planId);

    Optional<Proposal> findByPlanIdAndUnit(UUID planId, String unit);
}
