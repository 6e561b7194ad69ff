package se.trygghetshjulet.priority;

import static org.mockito.BDDMockito.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.picture.Trend;
import se.trygghetshjulet.testing.Officials;

/** A picture with three problems, and the forms that the steering group fills in about them. */
class SteeringGroupAtWork {

    static final String SCORE = "prioritization.score";
    static final String DECIDE = "prioritization.decide-priorities";
    static final String ANALYSE = "prioritization.analyse-causes";
    static final int YEAR = 2027;

    private static final List<String> CRITERIA =
            List.of("common", "persistent", "deviating", "confined", "influenceable", "costly", "affectsMany");

    final UUID pictureId = UUID.randomUUID();
    final ProblemView burglary = problem(1, "Inbrott i källare", Trend.INCREASING, "stadsbyggnad");
    final ProblemView threats = problem(2, "Hot på väg till skolan", Trend.UNCHANGED, "grundskola");
    final ProblemView fraud = problem(4, "Bedrägerier mot äldre", Trend.UNKNOWN, "police");

    private final Officials officials;

    SteeringGroupAtWork(Officials officials, Pictures pictures, JdbcClient jdbc) {
        this.officials = officials;
        given(pictures.problems(pictureId)).willReturn(problems());
        record(jdbc);
    }

    List<ProblemView> problems() {
        return List.of(burglary, threats, fraud);
    }

    ProcessInstance starts() {
        return officials.startPhase(
                "prioritization",
                "malmo-2027",
                Map.of("cycleId", UUID.randomUUID().toString(), "year", YEAR, "pictureId", pictureId.toString()));
    }

    /** The same degree for every problem and criterion. */
    Map<String, Object> scores(String degree) {
        return scores(degree, degree, degree);
    }

    /** One degree for each of the three problems. */
    Map<String, Object> scores(String first, String second, String third) {
        List<String> degrees = List.of(first, second, third);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ProblemView problem : problems()) {
            String degree = degrees.get(rows.size());
            Map<String, Object> row = new HashMap<>(Map.of("id", problem.id().toString()));
            CRITERIA.forEach(criterion -> row.put(criterion, degree));
            rows.add(row);
        }
        return Map.of("problems", rows);
    }

    Map<String, Object> abstention() {
        return Map.of("abstain", true);
    }

    void everybodyScores(Map<String, Object> scores) {
        officials.completeAll(SCORE, member -> scores);
    }

    /** A lawful decision: the first two problems are prioritised and the third is left out. */
    Map<String, Object> decisions() {
        return decisions(rows -> rows);
    }

    Map<String, Object> decisions(UnaryOperator<List<Map<String, Object>>> changed) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(decision(burglary, "PRIORITISE", "unit.stadsbyggnad"));
        rows.add(decision(threats, "PRIORITISE", "unit.grundskola"));
        rows.add(decision(fraud, "DO_NOT_PRIORITISE", null));
        return Map.of("decisions", changed.apply(rows));
    }

    static Map<String, Object> cause(String perspective, String description) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("perspective", perspective);
        row.put("directness", "DIRECT");
        row.put("influenceable", "PARTLY");
        row.put("description", description);
        row.put("support", "Trygghetsvandring i november");
        return row;
    }

    @SafeVarargs
    static Map<String, Object> causes(Map<String, Object>... rows) {
        return Map.of("causes", List.of(rows));
    }

    static Map<String, Object> without(Map<String, Object> row, String... fields) {
        Map<String, Object> rest = new HashMap<>(row);
        List.of(fields).forEach(rest::remove);
        return rest;
    }

    static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return ((List<Object>) form.get(list))
                .stream().map(row -> (Map<String, Object>) row).collect(Collectors.toList());
    }

    /** The rows that the foreign keys of scores and priorities point to. */
    private void record(JdbcClient jdbc) {
        UUID cycleId = jdbc.sql("select id from cycle where year = ?")
                .param(YEAR)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> officials.recordedYear(YEAR));
        jdbc.sql("insert into picture (id, cycle_id, version, opened_at)"
                        + " select ?, ?, coalesce(max(version), 0) + 1, now() from picture")
                .params(pictureId, cycleId)
                .update();
        UUID contributionId = UUID.randomUUID();
        jdbc.sql("insert into contribution (id, picture_id, unit, state) values (?, ?, 'police', 'ASKED')")
                .params(contributionId, pictureId)
                .update();
        for (ProblemView problem : problems()) {
            jdbc.sql("insert into problem (id, picture_id, contribution_id, number, title, trend)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            problem.id(),
                            pictureId,
                            contributionId,
                            problem.number(),
                            problem.title(),
                            problem.trend().name())
                    .update();
        }
    }

    private static Map<String, Object> decision(ProblemView problem, String decision, String leadRole) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", problem.id().toString());
        row.put("decision", decision);
        row.put("motivation", "Så bedömde vi problem " + problem.number());
        row.put("leadRole", leadRole);
        return row;
    }

    private static ProblemView problem(int number, String title, Trend trend, String contributor) {
        return new ProblemView(
                UUID.randomUUID(),
                number,
                title,
                "Beskrivning av " + title,
                "Centrum",
                "40 fall 2026",
                trend,
                "Otrygghet",
                List.of(contributor),
                false,
                null);
    }
}
