package se.trygghetshjulet.demo.internal.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the forms of the action plan are filled in. */
final class PlanAnswers {

    private static final Map<String, String> GAP_OF_LEVEL = Map.of(
            "UNIVERSAL", "gapUniversal",
            "SELECTIVE", "gapSelective",
            "INDICATED", "gapIndicated",
            "SITUATIONAL", "gapSituational");

    private final YearStory story;

    PlanAnswers(YearStory story) {
        this.story = story;
    }

    void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "action-plan.propose-measures" -> propose(sheet);
            case "action-plan.compile-plan" -> compile(sheet);
            case "action-plan.endorse" -> sheet.write("decision", "APPROVE");
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    private void propose(Sheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Theme.Measure measure : story.measuresOf(sheet.unit())) {
            Map<String, Object> row = new LinkedHashMap<>(measure.row());
            row.put("causes", List.of(cause(sheet, measure.cause())));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            sheet.write("noMeasures", true)
                    .write("reason", "Vår verksamhet når inte de orsaker som är prioriterade i år.");
            return;
        }
        Map<String, Object> fit = new LinkedHashMap<>(story.fit());
        rows.forEach(row -> {
            fit.remove(GAP_OF_LEVEL.get(row.get("preventionLevel")));
            fit.remove(GAP_OF_LEVEL.getOrDefault(row.get("approach"), "none"));
        });
        sheet.write("measures", rows).write(fit);
    }

    /** What lacks an indicator is motivated instead of mended. */
    private static void compile(Sheet sheet) {
        sheet.rows("measures").stream()
                .filter(row -> row.get("indicator") == null)
                .forEach(row -> row.put("gapMotivation", "Målet följs upp med stickprov i stället för en indikator."));
        sheet.write("next", "COMPLETE");
    }

    private static Object cause(Sheet sheet, String description) {
        return sheet.options("causeOptions").stream()
                .filter(option -> option.get("label").toString().endsWith(description))
                .map(option -> option.get("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form offers no cause called " + description));
    }
}
