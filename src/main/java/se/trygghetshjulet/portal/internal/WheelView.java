package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.List;
import se.trygghetshjulet.cycle.Year;

/**
 * A year as the page Årshjulet shows it to one reader.
 *
 * @param now where the year is, for the middle of the wheel
 * @param waitedFor whom the year waits for
 * @param waiting the first of the tasks it waits for
 * @param next the next day of the year that matters; null when none lies ahead
 * @param hand the hand that shows today; null outside the drawing's two years
 */
record WheelView(
        Year year,
        LocalDate today,
        Now now,
        List<PhaseRow> phases,
        List<WheelDrawing.Arc> arcs,
        List<EffortRow> efforts,
        List<KeyDate> dates,
        List<LegalRow> legal,
        List<WaitedForRow> waitedFor,
        List<WaitingRow> waiting,
        KeyDate next,
        WheelDrawing.Line hand) {

    /** How many tasks the year waits for. */
    public int tasks() {
        return waitedFor.stream().mapToInt(WaitedForRow::tasks).sum();
    }

    /** How many of them are past their last day. */
    public int late() {
        return waitedFor.stream().mapToInt(WaitedForRow::late).sum();
    }

    /** What the year waits for, as a heading. */
    public String heading() {
        if (tasks() == 0) {
            return "Året väntar inte på någon";
        }
        String open = tasks() == 1 ? "1 öppen uppgift" : tasks() + " öppna uppgifter";
        return late() == 0
                ? "Året väntar på dem här (%s)".formatted(open)
                : "Året väntar på dem här (%s, %d %s)".formatted(open, late(), late() == 1 ? "försenad" : "försenade");
    }

    /** The phases that have gone on past their plan. */
    public List<PhaseRow> latePhases() {
        return phases.stream().filter(phase -> phase.state() == PhaseState.LATE).toList();
    }

    /**
     * Where the year is.
     *
     * @param phase one word for the phase that goes on; empty when none does
     * @param distance how long it has left, in words
     */
    record Now(String phase, String distance) {}
}
