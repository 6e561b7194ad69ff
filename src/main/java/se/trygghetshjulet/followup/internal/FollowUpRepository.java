package se.trygghetshjulet.followup.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;
import se.trygghetshjulet.followup.FollowUpKind;

interface FollowUpRepository extends ListCrudRepository<FollowUp, UUID> {

    List<FollowUp> findByCycleIdOrderByOpenedAt(UUID cycleId);

    Optional<FollowUp> findByCycleIdAndKind(UUID cycleId, FollowUpKind kind);

    Optional<FollowUp> findFirstByPlanIdOrderByOpenedAtDesc(UUID planId);

    Optional<FollowUp> findFirstByPlanIdIsNotNullAndCompletedOnIsNotNullOrderByCompletedOnDescOpenedAtDesc();
}
