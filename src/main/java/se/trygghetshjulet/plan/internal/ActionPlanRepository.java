package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ActionPlanRepository extends ListCrudRepository<ActionPlan, UUID> {

    List<ActionPlan> findByCycleIdOrderByVersion(UUID cycleId);

    Optional<ActionPlan> findFirstByCycleIdOrderByVersionDesc(UUID cycleId);

    @Query("select * from action_plan where approved order by decided_on desc, opened_at desc limit 1")
    Optional<ActionPlan> newestDecided();

    @Query("select * from action_plan where endorsed_at is not null and approved is null"
            + " order by endorsed_at desc limit 1")
    Optional<ActionPlan> newestEndorsed();

    /** The same plan, held until the transaction ends: what two people do to it at once happens one after the other. */
    @Query("select * from action_plan where id = :id for update")
    Optional<ActionPlan> findLocked(UUID id);

    @Query("select c.year from action_plan p join cycle c on c.id = p.cycle_id where p.id = :id")
    int yearOf(UUID id);

    /** Hands out the next number of a measure; a number is never used again, also not after a removal. */
    @Query("update action_plan set last_number = last_number + 1 where id = :id returning last_number")
    int nextNumber(UUID id);

    /** Lets the numbers of a new version go on after those of the earlier one. */
    @Query("update action_plan set last_number = (select last_number from action_plan where id = :earlier)"
            + " where id = :id returning last_number")
    int continueNumbers(UUID id, UUID earlier);
}
