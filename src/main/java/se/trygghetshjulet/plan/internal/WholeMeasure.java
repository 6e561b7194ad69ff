package se.trygghetshjulet.plan.internal;

import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.PriorityView;

/** Shows a measure to other modules with all its columns, in Swedish. */
final class WholeMeasure {

    private WholeMeasure() {}

    static MeasureDetails of(Measure measure, MeasureView view, Causes causes, String origin) {
        Action action = measure.action();
        Prevention prevention = measure.content().prevention();
        Timing timing = measure.content().timing();
        Responsibility who = measure.content().responsibility();
        Accountability accountability = measure.content().accountability();
        return new MeasureDetails(
                view,
                causes.problemOf(measure).map(PriorityView::id).orElse(null),
                text(action.steps()),
                text(action.overallGoal()),
                prevention.levels().stream().map(Level::label).toList(),
                prevention.approach() == Prevention.Approach.SOCIAL ? "Social" : "Situationell",
                prevention.effect() == Prevention.Effect.SHORT_TERM ? "Kort sikt" : "Lång sikt",
                timing.extent() == Timing.Extent.ONE_OFF ? "Punktinsats" : "Ordinarie arbete",
                text(timing.sequence()),
                text(who.responsible()),
                text(who.contact()),
                text(who.partners()),
                text(who.resources()),
                evidence(prevention),
                text(accountability.documentation()),
                text(accountability.followUp()),
                text(measure.indicatorGap()),
                text(origin),
                promise(measure.content().promise()));
    }

    private static String evidence(Prevention prevention) {
        String strength = prevention.evidenceStrength() == null
                ? ""
                : switch (prevention.evidenceStrength()) {
                    case LOW -> "svagt stöd";
                    case MEDIUM -> "visst stöd";
                    case HIGH -> "starkt stöd";
                };
        String source = text(prevention.evidence());
        return source.isEmpty() || strength.isEmpty() ? source + strength : source + " (" + strength + ")";
    }

    private static String promise(CitizenPromise promise) {
        return promise == null || promise.promiseArea() == null
                ? ""
                : promise.promiseArea() + " " + promise.promiseYear();
    }

    private static String text(String written) {
        return written == null ? "" : written;
    }
}
