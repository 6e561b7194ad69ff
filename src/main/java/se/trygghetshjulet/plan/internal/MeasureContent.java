package se.trygghetshjulet.plan.internal;

import org.springframework.data.relational.core.mapping.Embedded;

/** What a measure says, in the columns of Brå's template (domain.md 2.5). */
record MeasureContent(
        @Embedded.Empty Action action,
        @Embedded.Empty Prevention prevention,
        @Embedded.Empty Timing timing,
        @Embedded.Empty Responsibility responsibility,
        @Embedded.Empty Accountability accountability,
        @Embedded.Empty CitizenPromise promise) {

    /** The same measure with what the coordinator may mend. */
    MeasureContent mended(String title, String goal, Timing when, String responsible, String followUp) {
        return new MeasureContent(
                new Action(title, action.steps(), action.overallGoal(), goal, action.camera()),
                prevention,
                when,
                new Responsibility(
                        responsible, responsibility.contact(), responsibility.partners(), responsibility.resources()),
                new Accountability(followUp, accountability.documentation()),
                promise);
    }
}
