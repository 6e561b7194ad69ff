package se.trygghetshjulet.priority.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.ProblemView;

/** The tables that the chair reads: Brå's matrix of problems and criteria, and who has answered. */
@Component
class ScoreTables {

    private static final String UNSAID = "–";

    private final Scores scores;
    private final Scoring scoring;
    private final ScoreSheetRepository sheets;
    private final Organisation organisation;

    ScoreTables(Scores scores, Scoring scoring, ScoreSheetRepository sheets, Organisation organisation) {
        this.scores = scores;
        this.scoring = scoring;
        this.sheets = sheets;
        this.organisation = organisation;
    }

    /** One row a problem: the members' mean for each criterion and together. */
    List<Map<String, Object>> matrix(List<ProblemView> problems) {
        return problems.stream().map(this::matrixRow).toList();
    }

    /** One row a member of the steering group: answered, abstained or silent, and any comment. */
    List<Map<String, Object>> members(UUID pictureId) {
        Map<String, ScoreSheet> answered = sheets
                .findByPrioritizationId(scoring.of(pictureId).id())
                .stream()
                .collect(Collectors.toMap(ScoreSheet::member, sheet -> sheet));
        return organisation.steeringGroup().stream()
                .map(member -> memberRow(member, answered.get(member)))
                .toList();
    }

    /** How a number that may be missing reads in a text. */
    static String shown(Integer points) {
        return points == null || points == Assessment.NONE ? UNSAID : points.toString();
    }

    private Map<String, Object> matrixRow(ProblemView problem) {
        Assessment assessment = scores.assessment(problem.id());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("problem", "%d. %s".formatted(problem.number(), problem.title()));
        for (Criterion criterion : Criterion.values()) {
            row.put(criterion.field(), shown(assessment.of(criterion)));
        }
        row.put("score", shown(assessment.score()));
        return row;
    }

    private Map<String, Object> memberRow(String member, ScoreSheet sheet) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("member", organisation.role(member).name());
        row.put("answer", sheet == null ? "Har inte svarat" : sheet.abstained() ? "Avstod" : "Svarade");
        row.put("comment", sheet == null || sheet.comment() == null ? "" : sheet.comment());
        return row;
    }
}
