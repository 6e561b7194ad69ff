package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeasureRepository extends ListCrudRepository<Measure, UUID> {

    /** The measures that are part of the plan, in the order of their numbers. */
    List<Measure> findByPlanIdAndStruckReasonIsNullOrderByNumber(UUID planId);

    /** What measures are called that act on a problem marked with secrecy, or on one that such a problem is merged with. */
    @Query("select distinct measure.title from measure"
            + " join measure_cause on measure_cause.measure_id = measure.id"
            + " join cause on cause.id = measure_cause.cause_id"
            + " join priority on priority.id = cause.priority_id"
            + " join problem acted_on on acted_on.id = priority.problem_id"
            + " join problem marked on coalesce(marked.merged_into, marked.id) = coalesce(acted_on.merged_into, acted_on.id)"
            + " where marked.secrecy ~ '\\S'")
    Set<String> secretTitles();

    List<Measure> findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(UUID planId, String unit);
}
