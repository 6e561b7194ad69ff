package se.trygghetshjulet.plan;

import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.document.internal.library.DocumentFreezer;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.picture.Trend;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.Perspective;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/**
 * A year with two prioritised problems: number 2, led by the schools and named by leisure and culture, with two causes;
 * number 5, led by the police, with one.
 */
@ProductTest
abstract class PlanningTest {

    static final List<String> UNITS = List.of("grundskola", "kultur", "fritid", "police");
    private static int nextYear = 2027;

    @Autowired
    Officials officials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Plans plans;

    @Autowired
    private List<DecisionSubject> subjects;

    /** Nothing is printed: the record around what is tested here is not a whole one. */
    @MockitoBean
    private DocumentFreezer documentFreezer;

    @MockitoBean
    Priorities priorities;

    @MockitoBean
    Pictures pictures;

    int year;
    UUID cycleId;
    UUID pictureId;
    PriorityView drugs;
    PriorityView burglary;
    private ProblemView drugsProblem;
    private ProblemView burglaryProblem;

    @BeforeEach
    void aYearWithPrioritisedProblems() {
        CleanSlate.wipe(engine, jdbc);
        newYear();
    }

    void newYear() {
        year = nextYear++;
        cycleId = officials.recordedYear(year);
        pictureId = UUID.randomUUID();
        jdbc.sql("insert into picture (id, cycle_id, version, opened_at) values (?, ?, 1, now())")
                .params(pictureId, cycleId)
                .update();
        UUID prioritization = UUID.randomUUID();
        jdbc.sql("insert into prioritization (id, picture_id, year, opened_at, closes_on)"
                        + " values (?, ?, ?, now(), current_date)")
                .params(prioritization, pictureId, year)
                .update();
        UUID contribution = UUID.randomUUID();
        jdbc.sql("insert into contribution (id, picture_id, unit, state) values (?, ?, 'grundskola', 'ASKED')")
                .params(contribution, pictureId)
                .update();
        drugsProblem = problem(contribution, 2, "Öppen narkotikahandel", List.of("fritid", "kultur"));
        burglaryProblem = problem(contribution, 5, "Inbrott i källare", List.of());
        drugs = priority(prioritization, drugsProblem, "unit.grundskola", "Mörk gångväg", "Få vuxna på kvällen");
        burglary = priority(prioritization, burglaryProblem, "unit.police", "Trasiga lås");
        when(priorities.prioritized(pictureId)).thenReturn(List.of(drugs, burglary));
        problemsAreSecret(false);
    }

    /** The picture is revised: the drugs are analysed anew to the same causes, the burglaries are not prioritised now. */
    void onlyTheDrugsRemain() {
        List<CauseView> carriedOn = drugs.causes().stream()
                .map(earlier -> cause(drugs.id(), 10 + earlier.number(), earlier.description(), earlier.id()))
                .toList();
        when(priorities.prioritized(pictureId))
                .thenReturn(List.of(new PriorityView(
                        drugs.id(), drugs.problemId(), 2, drugs.problemTitle(), drugs.leadRole(), carriedOn)));
    }

    void problemsAreSecret(boolean drugsAreSecret) {
        when(pictures.problems(pictureId)).thenReturn(List.of(secret(drugsProblem, drugsAreSecret), burglaryProblem));
    }

    ProcessInstance planning() {
        return officials.startPhase(
                "action-plan",
                "malmo-" + year,
                Map.of("cycleId", cycleId.toString(), "pictureId", pictureId.toString(), "year", year));
    }

    /** The plan's part in the political decision. */
    DecisionSubject planDecision() {
        return subjects.stream()
                .filter(subject -> subject.subject() == Subject.PLAN)
                .findFirst()
                .orElseThrow();
    }

    UUID planOf(ProcessInstance instance) {
        return UUID.fromString(engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance.getId())
                .variableName("planId")
                .singleResult()
                .getValue()
                .toString());
    }

    /** A complete row of the form, as Tasklist sends it. */
    static Map<String, Object> row(String title, UUID... causes) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", title);
        row.put(
                "causes",
                new ArrayList<>(List.of(causes).stream().map(UUID::toString).toList()));
        row.put("goal", "Halvera antalet anmälda brott på platsen till nästa år");
        row.put("preventionLevel", "SELECTIVE");
        row.put("approach", "SITUATIONAL");
        row.put("effect", "SHORT_TERM");
        row.put("extent", "ORDINARY");
        row.put("startsOn", "2027-02-01");
        row.put("dueOn", "2027-11-30");
        row.put("responsible", "Enhetschef");
        row.put("followUp", "Mäts varje kvartal");
        row.put("indicator", "Anmälda brott");
        row.put("baseValue", "40");
        row.put("targetValue", "20");
        return row;
    }

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(answers);
        changed.put(field, value);
        return changed;
    }

    @SafeVarargs
    static Map<String, Object> proposal(Map<String, Object>... rows) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("measures", List.of(rows));
        answers.put("gapUniversal", "Behovet är störst i riskgrupper");
        answers.put("gapIndicated", "Görs av socialtjänsten");
        answers.put("fitShort", "Ingår i årets verksamhetsplan");
        answers.put("fitLong", "Följer skolans plan för trygghet");
        return answers;
    }

    static Map<String, Object> nothing() {
        return Map.of("noMeasures", true, "reason", "Vi når inte orsakerna med vår verksamhet");
    }

    /** Schools and police propose a measure each, the others have nothing. */
    void everyUnitAnswers() {
        officials.completeAll("action-plan.propose-measures", role -> switch (role) {
            case "unit.grundskola" -> proposal(row("Trygghetsvandring", cause(drugs, 1)));
            case "unit.police" -> proposal(row("Låskampanj", cause(burglary, 1)));
            default -> nothing();
        });
    }

    /** The coordinator's form as it opens, with the answer that the plan is complete. */
    Map<String, Object> compiled() {
        return officials.opens(officials.task("action-plan.compile-plan")).entrySet().stream()
                .filter(entry -> List.of("problems", "measures").contains(entry.getKey()))
                .collect(
                        () -> new LinkedHashMap<>(Map.of("next", "COMPLETE")),
                        (map, entry) -> map.put(entry.getKey(), entry.getValue()),
                        Map::putAll);
    }

    void everyMemberApproves() {
        officials.completeAll("action-plan.endorse", role -> Map.of("decision", "APPROVE"));
    }

    static UUID cause(PriorityView problem, int number) {
        return problem.causes().get(number - 1).id();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> form, String list) {
        return (List<Map<String, Object>>) form.get(list);
    }

    private ProblemView problem(UUID contribution, int number, String title, List<String> contributors) {
        ProblemView problem = new ProblemView(
                UUID.randomUUID(), number, title, "", "Centrum", "", Trend.UNKNOWN, "", contributors, false, null);
        jdbc.sql("insert into problem (id, picture_id, contribution_id, number, title, trend)"
                        + " values (?, ?, ?, ?, ?, 'UNKNOWN')")
                .params(problem.id(), pictureId, contribution, number, title)
                .update();
        return problem;
    }

    private static ProblemView secret(ProblemView problem, boolean secret) {
        return new ProblemView(
                problem.id(),
                problem.number(),
                problem.title(),
                problem.description(),
                problem.area(),
                problem.extent(),
                problem.trend(),
                problem.consequences(),
                problem.contributors(),
                secret,
                problem.previousProblemId());
    }

    private PriorityView priority(UUID prioritization, ProblemView problem, String lead, String... descriptions) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into priority (id, prioritization_id, problem_id, suggestion, suggestion_reason, lead_role)"
                        + " values (?, ?, ?, 'PRIORITISE', 'prov', ?)")
                .params(id, prioritization, problem.id(), lead)
                .update();
        List<CauseView> causes = new ArrayList<>();
        for (String description : descriptions) {
            causes.add(cause(id, causes.size() + 1, description, null));
        }
        return new PriorityView(id, problem.id(), problem.number(), problem.title(), lead, causes);
    }

    private CauseView cause(UUID priority, int number, String description, UUID earlier) {
        CauseView cause = new CauseView(UUID.randomUUID(), number, Perspective.PLACE, description, earlier);
        jdbc.sql("insert into cause (id, priority_id, number, previous_cause_id, perspective, directness, description,"
                        + " support, influenceable, analysed_by, analysed_at)"
                        + " values (?, ?, ?, ?, 'PLACE', 'DIRECT', ?, 'prov', 'YES', 'prov', now())")
                .params(cause.id(), priority, number, earlier, description)
                .update();
        return cause;
    }
}
