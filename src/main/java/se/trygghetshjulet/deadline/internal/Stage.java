package se.trygghetshjulet.deadline.internal;

import java.util.Set;

/**
 * One row of {@code escalation-stages.dmn}.
 *
 * @param offset how far after the due date, in the unit; negative before it
 * @param repeatAfter how often it comes again afterwards, in the unit; zero means never
 */
record Stage(String id, Level level, int offset, Unit unit, Set<Audience> audience, int repeatAfter) {

    enum Unit {
        WORKING_DAYS,
        HOURS
    }

    Stage {
        audience = Set.copyOf(audience);
    }

    boolean isBeforeTheEnd() {
        return offset < 0;
    }

    /** The n:th time that this stage comes again, as a stage of its own. */
    Stage again(int time) {
        return new Stage(id + "-" + (time + 1), level, offset + time * repeatAfter, unit, audience, repeatAfter);
    }
}
