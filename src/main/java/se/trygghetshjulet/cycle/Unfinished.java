package se.trygghetshjulet.cycle;

import java.util.List;
import java.util.UUID;

/** What has been started in a year and must come to its end before the year is closed. Whoever starts such things implements it. */
public interface Unfinished {

    /** Swedish sentences that each say what goes on, since when, and where it waits; empty when nothing holds the year. */
    List<String> in(UUID cycleId);
}
