package se.trygghetshjulet.plan.internal;

import org.springframework.data.relational.core.mapping.Embedded;

/** What a measure says, in the columns of Brå's template (domain.md 2.5). */
record MeasureContent(
        @Embedded.Empty Action action,
        @Embedded.Empty Prevention prevention,
        @Embedded.Empty Timing timing,
        @Embedded.Empty Responsibility responsibility,
        @Embedded.Empty Accountability accountability,
        @Embedded.Empty CitizenPromise promise) {}
