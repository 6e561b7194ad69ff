package se.trygghetshjulet.cycle;

import java.util.List;
import java.util.UUID;

/** What other modules may know of the years in the record. */
public interface Cycles {

    /**
     * The year of a cycle.
     *
     * @throws java.util.NoSuchElementException when there is no such cycle
     */
    int year(UUID cycleId);

    /**
     * Whether the year goes on. It does so until the caller's transaction ends: who would close or cancel it waits for that.
     */
    boolean goesOn(UUID cycleId);

    /** All years of this municipality, the latest first. */
    List<Year> all();

    /** The phases that a year goes through, in order, and when they are planned. */
    List<PlannedPhase> plan(UUID cycleId);

    /** The meetings that a year plans for, earliest first. */
    List<PlannedMeeting> meetings(UUID cycleId);

    /**
     * Closes a year before its time and freezes what it came to. What runs in it is the caller's to end.
     *
     * @param confirmedBy id of the second person who agreed
     * @throws IllegalStateException when the year is closed already
     */
    void cancel(UUID cycleId, String confirmedBy);

    /** Whether the year was closed before its time. */
    boolean cancelled(UUID cycleId);

    /** What the public is told of the year. */
    PublicSummary summary(UUID cycleId);
}
