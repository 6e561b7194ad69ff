package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.Trend;
import se.trygghetshjulet.proposal.OfferedRows;
import se.trygghetshjulet.statistics.Candidate;

/** The figures in a unit's form: the series it builds on, and the problems that somebody has seen in the figures. */
@Component
class ContributedFigures {

    private static final String LIST = "series";

    private final PictureRecord record;
    private final ChosenSeries chosen;
    private final SuggestedProblems suggested;
    private final Organisation organisation;

    ContributedFigures(
            PictureRecord record, ChosenSeries chosen, SuggestedProblems suggested, Organisation organisation) {
        this.record = record;
        this.chosen = chosen;
        this.suggested = suggested;
        this.organisation = organisation;
    }

    /** Adds what can be chosen, what was chosen last, and a begun problem for each one suggested. */
    void prefill(Contribution contribution, Map<String, Object> form) {
        form.putAll(chosen.offered());
        form.put(LIST, rows(contribution));
        List<SuggestedProblem> waiting = suggested.of(contribution);
        form.put("suggestedText", waiting.isEmpty() ? "" : Integer.toString(waiting.size()));
        if (!waiting.isEmpty()) {
            List<Object> problems = new ArrayList<>((List<?>) form.get("problems"));
            waiting.forEach(each -> problems.add(begun(each)));
            form.put("problems", problems);
            OfferedRows.alsoShown(ids(contribution), form);
            form.put("answer", "REPORT");
        }
    }

    private List<Map<String, Object>> rows(Contribution contribution) {
        return contribution.hasBeenGiven()
                ? ChosenSeries.rows(record.statisticsOf(contribution))
                : record.previousContribution(contribution).map(record::statisticsOf).orElse(List.of()).stream()
                        .map(ChosenSeries::lastYearsRow)
                        .toList();
    }

    private static Map<String, Object> begun(SuggestedProblem suggestion) {
        boolean rises = suggestion.kind() == Candidate.Kind.RISES;
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", suggestion.id().toString());
        row.put("title", suggestion.title());
        row.put("area", suggestion.area());
        row.put("extent", suggestion.reason());
        row.put("trend", rises ? Trend.INCREASING.name() : Trend.UNKNOWN.name());
        row.put("comparison", rises ? "" : suggestion.reason());
        return row;
    }

    /** The ids that the rows of begun problems carry. */
    Set<String> ids(Contribution contribution) {
        return suggested.of(contribution).stream()
                .map(each -> each.id().toString())
                .collect(Collectors.toSet());
    }

    void check(Answers answers, Checks checks) {
        chosen.check(answers.rows(LIST), checks);
    }

    /** Keeps what a checked form says. What was suggested is a problem now, or the unit did not think so. */
    void keep(Contribution contribution, Answers answers, String year) {
        var unit = organisation.unit(contribution.unit());
        chosen.keep(
                SeriesOwner.unit(contribution, unit.name(), unit.responsibleRole(), year),
                record.statisticsOf(contribution),
                answers.rows(LIST));
        suggested.forget(contribution, OfferedRows.shown(answers));
    }
}
