package se.trygghetshjulet.year;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.trygghetshjulet.demo.internal.story.Theme;

/** A problem marked with secrecy. Every sentence about it ends with the same word, so that a leak is found. */
final class SecretTheme {

    /** Stands nowhere else in the year, and is never broken over two lines. */
    static final String WORD = "zirkonvakt";

    /** What a form says in codes, and what tells nothing of the problem. */
    private static final Set<String> CODES = Set.of("leadRole", "area", "responsible");

    private SecretTheme() {}

    static Theme of(Theme open, String secrecy) {
        Map<String, Object> problem = marked(open.problem());
        problem.put("secrecy", secrecy);
        return Theme.prioritised(
                open.unit(),
                problem,
                marked(open.analysis()),
                marked(open.decision()),
                open.causes().stream().map(SecretTheme::marked).toList(),
                open.measures().stream()
                        .map(measure -> new Theme.Measure(
                                measure.unit(),
                                marked(measure.cause()),
                                marked(measure.row()),
                                marked(measure.firstReport()),
                                marked(measure.laterReport())))
                        .toList());
    }

    private static Map<String, Object> marked(Map<String, Object> row) {
        Map<String, Object> marked = new LinkedHashMap<>();
        row.forEach((field, value) -> marked.put(
                field,
                value instanceof String text && text.contains(" ") && !CODES.contains(field) ? marked(text) : value));
        return marked;
    }

    private static String marked(String text) {
        return text + " " + WORD;
    }
}
