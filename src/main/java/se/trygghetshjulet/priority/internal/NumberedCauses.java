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
 *
 * @param lastYears the causes that the same problem had in the picture before, which new ones may carry on
 */
record NumberedCauses(UUID priorityId, List<Cause> known, List<Cause> lastYears) {

    /**
     * The causes to save after an analysis.
     *
     * @throws FormRefused when a row names a cause that is not this problem's, or two rows name the same
     */
    List<Cause> after(List<CauseRows.Row> rows, String by, Instant at) {
        Map<String, Cause> left = byId(known);
        Map<String, Cause> earlier = byId(lastYears);
        int next = known.stream().mapToInt(Cause::number).max().orElse(0) + 1;
        List<Cause> causes = new ArrayList<>();
        for (CauseRows.Row row : rows) {
            Cause carriedOn = earlier.remove(row.id());
            if (row.id().isEmpty() || carriedOn != null) {
                UUID previous = carriedOn == null ? null : carriedOn.id();
                causes.add(Cause.found(priorityId, next++, previous, row.finding(), by, at));
            } else {
                causes.add(taken(left, row).revised(row.finding(), by, at));
            }
        }
        left.values().stream().filter(Cause::stands).forEach(cause -> causes.add(cause.withdrawn(at)));
        return causes;
    }

    private static Map<String, Cause> byId(List<Cause> causes) {
        Map<String, Cause> byId = new LinkedHashMap<>();
        causes.forEach(cause -> byId.put(cause.id().toString(), cause));
        return byId;
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
