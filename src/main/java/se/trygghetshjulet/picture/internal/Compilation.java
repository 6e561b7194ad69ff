package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FieldError;

/**
 * The coordinator's list of problems as it was sent in, held against the problems of the picture: new titles and
 * analyses, and which problem is the same as which. Problems that the list leaves out stay as they are.
 */
class Compilation {

    private final Map<UUID, Problem> problems = new HashMap<>();
    private final Map<UUID, Answers> rows = new HashMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    Compilation(List<Problem> before, List<Answers> submitted) {
        before.forEach(problem -> problems.put(problem.id(), problem));
        submitted.forEach(row -> take(row, before));
        rows.forEach((id, row) -> refuseChain(row, problems.get(id)));
        if (errors.isEmpty() && noneAnalysed()) {
            errors.add(new FieldError(
                    "problems",
                    "Skriv en analys av minst ett av problemen: varför finns det, vad talar källorna för?"));
        }
    }

    void check(Checks checks) {
        errors.forEach(error -> checks.that(false, error.field(), error.message()));
    }

    /** The problems that the list changed, as they are to be kept. */
    List<Problem> changed() {
        return rows.keySet().stream().map(problems::get).toList();
    }

    private void take(Answers row, List<Problem> before) {
        Problem problem = before.stream()
                .filter(each -> each.id().toString().equals(row.text("id")))
                .findFirst()
                .orElse(null);
        if (problem == null || rows.containsKey(problem.id())) {
            refuse(row, "title", "Problemet finns inte längre i lägesbilden. Ladda om sidan och försök igen.");
            return;
        }
        if (!row.has("title")) {
            refuse(row, "title", "Problemet måste ha en rubrik.");
        }
        UUID target = row.has("mergedInto") ? target(row, before) : null;
        if (problem.id().equals(target)) {
            refuse(row, "mergedInto", "Ett problem kan inte slås ihop med sig självt. Välj ett annat.");
        }
        rows.put(problem.id(), row);
        problems.put(problem.id(), problem.compiled(row.text("title"), row.text("analysis"), target));
    }

    private UUID target(Answers row, List<Problem> before) {
        return before.stream()
                .filter(each -> Integer.toString(each.number()).equals(row.text("mergedInto")))
                .map(Problem::id)
                .findFirst()
                .orElseGet(() -> {
                    refuse(row, "mergedInto", "Det finns inget problem med det numret. Välj ur listan.");
                    return null;
                });
    }

    private void refuseChain(Answers row, Problem problem) {
        Problem target = problem.merged() ? problems.get(problem.mergedInto()) : null;
        if (target != null && target.merged() && !target.id().equals(problem.id())) {
            refuse(
                    row,
                    "mergedInto",
                    "Problem %d är självt ihopslaget med ett annat. Välj det problem som ska stå kvar."
                            .formatted(target.number()));
        }
    }

    private boolean noneAnalysed() {
        List<Problem> standing =
                problems.values().stream().filter(problem -> !problem.merged()).toList();
        return !standing.isEmpty()
                && standing.stream().allMatch(problem -> problem.analysis().isBlank());
    }

    private void refuse(Answers row, String field, String sentence) {
        errors.add(new FieldError(row.path(field), sentence));
    }
}
