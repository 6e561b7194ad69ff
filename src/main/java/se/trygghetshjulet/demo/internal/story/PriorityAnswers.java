package se.trygghetshjulet.demo.internal.story;

import java.util.List;
import java.util.Map;

/** How the forms of the prioritisation are filled in. */
final class PriorityAnswers {

    private static final List<String> CRITERIA =
            List.of("common", "persistent", "deviating", "confined", "influenceable", "costly", "affectsMany");

    private final YearStory story;

    PriorityAnswers(YearStory story) {
        this.story = story;
    }

    void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "prioritization.score" -> score(sheet);
            case "prioritization.decide-priorities" -> decide(sheet);
            case "prioritization.analyse-causes" ->
                sheet.write("causes", story.theme(sheet.shown("title")).causes());
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    /** The rows of the list follow the problems that the form shows above it. */
    private void score(Sheet sheet) {
        List<Map<String, Object>> shown = sheet.options("problems");
        List<Map<String, Object>> rows = sheet.rows("problems");
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            String degree = story.theme(shown.get(i).get("title").toString()).degree();
            CRITERIA.forEach(criterion -> row.put(criterion, degree));
        }
        sheet.write("comment", "Vi har utgått från vad vår egen verksamhet ser.");
    }

    private void decide(Sheet sheet) {
        List<Map<String, Object>> shown = sheet.options("decisions");
        List<Map<String, Object>> rows = sheet.rows("decisions");
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).putAll(story.theme(shown.get(i).get("title").toString()).decision());
        }
    }
}
