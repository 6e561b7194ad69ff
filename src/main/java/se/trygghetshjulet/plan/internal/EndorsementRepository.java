package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface EndorsementRepository extends ListCrudRepository<Endorsement, UUID> {

    List<Endorsement> findByPlanIdAndRoundOrderByAt(UUID planId, int round);
}
