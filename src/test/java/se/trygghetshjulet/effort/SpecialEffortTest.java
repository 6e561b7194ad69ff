package se.trygghetshjulet.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.picture.ProblemProposals;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.proposal.Proposals.Proposed;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@DisplayName("En särskild satsning")
class SpecialEffortTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

    @Autowired
    Officials officials;

    @Autowired
    Efforts efforts;

    @Autowired
    ProblemProposals problems;

    @Autowired
    MeasureProposals measures;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    private UUID year;

    @BeforeEach
    void aYearThatRuns() {
        clock.moveTo(TODAY);
        CleanSlate.wipe(engine, jdbc);
        year = officials.recordedYear(2027);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "community-police", "steering-chair"})
    void isStartedByTheCoordinatorThePoliceOrTheChairAndGoesStraightToDecisionWhenAcute(String role) {
        start(role, "ACUTE");
        assertThat(officials.tasks("special-effort.decide"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("steering-chair", "police-chief");
        assertThat(efforts.ongoing())
                .singleElement()
                .extracting(EffortView::cycleId, EffortView::kind)
                .containsExactly(Optional.of(year), EffortKind.ACUTE);
    }

    @Test
    void isNotStartedByAnybodyElse() {
        assertThatThrownBy(() -> start("case-officer", "ACUTE")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void isDecidedWithinHoursWhenAcuteAlsoAtNight() {
        start("coordinator", "ACUTE");
        for (Task task : officials.tasks("special-effort.decide")) {
            assertThat(task.getDueDate().toInstant()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));
        }
        decideAll("APPROVE");
        assertThat(officials.tasks("special-effort.carry-out"))
                .allSatisfy(task -> assertThat(task.getDueDate().toInstant())
                        .isEqualTo(clock.instant().plus(Duration.ofHours(72))));
    }

    /** Saturday night: four hours to decide, and everybody behind the one who should is told before the morning. */
    @Test
    void isEscalatedByTheHourDuringTheNightWhenNobodyDecides() {
        clock.moveTo(Instant.parse("2027-05-01T20:00:00Z"));
        start("coordinator", "ACUTE");
        String task = officials.task("special-effort.decide", "steering-chair").getId();
        List<String> course = new ArrayList<>();
        for (int stage = 0; stage < 6; stage++) {
            Job timer = watchOf(task);
            clock.moveTo(timer.getDuedate().toInstant());
            engine.getManagementService().executeJob(timer.getId());
            course.add(SwedishTime.dateOf(clock.instant()) + " "
                    + clock.instant().atZone(SwedishTime.ZONE).toLocalTime() + " " + lastTold(task));
        }
        assertThat(course)
                .containsExactly(
                        "2027-05-02 00:00 REMINDER",
                        "2027-05-02 02:00 DUE_TODAY",
                        "2027-05-02 03:00 OVERDUE OVERDUE_TO_DEPUTY",
                        "2027-05-02 04:00 ESCALATED_TO_HOLDER ESCALATED_TO_SUPERIOR",
                        "2027-05-02 06:00 ESCALATED_TO_TOP",
                        "2027-05-02 18:00 ESCALATED_TO_TOP");
        assertThat(jdbc.sql("select distinct urgency from notice where task_id = ?")
                        .param(task)
                        .query(String.class)
                        .list())
                .as("goes at once, by night and on Sundays")
                .containsExactly("ACUTE");

        decideAll("APPROVE");
        assertThat(officials.tasks("special-effort.carry-out")).hasSize(2);
        assertThat(engine.getManagementService()
                        .createJobQuery()
                        .processDefinitionKey("deadline-watch")
                        .count())
                .as("one watch for each who carries it out, none for what is decided")
                .isEqualTo(2);
    }

    private Job watchOf(String task) {
        String watch = jdbc.sql("select watch_id from task_deadline where task_id = ?")
                .param(task)
                .query(String.class)
                .single();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(watch)
                .singleResult();
    }

    /** The kinds of notice that were queued at this moment. */
    private String lastTold(String task) {
        return String.join(
                " ",
                jdbc.sql("select distinct template from notice where task_id = ? and queued_at = ? order by template")
                        .params(task, Timestamp.from(clock.instant()))
                        .query(String.class)
                        .list());
    }

    @Test
    void isDescribedBeforeItIsDecidedWhenPlannedAndReportedWhenItIsOver() {
        start("coordinator", "PLANNED");
        assertThat(officials.tasks("special-effort.decide")).isEmpty();
        officials.complete("special-effort.describe", description());
        decideAll("APPROVE");
        assertThat(officials.tasks("special-effort.carry-out"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.fritid", "unit.police");
        assertThat(officials.tasks("special-effort.carry-out")).allSatisfy(task -> assertThat(
                        SwedishTime.dateOf(task.getDueDate().toInstant()))
                .isEqualTo(LocalDate.of(2027, 6, 30)));
    }

    @Test
    void isCarriedOutReportedAndLeavesItsLessonsToTheYear() {
        start("coordinator", "ACUTE");
        decideAll("APPROVE");
        officials.completeAll(
                "special-effort.carry-out",
                role -> role.equals("unit.police")
                        ? Map.of("answer", "DONE", "done", "Fler patruller.", "effect", "BETTER", "hours", 120)
                        : Map.of("answer", "NOTHING", "nothing", "Gården var stängd."));
        officials.complete("special-effort.debrief", lessons());
        assertThat(efforts.ongoing()).isEmpty();
        assertThat(problems.openFor("fritid"))
                .extracting(Proposed::title, Proposed::from)
                .containsExactly(tuple("Oro vid fritidsgården", "satsningen Oro på torget"));
        assertThat(measures.openFor("police")).extracting(Proposed::title).containsExactly("Patruller på kvällar");
        assertThat(jdbc.sql("select content from snapshot join effort on effort.id = subject_id")
                        .query(String.class)
                        .single())
                .contains("Fler patruller.", "Gården var stängd.", "Vi kom fram fort.");
        assertThat(jdbc.sql("select paper.kind || ' ' || format || ' ' || paper.title from frozen_document paper"
                                + " join effort on effort.id = subject_id order by format")
                        .query(String.class)
                        .list())
                .containsExactly("EFFORT DOCX Oro på torget", "EFFORT PDF Oro på torget");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void isSeenOnItsDaysWithHowFarItHasCome() {
        start("coordinator", "ACUTE");
        assertThat(efforts.between(TODAY, TODAY))
                .extracting(EffortView::standing, EffortView::startsOn, EffortView::endsOn)
                .containsExactly(tuple(EffortStanding.AWAITING_DECISION, TODAY, Optional.empty()));
        decideAll("APPROVE");
        assertThat(efforts.between(TODAY, TODAY))
                .extracting(EffortView::standing)
                .containsExactly(EffortStanding.UNDER_WAY);
        officials.completeAll(
                "special-effort.carry-out", role -> Map.of("answer", "NOTHING", "nothing", "Inget behövdes."));
        clock.moveTo(TODAY.plusDays(3));
        officials.complete("special-effort.debrief", lessons());
        assertThat(efforts.between(TODAY.plusDays(3), TODAY.plusDays(30)))
                .extracting(EffortView::standing, EffortView::endsOn)
                .containsExactly(tuple(EffortStanding.CLOSED, Optional.of(TODAY.plusDays(3))));
        assertThat(efforts.between(TODAY.plusDays(4), TODAY.plusDays(30))).isEmpty();
        assertThat(efforts.between(TODAY.minusDays(30), TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void isDescribedAndDecidedAnewWhenAPartySendsItBack() {
        start("coordinator", "ACUTE");
        decide("steering-chair", "APPROVE", null);
        decide("police-chief", "RETURN", "Ta med fritidsgården.");
        Task describe = officials.task("special-effort.describe");
        assertThat(officials.opens(describe))
                .containsEntry("notReturned", false)
                .containsEntry("situation", "Bråk varje kväll.");
        officials.submits(describe, description());
        assertThat(officials.tasks("special-effort.decide")).hasSize(2);
        decideAll("APPROVE");
        assertThat(officials.tasks("special-effort.carry-out")).hasSize(2);
    }

    @Test
    void comesToNothingWhenOnePartySaysNo() {
        start("coordinator", "ACUTE");
        decide("steering-chair", "RETURN", "Oklart mål.");
        decide("police-chief", "REFUSE", "Polisen har redan en insats.");
        assertThat(efforts.ongoing()).isEmpty();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void saysWhatIsMissingAtTheFieldAndWritesNothing() {
        assertFields(
                () -> officials.start(
                        officials.holderOf("coordinator"),
                        "special-effort",
                        Map.of("kind", "ACUTE", "endsOn", "2027-05-02")),
                List.of("title", "situation", "units"));
        assertFields(
                () -> officials.start(
                        officials.holderOf("coordinator"),
                        "special-effort",
                        Map.of(
                                "kind", "ACUTE",
                                "title", "Oro",
                                "situation", "Bråk",
                                "units", List.of("finns-inte"),
                                "endsOn", "2027-05-02")),
                List.of("endsOn", "units"));
        assertThat(efforts.ongoing()).isEmpty();
        start("coordinator", "ACUTE");
        Task decision = officials.task("special-effort.decide", "steering-chair");
        assertFields(() -> officials.submits(decision, Map.of("verdict", "REFUSE")), List.of("comment"));
        decideAll("APPROVE");
        Task report = officials.task("special-effort.carry-out", "unit.police");
        assertFields(() -> officials.submits(report, Map.of("answer", "NOTHING")), List.of("nothing"));
        assertFields(
                () -> officials.submits(report, Map.of("answer", "DONE", "hours", 1.5)),
                List.of("done", "effect", "hours"));
    }

    private void start(String role, String kind) {
        officials.start(
                officials.holderOf(role),
                "special-effort",
                Map.of(
                        "kind",
                        kind,
                        "title",
                        "Oro på torget",
                        "situation",
                        "Bråk varje kväll.",
                        "units",
                        List.of("fritid", "police")));
    }

    private void decide(String role, String verdict, String comment) {
        Map<String, Object> answers = new HashMap<>(Map.of("verdict", verdict));
        if (comment != null) {
            answers.put("comment", comment);
        }
        officials.submits(officials.task("special-effort.decide", role), answers);
    }

    private void decideAll(String verdict) {
        officials.completeAll("special-effort.decide", role -> Map.of("verdict", verdict));
    }

    private static Map<String, Object> description() {
        return Map.of(
                "title", "Oro på torget",
                "situation", "Bråk varje kväll.",
                "goal", "Lugna kvällar.",
                "actions", "Vuxna och patruller på torget.",
                "units", List.of("fritid", "police"),
                "startsOn", "2027-05-04",
                "endsOn", "2027-06-30");
    }

    private static Map<String, Object> lessons() {
        return Map.of(
                "worked",
                "Vi kom fram fort.",
                "lessons",
                "Torget behöver följas.",
                "problems",
                List.of(Map.of(
                        "title", "Oro vid fritidsgården",
                        "description", "Bråken flyttade dit.",
                        "unit", "fritid")),
                "measures",
                List.of(Map.of(
                        "title", "Patruller på kvällar",
                        "description", "Fredag och lördag.",
                        "unit", "police")));
    }

    private static void assertFields(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable submit, List<String> fields) {
        assertThatThrownBy(submit).isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactlyElementsOf(fields));
    }
}
