package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;
import se.trygghetshjulet.picture.Trend;

/** The rows of the list of problems in a unit's form: shown, checked, and kept. */
@Component
class ProblemRows {

    private final ProblemRepository problems;
    private final OfferedProblems offered;
    private final Organisation organisation;

    ProblemRows(ProblemRepository problems, OfferedProblems offered, Organisation organisation) {
        this.problems = problems;
        this.offered = offered;
        this.organisation = organisation;
    }

    static Map<String, Object> shown(Problem problem) {
        Description description = problem.description();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", problem.id().toString());
        row.put("title", problem.title());
        row.put("crimeType", description.crimeType().isEmpty() ? null : description.crimeType());
        row.put("description", description.description());
        row.put("area", description.area());
        row.put("timePattern", description.timePattern());
        row.put("method", description.method());
        row.put("exposed", description.exposed());
        row.put("extent", description.extent());
        row.put("trend", description.trend().name());
        row.put("comparison", description.comparison());
        row.put("consequences", description.consequences());
        row.put("perceivedSafety", description.perceivedSafety());
        row.put("affectedUnits", description.affectedUnits());
        row.put("secrecy", description.secrecy());
        return row;
    }

    /**
     * Notes what is wrong with the rows.
     *
     * @param own the unit's problems, whose ids the rows may carry
     * @param begun ids of rows that the form began with for other reasons
     */
    void check(String unit, List<Answers> rows, List<Problem> own, Set<String> begun, Checks checks) {
        Set<String> known = new HashSet<>(offered.ids(unit));
        known.addAll(begun);
        own.forEach(problem -> known.add(problem.id().toString()));
        List<String> units = organisation.units().stream().map(Unit::id).toList();
        for (Answers row : rows) {
            checks.filled(row, "title", "Skriv vad problemet heter.")
                    .filled(row, "description", "Beskriv vad som händer.")
                    .filled(row, "area", "Skriv var problemet finns, till exempel ett stadsområde.")
                    .filled(row, "extent", "Beskriv omfattningen: hur mycket, hur ofta, under vilken tid.")
                    .filled(row, "consequences", "Beskriv konsekvenserna. Lagen kräver det (4 § 1).")
                    .that(
                            units.containsAll(row.choices("affectedUnits")),
                            row.path("affectedUnits"),
                            "En berörd förvaltning finns inte längre i kommunens organisation. Välj ur listan.")
                    // An id is taken from the set, so that it cannot come twice.
                    .that(
                            !row.has("id") || known.remove(row.text("id")),
                            row.path("title"),
                            "Problemet hör inte till ert underlag, eller finns två gånger. Ladda om sidan och försök igen.");
        }
    }

    /**
     * Makes the contribution's problems those of the rows: kept ones keep their number, missing ones are struck, and what was
     * proposed to the unit is taken or struck.
     */
    void keep(Contribution contribution, Answers answers, List<Problem> current, List<Problem> previous, String actor) {
        List<Answers> rows = answers.rows("problems");
        List<Problem> changed = new ArrayList<>();
        List<Answers> added = new ArrayList<>();
        for (Answers row : rows) {
            current.stream()
                    .filter(problem -> problem.id().toString().equals(row.text("id")))
                    .findFirst()
                    .ifPresentOrElse(
                            problem -> changed.add(problem.described(row.text("title"), description(row))),
                            () -> added.add(row));
        }
        strikeAllBut(changed, current, actor);
        problems.saveAll(changed);
        List<Problem> reported = problems.saveAll(numbered(contribution, added, previous));
        Map<String, UUID> made = new LinkedHashMap<>();
        for (int row = 0; row < added.size(); row++) {
            made.put(added.get(row).text("id"), reported.get(row).id());
        }
        offered.settle(contribution.unit(), answers, made, actor);
    }

    private void strikeAllBut(List<Problem> kept, List<Problem> current, String actor) {
        Set<UUID> keptIds = new HashSet<>();
        kept.forEach(problem -> keptIds.add(problem.id()));
        List<UUID> struck = current.stream()
                .map(Problem::id)
                .filter(id -> !keptIds.contains(id))
                .toList();
        offered.takenAway(struck, actor);
        struck.forEach(problems::releaseThoseMergedInto);
        problems.deleteAllById(struck);
    }

    private List<Problem> numbered(Contribution contribution, List<Answers> rows, List<Problem> previous) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int number = problems.takeNumbers(contribution.pictureId(), rows.size());
        List<Problem> numbered = new ArrayList<>();
        for (Answers row : rows) {
            Problem reported = Problem.reported(contribution, number++, row.text("title"), description(row));
            numbered.add(previous.stream()
                    .filter(problem -> problem.id().toString().equals(row.text("id")))
                    .findFirst()
                    .map(reported::carriedOnFrom)
                    .orElse(reported));
        }
        return numbered;
    }

    private static Description description(Answers row) {
        return new Description(
                row.text("crimeType"),
                row.text("description"),
                row.text("area"),
                row.text("timePattern"),
                row.text("method"),
                row.text("exposed"),
                row.text("extent"),
                row.has("trend") ? Trend.valueOf(row.text("trend")) : Trend.UNKNOWN,
                row.text("comparison"),
                row.text("consequences"),
                row.text("perceivedSafety"),
                row.choices("affectedUnits"),
                row.text("secrecy"));
    }
}
