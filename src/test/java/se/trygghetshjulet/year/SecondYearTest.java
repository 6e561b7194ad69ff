package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Nothing new under the sun: the second year's forms are handed in as they were opened, wherever the law allows it. */
@DisplayName("Ett andra år som är likt det första")
@ProductTest
// A property of its own gives the years an application, and with it a database, of their own.
@TestPropertySource(properties = {"trygghetshjulet.municipality=smakoping", "year-of-its-own=smakoping-twice"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondYearTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private JdbcClient jdbc;

    private final List<Map<String, Object>> decisions = new ArrayList<>();
    private final List<Object> foundCauses = new ArrayList<>();
    private final List<EarlierAnswer> readBeside = new ArrayList<>();
    private final List<Object> causesOfMeasures = new ArrayList<>();

    @BeforeAll
    void twoYearsAreMadeInARow() {
        AbstractAssertions.init(engine);
        theFirstYearUntilItsPlanIsEndorsed();
        theSecondYearUntilItsPlanIsEndorsed();
    }

    @Test
    @DisplayName("Problemen går vidare och vet vilka de fortsätter")
    void everyProblemCarriesOnOneOfLastYears() {
        assertThat(jdbc.sql("select p.title from problem p join problem last on last.id = p.previous_problem_id"
                                + " where last.title = p.title and last.picture_id <> p.picture_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("Buskörning på torget", "Våld mot äldre i hemmet");
    }

    @Test
    @DisplayName("Beslutet visar det förra beslutet och börjar i dess motivering när förslaget är detsamma")
    void theDecisionBeginsInLastYears() {
        assertThat(decisions).hasSize(2).allSatisfy(row -> {
            boolean same = row.get("suggested").equals("PRIORITISE");
            assertThat(row.get("earlier")).asString().startsWith("Prioriteras. ");
            assertThat(row.get("motivation"))
                    .isEqualTo(same ? row.get("earlier").toString().replace("Prioriteras. ", "") : "");
        });
    }

    @Test
    @DisplayName("Orsakerna är ifyllda och blir nya orsaker som fortsätter de gamla")
    void everyCauseCarriesOnOneOfLastYears() {
        assertThat(foundCauses)
                .containsExactlyInAnyOrder(
                        "Unga bilförare saknar en plats att vara på", "Äldre som är ensamma får ingen fråga om våld");
        assertThat(jdbc.sql("select c.description from cause c join cause last on last.id = c.previous_cause_id"
                                + " where last.description = c.description and last.priority_id <> c.priority_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(
                        foundCauses.stream().map(Object::toString).toList());
    }

    @Test
    @DisplayName("Åtgärderna är ifyllda med årets orsaker")
    void everyMeasureGoesOnAgainstTheSameCause() {
        assertThat(causesOfMeasures).hasSize(2).allSatisfy(causes -> assertThat((List<?>) causes)
                .hasSize(1));
        assertThat(jdbc.sql("select count(*) from measure m"
                                + " join measure last on last.id = m.continues_id"
                                + " join measure_cause mc on mc.measure_id = m.id"
                                + " join measure_cause lc on lc.measure_id = last.id"
                                + " join cause c on c.id = mc.cause_id and c.previous_cause_id = lc.cause_id")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("Förra årets orsaker och åtgärder läses bredvid formuläret, men bekräftas inte som de står")
    void whatWasAnsweredLastYearIsReadBesideTheForm() {
        assertThat(readBeside)
                .allSatisfy(answer -> assertThat(answer.unchanged()).isEmpty());
        assertThat(readBeside)
                .extracting(EarlierAnswer::title)
                .contains("Orsakerna i förra analysen", "Era åtgärder i åtgärdsplanen 2027");
        assertThat(readBeside.stream()
                        .flatMap(answer -> answer.passages().stream())
                        .flatMap(passage -> passage.lines().stream())
                        .map(EarlierAnswer.Line::text))
                .containsAll(foundCauses.stream().map(Object::toString).toList());
        assertThat(readBeside)
                .filteredOn(answer -> answer.title().startsWith("Era åtgärder"))
                .flatExtracting(EarlierAnswer::passages)
                .extracting(EarlierAnswer.Passage::heading)
                .contains("Hur åtgärderna passar er verksamhetsplan")
                .anyMatch(heading -> heading.startsWith("1. "));
    }

    @Test
    @DisplayName("Planen vilar på årets lägesbild")
    void theSecondPlanStandsOnTheSecondPicture() {
        assertThat(jdbc.sql("select count(distinct picture_id) from action_plan where endorsed_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "Spårbarheten visar att problem, orsaker och åtgärder fortsätter, och första året inget att jämföra med")
    void theTracePageShowsWhatGoesOn() throws IOException {
        Browser coordinator = Accounts.official(port, officials.holderOf("coordinator"));
        String second = coordinator.get("/sparbarhet").body();
        Files.createDirectories(Path.of("target", "documents"));
        Files.writeString(Path.of("target", "documents", "sparbarhet-andra-aret.html"), second);

        assertThat(second)
                .contains("Spårbarhet 2028", "Ändrat sedan 2027", "Planen är inte beslutad än", "Inte rapporterad än")
                .doesNotContain("Prioriterades då men inte nu");
        // Two problems, two causes and two measures, and the words that explain the sign.
        assertThat(second.split("fortsätter från förra året", -1)).hasSize(2 + 2 + 2 + 1 + 1);
        assertThat(coordinator.get("/sparbarhet/2027").body())
                .contains("Spårbarhet 2027")
                .doesNotContain("Ändrat sedan", "fortsätter från förra året");
    }

    private void theFirstYearUntilItsPlanIsEndorsed() {
        YearAtWork work = new YearAtWork(officials, clock, new AnswerBook(Smakoping2027.whole()));
        work.on("2027-01-11").start();
        work.on("2027-01-29").done("situational-picture.decide-approach");
        work.on("2027-02-26").done("situational-picture.contribute", "situational-picture.import-statistics");
        work.on("2027-03-19").done("situational-picture.compile", "situational-picture.joint-review");
        work.on("2027-04-05").done("situational-picture.adopt");
        work.on("2027-04-14").done("prioritization.score", "prioritization.decide-priorities");
        work.on("2027-04-23").done("prioritization.analyse-causes");
        work.on("2027-05-03").done("action-plan.propose-measures", "action-plan.compile-plan");
        work.on("2027-05-11").done("action-plan.endorse");
    }

    private void theSecondYearUntilItsPlanIsEndorsed() {
        YearAtWork work = new YearAtWork(officials, clock, new AnswerBook(Smakoping2027.whole()));
        clock.moveTo(LocalDate.of(2028, 1, 10));
        officials.start(officials.holderOf("coordinator"), "annual-cycle", Map.of("year", 2028, "variant", "FULL"));
        work.kept("situational-picture.decide-approach", sheet -> sheet.write("timeLimit", "2028-02-28"))
                .kept("situational-picture.contribute", SecondYearTest::stillNothing)
                .kept("situational-picture.import-statistics", sheet -> {})
                .kept("situational-picture.compile", sheet -> {})
                .kept("situational-picture.joint-review", sheet -> sheet.write("agrees", "yes"))
                .kept("situational-picture.adopt", sheet -> sheet.write("adoption", "APPROVED"))
                .done("prioritization.score")
                .kept("prioritization.decide-priorities", this::decide);
        readBeside("prioritization.analyse-causes");
        work.kept("prioritization.analyse-causes", sheet -> sheet.rows("causes")
                .forEach(row -> foundCauses.add(row.get("description"))));
        readBeside("action-plan.propose-measures");
        work.kept("action-plan.propose-measures", this::proposeAgain)
                .done("action-plan.compile-plan", "action-plan.endorse");
    }

    private void readBeside(String step) {
        officials.tasks(step).forEach(task -> desk.earlier(officials.holder(task), task.getId())
                .ifPresent(readBeside::add));
    }

    /** "Nothing to report" is a new answer each year. */
    private static void stillNothing(Sheet sheet) {
        if (sheet.rows("problems").isEmpty()) {
            sheet.write("answer", "NOTHING").write("nothingReason", "Vi har inga egna iakttagelser i år heller.");
        }
    }

    private void decide(Sheet sheet) {
        decisions.addAll(sheet.options("decisions"));
        for (Map<String, Object> row : sheet.rows("decisions")) {
            row.put("decision", "PRIORITISE");
            if (row.get("motivation").equals("")) {
                row.put("motivation", "Problemet finns kvar och prioriteras som förra året.");
            }
        }
    }

    /** How the measures fit the unit's own planning is said anew, and which levels are left empty. */
    private void proposeAgain(Sheet sheet) {
        List<Map<String, Object>> rows = sheet.rows("measures");
        if (rows.isEmpty()) {
            sheet.write("noMeasures", true).write("reason", "Vi når inte årets orsaker.");
            return;
        }
        rows.forEach(row -> causesOfMeasures.add(row.get("causes")));
        sheet.write(Smakoping2027.whole().fit());
    }
}
