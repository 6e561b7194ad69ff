package se.trygghetshjulet.priority.internal;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.priority.Perspective;
import se.trygghetshjulet.priority.internal.Cause.Finding;

/** Reads the rows of an analysis. A row that only has its perspective chosen is one that was not needed. */
final class CauseRows {

    private CauseRows() {}

    /**
     * @param id what the row says is its cause; empty for a new one
     */
    record Row(String id, String path, Finding finding) {}

    /** @throws se.trygghetshjulet.engine.FormRefused when a row is half written, or there is none */
    static List<Row> read(Answers answers, String list) {
        Checks checks = new Checks();
        List<Row> rows = new ArrayList<>();
        for (Answers row : answers.rows(list)) {
            if (used(row)) {
                check(row, checks);
                rows.add(new Row(row.text("id"), row.path("description"), finding(row)));
            }
        }
        checks.that(!rows.isEmpty(), list, "Skriv minst en orsak till problemet.")
                .orRefuse();
        return rows;
    }

    private static boolean used(Answers row) {
        return row.has("id") || row.has("description") || row.has("support");
    }

    private static void check(Answers row, Checks checks) {
        checks.filled(row, "perspective", "Välj vilket perspektiv orsaken hör till.")
                .filled(row, "description", "Beskriv orsaken, eller ta bort raden.")
                .filled(row, "directness", "Välj om orsaken är direkt eller bakomliggande.")
                .filled(
                        row,
                        "support",
                        "Ange vad orsaken bygger på. Skriv ”egen bedömning” om det inte finns en källa.")
                .filled(row, "influenceable", "Välj om parterna kan påverka orsaken.");
    }

    private static Finding finding(Answers row) {
        return new Finding(
                row.has("perspective") ? Perspective.valueOf(row.text("perspective")) : null,
                row.has("directness") ? Directness.valueOf(row.text("directness")) : null,
                row.text("description"),
                row.text("support"),
                row.has("influenceable") ? Degree.valueOf(row.text("influenceable")) : null);
    }
}
