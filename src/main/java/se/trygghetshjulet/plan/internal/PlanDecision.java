package se.trygghetshjulet.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Subject;

/** The plan on its way through the political organs. */
@Component
class PlanDecision implements DecisionSubject {

    private final ActionPlanRepository plans;
    private final MeasureRepository measures;
    private final CauseCatalogue catalogue;
    private final PlanReport report;

    PlanDecision(ActionPlanRepository plans, MeasureRepository measures, CauseCatalogue catalogue, PlanReport report) {
        this.plans = plans;
        this.measures = measures;
        this.catalogue = catalogue;
        this.report = report;
    }

    @Override
    public Subject subject() {
        return Subject.PLAN;
    }

    @Override
    public ReportDraft draft(UUID planId) {
        ActionPlan plan = plans.findById(planId).orElseThrow();
        List<Measure> inPlan = measures.findByPlanIdAndStruckReasonIsNullOrderByNumber(planId);
        Optional<ActionPlan> rejected = Optional.ofNullable(plan.previousId()).flatMap(plans::findById);
        return report.write(plan, plans.yearOf(planId), inPlan, catalogue.of(plan), rejected);
    }

    @Override
    public void decided(UUID planId, boolean approved, LocalDate decidedOn, String reason) {
        plans.save(plans.findById(planId).orElseThrow().decided(approved, decidedOn, reason));
    }
}
