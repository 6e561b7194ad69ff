package se.trygghetshjulet.demo.internal.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the forms of the situational picture are filled in. */
final class PictureAnswers {

    private final YearStory story;

    PictureAnswers(YearStory story) {
        this.story = story;
    }

    void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "situational-picture.decide-approach" -> sheet.write(story.approach());
            case "situational-picture.contribute" -> contribute(sheet);
            case "situational-picture.import-statistics" -> statistics(sheet);
            case "situational-picture.compile" -> compile(sheet);
            case "situational-picture.joint-review" -> sheet.write("agrees", "yes");
            case "situational-picture.adopt" -> sheet.write("adoption", "APPROVED");
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    private void contribute(Sheet sheet) {
        List<Theme> themes = story.contributedBy(sheet.unit());
        if (themes.isEmpty()) {
            sheet.write("answer", "NOTHING").write("nothingReason", story.nothingToReport());
        } else if (sheet.rows("problems").isEmpty()) {
            sheet.write("answer", "REPORT")
                    .write("problems", themes.stream().map(Theme::problem).toList())
                    .write(
                            "sources",
                            List.of(
                                    source("Egna ärenden och synpunkter", "USED", "period", "2026"),
                                    source(
                                            "Grupper i sociala medier",
                                            "LEFT_OUT",
                                            "remark",
                                            "Uppgifterna går inte att kontrollera")))
                    .write("uncertainty", "Mörkertalet är stort och få anmäler.");
        }
    }

    /** A row that can be written in, as the rows of an opened form can. */
    private static Map<String, Object> source(String name, String use, String field, String value) {
        return new LinkedHashMap<>(Map.of("name", name, "use", use, field, value));
    }

    /** A series is chosen as a person would, by what it is called in the list. */
    private void statistics(Sheet sheet) {
        sheet.write(story.statistics());
        sheet.write(
                "datasets",
                sheet.rows("datasets").stream().map(row -> chosen(sheet, row)).toList());
    }

    private static Map<String, Object> chosen(Sheet sheet, Map<String, Object> row) {
        Map<String, Object> chosen = new LinkedHashMap<>(row);
        chosen.computeIfPresent("series", (field, name) -> option(sheet, name.toString()));
        return chosen;
    }

    private static Object option(Sheet sheet, String name) {
        return sheet.options("seriesOptions").stream()
                .filter(option -> option.get("label").toString().startsWith(name))
                .map(option -> option.get("value"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The form offers no series called " + name));
    }

    /** The coordinator analyses every problem, and merges one that somebody else has described better. */
    private void compile(Sheet sheet) {
        sheet.write(story.compilation());
        for (Map<String, Object> problem : sheet.rows("problems")) {
            Theme theme = story.theme(problem.get("title").toString());
            problem.put("analysis", theme.analysis());
            theme.sameAs().ifPresent(title -> problem.put("mergedInto", number(sheet, title)));
        }
    }

    private static String number(Sheet sheet, String title) {
        return sheet.rows("problems").stream()
                .filter(problem -> problem.get("title").equals(title))
                .map(problem -> problem.get("number").toString())
                .findFirst()
                .orElseThrow();
    }
}
