package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.effort.EffortStanding;
import se.trygghetshjulet.effort.EffortView;
import se.trygghetshjulet.effort.Efforts;

/** The special efforts of the drawing's two years. */
@Component
class EffortRows {

    /** As many as there are letters; a municipality has a handful. */
    private static final int MOST = 26;

    private final Efforts efforts;

    EffortRows(Efforts efforts) {
        this.efforts = efforts;
    }

    /** @param named whether the reader may see what people have called them */
    List<EffortRow> of(int year, WheelDrawing drawing, LocalDate today, boolean named) {
        List<EffortRow> rows = new ArrayList<>();
        Lanes lanes = new Lanes();
        efforts.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31)).stream()
                .filter(effort -> effort.standing() != EffortStanding.REFUSED)
                .limit(MOST)
                .forEach(effort -> rows.add(row(effort, rows.size(), drawing, today, named, lanes)));
        return rows;
    }

    private static EffortRow row(
            EffortView effort, int place, WheelDrawing drawing, LocalDate today, boolean named, Lanes lanes) {
        LocalDate from = effort.startsOn();
        LocalDate drawnTo =
                effort.endsOn().filter(end -> !end.isBefore(from)).orElse(today.isAfter(from) ? today : from);
        return new EffortRow(
                String.valueOf((char) ('A' + place)),
                named ? effort.title() : "Särskild satsning " + effort.number(),
                effort.kind().inSwedish(),
                effort.standing().inSwedish(),
                from,
                effort.endsOn(),
                drawing.effort(from, drawnTo, lanes.laneFor(from, drawnTo)));
    }

    /** Two efforts at the same time lie side by side; a third covers the first. */
    private static final class Lanes {

        private final LocalDate[] takenUntil = {LocalDate.MIN, LocalDate.MIN};

        int laneFor(LocalDate from, LocalDate to) {
            int lane = takenUntil[0].isBefore(from) || !takenUntil[1].isBefore(from) ? 0 : 1;
            takenUntil[lane] = to;
            return lane;
        }
    }
}
