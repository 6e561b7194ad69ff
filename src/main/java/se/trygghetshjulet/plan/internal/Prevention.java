package se.trygghetshjulet.plan.internal;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whom a measure reaches and how.
 *
 * @param evidence what speaks for it working, and where that is written
 */
record Prevention(
        PreventionLevel preventionLevel,
        Approach approach,
        Effect effect,
        String evidence,
        EvidenceStrength evidenceStrength) {

    enum PreventionLevel {
        UNIVERSAL,
        SELECTIVE,
        INDICATED
    }

    enum Approach {
        SOCIAL,
        SITUATIONAL
    }

    enum Effect {
        SHORT_TERM,
        LONG_TERM
    }

    enum EvidenceStrength {
        LOW,
        MEDIUM,
        HIGH
    }

    /** The columns of the grid that the measure fills. */
    Set<Level> levels() {
        Set<Level> levels = EnumSet.of(Level.valueOf(preventionLevel.name()));
        if (approach == Approach.SITUATIONAL) {
            levels.add(Level.SITUATIONAL);
        }
        return levels;
    }
}
