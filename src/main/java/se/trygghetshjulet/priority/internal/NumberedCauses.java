package se.trygghetshjulet.priority.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.engine.FormRefused;

/**
 * The causes of a problem and their numbers. A number once given is kept: measures point to it. New causes get the next
 * one, and a withdrawn cause keeps its own.
 */
record NumberedCauses(UUID priorityId, List<Cause> known) {

    /**
     * The causes to save after an analysis.
     *
     * @throws FormRefused when a row names a cause that is not this problem's, or two rows name the same
     */
    List<Cause> after(List<CauseRows.Row> rows, String by, Instant at) {
        Map<String, Cause> left = new LinkedHashMap<>();
        known.forEach(cause -> left.put(cause.id().toString(), cause));
        int next = known.stream().mapToInt(Cause::number).max().orElse(0) + 1;
        List<Cause> causes = new ArrayList<>();
        for (CauseRows.Row row : rows) {
            if (row.id().isEmpty()) {
                causes.add(Cause.found(priorityId, next++, row.finding(), by, at));
            } else {
                causes.add(taken(left, row).revised(row.finding(), by, at));
            }
        }
        left.values().stream().filter(Cause::stands).forEach(cause -> causes.add(cause.withdrawn(at)));
        return causes;
    }

    private static Cause taken(Map<String, Cause> left, CauseRows.Row row) {
        Cause cause = left.remove(row.id());
        if (cause == null) {
            throw new FormRefused(
                    row.path(),
                    "Raden hör inte till det här problemet. Kopiera texten, ladda om sidan och skriv in den igen.");
        }
        return cause;
    }
}
