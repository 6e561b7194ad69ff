package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.Plans;

@Component
class PlanRegister implements Plans {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final CauseCatalogue catalogue;
    private final Organisation organisation;

    PlanRegister(
            ActionPlanRepository plans,
            MeasureRepository measures,
            CauseCatalogue catalogue,
            Organisation organisation) {
        this.plans = plans;
        this.measures = measures;
        this.catalogue = catalogue;
        this.organisation = organisation;
    }

    @Override
    public Optional<UUID> inForce() {
        return plans.newestDecided().or(plans::newestEndorsed).map(ActionPlan::id);
    }

    @Override
    public List<MeasureView> measures(UUID planId) {
        Causes causes = catalogue.of(plans.findById(planId).orElseThrow());
        return measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(planId).stream()
                .map(measure -> view(measure, causes))
                .toList();
    }

    private MeasureView view(Measure measure, Causes causes) {
        Indicator indicator = measure.indicator();
        return new MeasureView(
                measure.id(),
                measure.number(),
                measure.action().title(),
                Wording.problem(causes.problemOf(measure)),
                causes.numbersOf(measure),
                measure.unit(),
                organisation.unit(measure.unit()).responsibleRole(),
                measure.action().goal(),
                indicator == null ? null : indicator.name(),
                indicator == null ? null : indicator.baseValue(),
                indicator == null ? null : indicator.targetValue(),
                measure.content().timing().startsOn(),
                measure.content().timing().dueOn(),
                measure.continuesId());
    }
}
