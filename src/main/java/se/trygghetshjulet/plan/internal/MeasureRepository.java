package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MeasureRepository extends ListCrudRepository<Measure, UUID> {

    /** The measures that are part of the plan, in the order of their numbers. */
    List<Measure> findByPlanIdAndStruckReasonIsNullOrderByNumber(UUID planId);

    List<Measure> findByPlanIdAndUnitAndStruckReasonIsNullOrderByNumber(UUID planId, String unit);
}
