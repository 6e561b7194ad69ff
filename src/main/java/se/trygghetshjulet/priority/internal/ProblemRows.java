package se.trygghetshjulet.priority.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.picture.ProblemView;

/** A form's list with one row for each problem of the picture: no row too few, none twice, none from elsewhere. */
final class ProblemRows {

    private static final String MISFIT =
            "Raderna stämmer inte med lägesbildens problem: varje problem ska finnas med en gång. Kopiera det du har"
                    + " skrivit, ladda om sidan och fyll i igen.";

    private ProblemRows() {}

    /**
     * The rows by their problem, in the order of the problems.
     *
     * @throws FormRefused when rows and problems do not fit
     */
    static Map<ProblemView, Answers> of(Answers answers, String list, List<ProblemView> problems) {
        List<Answers> rows = answers.rows(list);
        Map<String, Answers> byId = rows.stream()
                .collect(Collectors.toMap(row -> row.text("id"), Function.identity(), (one, other) -> one));
        Map<ProblemView, Answers> matched = new LinkedHashMap<>();
        for (ProblemView problem : problems) {
            Answers row = byId.get(problem.id().toString());
            if (row != null) {
                matched.put(problem, row);
            }
        }
        if (matched.size() != problems.size() || rows.size() != problems.size()) {
            throw new FormRefused(list, MISFIT);
        }
        return matched;
    }
}
