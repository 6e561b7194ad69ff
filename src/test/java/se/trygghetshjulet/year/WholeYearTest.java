package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.compliance.internal.RecordedLawCheck;
import se.trygghetshjulet.compliance.internal.rule.Verdict;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.YearStory;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Malmös hela år 2027")
@ProductTest
// A property of its own gives the year an application, and with it a database, of its own.
@TestPropertySource(properties = "year-of-its-own=malmo-2027")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeYearTest {

    /** The engine's own counters of a multi-instance task. */
    private static final Set<String> COUNTERS =
            Set.of("loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances");

    private static final Set<String> ROUTING = Set.of(
            "adoption",
            "approved",
            "caseId",
            "clockId",
            "cycleId",
            "decisionOutcome",
            "followUpId",
            "kind",
            "matter",
            "measureId",
            "member",
            "outcome",
            "pictureId",
            "planComplete",
            "planId",
            "planOutcome",
            "policeAgrees",
            "priorityId",
            "problemId",
            "progressId",
            "reportId",
            "reportOutcome",
            "subject",
            "subjectId",
            "unit",
            "variant",
            "year");

    /** What goes into the decision table and comes out of it; the texts are the table's own. */
    private static final Set<String> DECISION_TABLE =
            Set.of("decisionResult", "influence", "rule", "score", "suggestion", "trend");

    private final YearStory story = Malmo2027.whole();

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Organisation organisation;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordedLawCheck lawCheck;

    private YearRecord record;
    private EngineTables tables;
    private YearAtWork work;
    private ProcessInstance year;

    @BeforeAll
    void theYearIsPlayed() {
        AbstractAssertions.init(engine);
        record = new YearRecord(jdbc);
        tables = new EngineTables(jdbc);
        work = new YearAtWork(officials, clock, new AnswerBook(story));
        year = new MalmoYear(work).play();
    }

    @Test
    @DisplayName("Lagkoll visar vid årets slut vad som är uppfyllt, när det gjordes och när det ska göras igen")
    void theLawCheckKnowsTheYear() {
        assertThat(lawCheck.rows())
                .filteredOn(row -> row.finding().verdict() != Verdict.FULFILLED)
                .extracting(row -> row.demand().key())
                .containsExactly("L7", "L9", "L10");
        assertThat(lawCheck.rows())
                .filteredOn(row -> row.finding().limit().isPresent())
                .extracting(row -> "%s %s %s"
                        .formatted(
                                row.demand().key(),
                                row.finding().on().map(LocalDate::toString).orElse("–"),
                                row.finding().limit().orElseThrow()))
                .containsExactly(
                        "L6a 2027-04-16 2029-04-16",
                        "L6b 2028-02-07 2030-02-07",
                        "L10 – 2027-07-11",
                        "L13 2028-04-27 2029-04-27");
    }

    @Test
    @DisplayName("Året går från start till stängt, genom alla faser")
    void theYearIsClosed() {
        assertThat(year)
                .hasPassedInOrder(
                        "start",
                        "situational-picture",
                        "prioritization",
                        "action-plan",
                        "plan-decision",
                        "half-year-follow-up",
                        "full-year-follow-up",
                        "report-decision",
                        "publish-summary",
                        "close",
                        "end")
                .isEnded();
        assertThat(jdbc.sql("select closed_at is not null from cycle")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName("På vägen kom varje slags återgång: komplettering, synpunkt, återremiss, bordläggning, röd åtgärd")
    void oneOfEveryLoopIsOnTheWay() {
        Map<String, Long> times =
                engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityType("userTask")
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

        assertThat(times)
                .as("supplement, police comment and the chair's return")
                .containsEntry("contribute", 14L + 1)
                .containsEntry("joint-review", 4L)
                .containsEntry("compile", 4L)
                .containsEntry("adopt", 3L);
        assertThat(times)
                .as("schools asked for more, and a member who sends the plan back")
                .containsEntry("propose-measures", 5L + 1)
                .containsEntry("compile-plan", 3L)
                .containsEntry("endorse", 7L * 2);
        assertThat(times)
                .as("returned in the chain, remitted by KS, tabled in KSAU")
                .containsEntry("draft", 3L + 1)
                .containsEntry("approve-department", 3L + 1)
                .containsEntry("record-ksau", 2L + 2)
                .containsEntry("record-ks", 2L + 1);
        assertThat(times).as("a red measure").containsEntry("handle-deviation", 1L);
    }

    @Test
    @DisplayName("Kommunfullmäktige har fått både planen och återrapporteringen")
    void theReportIsRecordedInKf() {
        assertThat(record.decisionsOf("ks"))
                .containsExactly("PLAN 2027-08-18 REMITTED", "PLAN 2027-09-22 APPROVED", "REPORT 2028-04-12 APPROVED");
        assertThat(record.decisionsOf("kf")).containsExactly("PLAN 2027-09-30 NOTED", "REPORT 2028-04-27 NOTED");
    }

    @Test
    @DisplayName("Varje åtgärd kan följas till orsaken, problemet, underlaget och den förvaltning som lämnade det")
    void everyMeasureIsTracedToTheUnitsThatNamedItsProblem() {
        List<YearRecord.Trace> traces = record.traces();

        assertThat(traces).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
        assertThat(traces)
                .extracting(YearRecord.Trace::measure)
                .as("no measure without a trace")
                .containsAll(record.measures());
    }

    @Test
    @DisplayName("Granskningsspåret är helt och har en post för varje formulär som togs emot")
    void theTrailIsWholeWithAnEntryForEveryForm() {
        Map<Boolean, List<YearRecord.Entry>> bySystem = record.trail().stream()
                .collect(Collectors.partitioningBy(entry -> entry.actor().equals("system")));

        assertThat(trail.verify().whole()).isTrue();
        assertThat(trail.verify().entries()).isEqualTo(record.trail().size());
        assertThat(bySystem.get(false)).hasSize(work.submits());
        assertThat(bySystem.get(true))
                .extracting(YearRecord.Entry::action)
                .containsExactly("action-plan.freeze", "annual-cycle.close");
    }

    @Test
    @DisplayName("Var och en har handlat i en roll som den innehar")
    void everybodyActedInARoleOfTheirOwn() {
        assertThat(record.trail())
                .filteredOn(entry -> !entry.role().isEmpty())
                .hasSizeGreaterThan(100)
                .allSatisfy(entry -> assertThat(organisation.rolesOf(entry.actor()))
                        .extracting(Role::id)
                        .contains(entry.role()));
        assertThat(record.trail())
                .extracting(YearRecord.Entry::actor)
                .as("units, steering group, police, chain of approval, registry")
                .contains("ansvarig-miljo", "chef-fritid", "kommunpolis", "sektionschef", "registrator");
    }

    @Test
    @DisplayName("Det som fastställdes är fryst och orört")
    void whatWasAdoptedIsFrozenAndIntact() {
        assertThat(record.frozen())
                .extracting(YearRecord.Frozen::kind)
                .containsExactly("PICTURE", "PLAN", "FOLLOW_UP", "FOLLOW_UP", "YEAR");
        assertThat(record.frozen()).allSatisfy(frozen -> assertThat(
                        snapshots.latest(SnapshotKind.valueOf(frozen.kind()), frozen.subjectId()))
                .hasValueSatisfying(snapshot -> {
                    assertThat(snapshots.intact(snapshot)).isTrue();
                    assertThat(snapshot.version()).isEqualTo(1);
                }));
    }

    @Test
    @DisplayName("Inget av det som någon har skrivit finns i motorns tabeller")
    void nothingThatAnybodyWroteLiesInTheEnginesTables() {
        assertThat(work.written())
                .as("what the officials wrote")
                .hasSizeGreaterThan(150)
                .contains(
                        "Försäljare står vid cykelställen och i portgångarna och säljer öppet.",
                        "Upphandlingen överklagades i augusti.",
                        "Beskriv hur åtgärderna påverkar de mindre torgen.");
        assertThat(tables.mentioning(Set.of("Sammanställ lägesbilden", "Skriv en kort sammanfattning")))
                .as("the search finds what the models say")
                .hasSizeGreaterThanOrEqualTo(2);

        Set<String> written = new TreeSet<>(work.written());
        organisation.units().forEach(unit -> written.remove(unit.name()));
        assertThat(tables.mentioning(written)).isEmpty();
    }

    @Test
    @DisplayName("Motorn minns bara det som styr vägen")
    void theEngineRemembersOnlyWhatRoutes() {
        assertThat(tables.variableNames())
                .filteredOn(name -> !COUNTERS.contains(name))
                .filteredOn(name -> !DECISION_TABLE.contains(name))
                .isSubsetOf(ROUTING)
                .contains("cycleId", "pictureId", "planId", "adoption", "outcome");
        ROUTING.forEach(variable -> assertThat(tables.textsOf(variable))
                .as(variable)
                .allMatch(text -> text.matches("[A-Za-z0-9._:-]{1,40}")));
    }

    @Test
    @DisplayName("Inget av året är kvar att köra")
    void nothingOfTheYearIsLeftRunning() {
        assertThat(List.of("act_ru_task", "act_ru_incident"))
                .allSatisfy(table -> assertThat(tables.rows(table)).as(table).isZero());
        assertThat(tables.executionsBeside("legal-clock")).isZero();
        assertThat(jdbc.sql("select count(*) from task_deadline where ended_at is null")
                        .query(Integer.class)
                        .single())
                .as("open deadlines")
                .isZero();
        assertThat(jdbc.sql("select matter from legal_clock where ended_at is null order by matter")
                        .query(String.class)
                        .list())
                .as("the law's clocks go on")
                .containsExactly("PICTURE", "PLAN");
    }
}
