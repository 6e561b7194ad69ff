package se.trygghetshjulet.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@DisplayName("Det strategiska rådet")
class StrategicCouncilTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 1);

    @Autowired
    Officials officials;

    @Autowired
    CouncilMeetings meetings;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void noCouncil() {
        clock.moveTo(TODAY);
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    void isCalledHeldAndCarriesItsMattersToTheSteeringGroup() {
        begin();
        call(MEETING);
        hold(MEETING, List.of(matter("Gemensamt kameraråd"), matter("Ungdomsjobb")));
        assertThat(officials.tasks("strategic-council.handle-matter"))
                .hasSize(2)
                .allSatisfy(task -> assertThat(officials.role(task)).isEqualTo("steering-chair"));
        officials.completeAll(
                "strategic-council.handle-matter", role -> Map.of("answer", "TAKE_UP", "comment", "Tas upp i april."));
        assertThat(meetings.latest()).hasValue(MEETING);
        assertThat(meetings.nextAtLatest()).hasValue(LocalDate.of(2027, 9, 1));
        assertThat(jdbc.sql("select content from snapshot join council_meeting on council_meeting.id = subject_id")
                        .query(String.class)
                        .single())
                .contains("Gemensamt kameraråd", "Tas upp i april.", "Regionchef");
        assertThat(jdbc.sql("select kind || ' ' || format || ' ' || title from frozen_document"
                                + " join council_meeting on council_meeting.id = subject_id order by format")
                        .query(String.class)
                        .list())
                .containsExactly("COUNCIL DOCX Strategiskt råd 2027-03-01", "COUNCIL PDF Strategiskt råd 2027-03-01");
    }

    @Test
    void isCalledAgainInGoodTimeWithItsMembersAndTheAnswersToItsMatters() {
        begin();
        call(MEETING);
        hold(MEETING, List.of(matter("Ungdomsjobb")));
        officials.complete("strategic-council.handle-matter", Map.of("answer", "LEFT", "comment", "Finns redan."));
        clock.moveTo(LocalDate.of(2027, 7, 1));
        officials.fireTimer("await-next");
        assertThat(officials.opens(officials.task("strategic-council.call")))
                .containsEntry("isFirst", false)
                .containsEntry("nextAtLatest", "2027-09-01")
                .containsEntry("chair", "Kommunstyrelsens ordförande")
                .satisfies(form -> assertThat(form.get("agenda").toString())
                        .contains("Ungdomsjobb", "Lämnas utan åtgärd: Finns redan."))
                .satisfies(form -> assertThat(form.get("members").toString()).contains("Regionchef", "Region Skåne"));
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("strategic-council")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void isBegunOnOnlyOnceWhenSomebodyWasFasterThanTheTimer() {
        begin();
        call(MEETING);
        hold(MEETING, List.of());
        begin();
        clock.moveTo(LocalDate.of(2027, 7, 1));
        officials.fireTimer("await-next");
        assertThat(officials.tasks("strategic-council.call")).hasSize(1);
        assertThatThrownBy(this::begin)
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Ett råd är redan på gång");
    }

    @Test
    void canBePutOffToALaterDay() {
        begin();
        call(MEETING);
        clock.moveTo(MEETING);
        officials.fireTimer("await-meeting");
        var task = officials.task("strategic-council.minutes");
        assertFields(
                () -> officials.submits(task, Map.of("outcome", "POSTPONED", "newDay", MEETING.toString())), "newDay");
        officials.submits(task, Map.of("outcome", "POSTPONED", "newDay", "2027-03-08"));
        hold(LocalDate.of(2027, 3, 8), List.of());
        assertThat(meetings.latest()).hasValue(LocalDate.of(2027, 3, 8));
    }

    @Test
    void isNotHeldLaterThanDecidedWithoutAReason() {
        begin();
        call(MEETING);
        hold(MEETING, List.of());
        clock.moveTo(LocalDate.of(2027, 7, 1));
        officials.fireTimer("await-next");
        assertFields(() -> call(LocalDate.of(2027, 9, 2)), "lateReason");
        Map<String, Object> late = new HashMap<>(answers(LocalDate.of(2027, 9, 2)));
        late.put("lateReason", "Ledamöterna kan inte tidigare.");
        officials.complete("strategic-council.call", late);
        assertThat(jdbc.sql(
                                "select late_reason from council_meeting where number = (select max(number) from council_meeting)")
                        .query(String.class)
                        .single())
                .isEqualTo("Ledamöterna kan inte tidigare.");
    }

    @Test
    void needsADayAheadMembersWithOrganisationAndTitleAndMinutes() {
        begin();
        var call = officials.task("strategic-council.call");
        Map<String, Object> noMembers = new HashMap<>(answers(TODAY.minusDays(1)));
        noMembers.remove("members");
        assertFields(() -> officials.submits(call, noMembers), "heldOn", "members");
        Map<String, Object> nameless = new HashMap<>(answers(MEETING));
        nameless.put("members", List.of(Map.of("name", "Regionchefen")));
        assertFields(() -> officials.submits(call, nameless), "members[0].organisation", "members[0].title");
        call(MEETING);
        clock.moveTo(MEETING);
        officials.fireTimer("await-meeting");
        var minutes = officials.task("strategic-council.minutes");
        assertFields(
                () -> officials.submits(minutes, Map.of("outcome", "HELD", "heldOn", "2027-03-02")),
                "heldOn",
                "present",
                "minutes");
    }

    private void begin() {
        officials.start(officials.holderOf("coordinator"), "strategic-council", Map.of("begin", true));
    }

    private void call(LocalDate day) {
        officials.complete("strategic-council.call", answers(day));
    }

    private void hold(LocalDate day, List<Map<String, Object>> matters) {
        clock.moveTo(day);
        officials.fireTimer("await-meeting");
        officials.complete(
                "strategic-council.minutes",
                Map.of(
                        "outcome", "HELD",
                        "heldOn", day.toString(),
                        "present", "Alla som kallades.",
                        "minutes", "Rådet gick igenom läget.",
                        "matters", matters));
    }

    private static Map<String, Object> answers(LocalDate day) {
        return Map.of(
                "heldOn", day.toString(),
                "place", "Stadshuset",
                "chair", "Kommunstyrelsens ordförande",
                "chairTitle", "Ordförande",
                "agenda", "Läget i staden.",
                "members", List.of(Map.of("name", "Chefen", "organisation", "Region Skåne", "title", "Regionchef")));
    }

    private static Map<String, Object> matter(String title) {
        return Map.of("title", title, "description", "Rådet vill att styrgruppen prövar frågan.");
    }

    private static void assertFields(ThrowingCallable submit, String... fields) {
        assertThatThrownBy(submit).isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                .extracting(FieldError::field)
                .containsExactly(fields));
    }
}
