package se.trygghetshjulet.demo.internal.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem and what the municipality makes of it during the year, from the first contribution to the last report.
 *
 * @param unit the unit that contributes the problem
 * @param problem the row of the unit's contribution
 * @param analysis what the coordinator makes of it in the picture
 * @param sameAs the title of the problem that the coordinator merges it into
 * @param degree how the steering group judges it: YES, PARTLY or NO
 * @param decision the fields of the chair's decision
 * @param causes the rows of the cause analysis
 */
public record Theme(
        String unit,
        Map<String, Object> problem,
        String analysis,
        Optional<String> sameAs,
        String degree,
        Map<String, Object> decision,
        List<Map<String, Object>> causes,
        List<Measure> measures) {

    /** A problem that the municipality does something about. */
    public static Theme prioritised(
            String unit,
            Map<String, Object> problem,
            String analysis,
            Map<String, Object> decision,
            List<Map<String, Object>> causes,
            List<Measure> measures) {
        return new Theme(unit, problem, analysis, Optional.empty(), "YES", decision, causes, measures);
    }

    /** A problem that is watched, or left out of the year. */
    public static Theme notPrioritised(
            String unit, Map<String, Object> problem, String analysis, String degree, Map<String, Object> decision) {
        return new Theme(unit, problem, analysis, Optional.empty(), degree, decision, List.of(), List.of());
    }

    /** What another unit has described better. */
    public static Theme sameAs(String title, String unit, Map<String, Object> problem, String analysis) {
        return new Theme(unit, problem, analysis, Optional.of(title), "", Map.of(), List.of(), List.of());
    }

    public String title() {
        return problem.get("title").toString();
    }

    /**
     * A measure against one of the causes.
     *
     * @param unit the unit that proposes it and reports on it
     * @param cause the description of the cause
     * @param row the row of the unit's proposal, without the causes
     * @param firstReport what the unit says at the first follow-up
     * @param laterReport what it says at those after
     */
    public record Measure(
            String unit,
            String cause,
            Map<String, Object> row,
            Map<String, Object> firstReport,
            Map<String, Object> laterReport) {

        public String title() {
            return row.get("title").toString();
        }
    }
}
