package se.trygghetshjulet.portal.internal.runs;

import java.util.List;

/**
 * A process instance as the pages show it; everything is Swedish text.
 *
 * @param state how its state is called and marked
 * @param outcome how it stands, or ended, in a few words
 * @param callerId the instance that it is a step of; empty when it stands by itself
 * @param caller what that one's model is called
 * @param began the Swedish day; empty for one that leaves no history
 * @param ended the Swedish day; empty while it goes on
 * @param lasted how long it took, or has taken so far; empty for one that leaves no history
 * @param now what it waits for, longest first
 */
record RunRow(
        String id,
        String process,
        String matter,
        StateWords state,
        String outcome,
        String callerId,
        String caller,
        String began,
        String ended,
        String lasted,
        List<Now> now) {

    RunRow {
        now = List.copyOf(now);
    }

    /**
     * A step or event where it waits, once however many wait there.
     *
     * @param whom who is waited for; empty when nobody is
     * @param since how long the longest has waited
     * @param called the instance that runs as this step; empty for other steps
     * @param task the only task, when the reader may open it; otherwise empty
     */
    record Now(String what, int number, String whom, String since, String called, String task) {}
}
