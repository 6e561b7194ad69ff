package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;

/** The rows of a list of sources, used and left out. Nothing points to a source, so the list is kept as a whole. */
@Component
class SourceRows {

    static final String USED = "USED";
    static final String LEFT_OUT = "LEFT_OUT";

    private final SourceRepository sources;

    SourceRows(SourceRepository sources) {
        this.sources = sources;
    }

    static Map<String, Object> shown(Source source) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", source.name());
        row.put("period", source.period());
        row.put("use", source.used() ? USED : LEFT_OUT);
        row.put("remark", source.remark());
        return row;
    }

    void check(List<Answers> rows, Checks checks) {
        for (Answers row : rows) {
            checks.filled(row, "name", "Skriv vad källan heter.");
            if (!used(row)) {
                checks.filled(row, "remark", "Skriv varför källan valdes bort.");
            }
        }
    }

    /** @param contributionId null for the statistics of the whole picture */
    void keep(UUID pictureId, UUID contributionId, List<Source> earlier, List<Answers> rows) {
        sources.deleteAll(earlier);
        List<Source> kept = new ArrayList<>();
        for (Answers row : rows) {
            kept.add(new Source(
                    UUID.randomUUID(),
                    pictureId,
                    contributionId,
                    kept.size() + 1,
                    row.text("name"),
                    row.text("period"),
                    used(row),
                    row.text("remark"),
                    null));
        }
        sources.saveAll(kept);
    }

    /** A list without the choice holds sources that were left out. */
    private static boolean used(Answers row) {
        return USED.equals(row.text("use"));
    }
}
