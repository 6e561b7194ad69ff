package se.trygghetshjulet.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import se.trygghetshjulet.engine.FormRefused;

class StartingAYearTest extends CycleScene {

    @Test
    void theStartFormOffersEveryComingMeetingAndSuggestsTheWayThroughTheOrgans() {
        JsonNode form = startForm();

        assertThat(field(form, "year").path("defaultValue").asInt()).isEqualTo(2027);
        assertThat(field(form, "variant").path("defaultValue").asText()).isEqualTo("FULL");
        assertThat(values(field(form, "plan_ksau"))).contains("2027-06-21").doesNotContain("2026-06-15");
        assertThat(List.of(
                        suggested(form, "plan_ksau"),
                        suggested(form, "plan_ks"),
                        suggested(form, "plan_kf"),
                        suggested(form, "report_ksau"),
                        suggested(form, "report_ks"),
                        suggested(form, "report_kf")))
                .containsExactly("2027-06-21", "2027-08-18", "2027-09-09", "2028-03-13", "2028-03-22", "2028-03-30");
    }

    @Test
    void theFormAsItIsServedCanBeSubmittedAsItIs() {
        JsonNode form = startForm();
        Map<String, Object> answers = full();
        for (String field : List.of("plan_ksau", "plan_ks", "plan_kf", "report_ksau", "report_ks", "report_kf")) {
            answers.put(field, suggested(form, field));
        }

        ProcessInstance year = start(answers);

        assertThat(year.getBusinessKey()).isEqualTo("malmo-2027");
        assertThat(jdbc.sql("select held_on from planned_meeting where subject = 'REPORT' and organ = 'kf'")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2028, 3, 30));
    }

    @Test
    void aFullYearBeginsWithThePicture() {
        assertThat(start(full())).isWaitingAt("situational-picture").hasPassed("start");
        assertThat(officials.tasks("situational-picture.decide-approach")).hasSize(1);
    }

    @Test
    void whoeverIsNotTheCoordinatorCannotStartAYear() {
        assertThatThrownBy(() -> officials.start("ansvarig-fritid", "annual-cycle", full()))
                .isInstanceOf(AuthorizationException.class);
        assertThat(years()).isZero();
    }

    @Test
    void aSecondCycleForTheSameYearIsRefused() {
        start(full());

        assertThat(refused(full())).hasEntrySatisfying("year", sentence -> assertThat(sentence)
                .contains("2027 pågår redan sedan 2027-01-11", "uppgiftslistan"));
        assertThat(years()).isEqualTo(1);
        assertThat(runningYears()).isEqualTo(1);
    }

    @Test
    void aClosedYearIsRefusedAsClosed() {
        start(full());
        jdbc.sql("update cycle set closed_at = '2028-04-20T10:00Z'").update();

        assertThat(refused(full())).hasEntrySatisfying("year", sentence -> assertThat(sentence)
                .contains("2027 är avslutat sedan 2028-04-20", "Välj ett annat år"));
    }

    @Test
    void theDatabaseItselfRefusesASecondCycleForTheSameYear() {
        officials.recordedYear(2027);

        assertThatThrownBy(() -> officials.recordedYear(2027)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029})
    void whenTwoStartTheSameYearInTheSameSecondOneOfThemIsTold(int year) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Object> attempt = () -> {
            together.await();
            try {
                return start(full(year));
            } catch (FormRefused refusal) {
                return refusal;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Object> outcomes = new ArrayList<>();
        try {
            for (Future<Object> outcome : threads.invokeAll(List.of(attempt, attempt))) {
                outcomes.add(outcome.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(outcomes).filteredOn(ProcessInstance.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(FormRefused.class::isInstance)
                .singleElement()
                .satisfies(refusal -> assertThat(
                                ((FormRefused) refusal).errors().get(0).field())
                        .isEqualTo("year"));
        assertThat(years()).isEqualTo(1);
        assertThat(runningYears()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2025", "2030", "1", "0", "-2027", "2027.5", "99999999999", "2022"})
    void aYearOutOfRangeIsRefusedWithTheYearsThatAreNot(String year) {
        Map<String, Object> answers = full();
        answers.put("year", year);

        assertThat(refused(answers))
                .hasEntrySatisfying("year", sentence -> assertThat(sentence).contains("mellan 2026 och 2029"));
    }

    @Test
    void aYearThatIsNoNumberIsRefused() {
        Map<String, Object> answers = full();
        answers.put("year", "tjugotjugosju");

        assertThat(refused(answers)).containsKey("year");
    }

    @ParameterizedTest
    @CsvSource({"plan_ks,2027-08-19", "plan_ks,snart", "plan_ksau,2027-08-18", "report_kf,9999-99-99"})
    void aMeetingMustBeInTheCalendarOfItsOrgan(String field, String date) {
        Map<String, Object> answers = full();
        answers.put(field, date);

        assertThat(refused(answers)).containsOnlyKeys(field).hasEntrySatisfying(field, sentence -> assertThat(sentence)
                .contains("sammanträder inte den dagen"));
    }

    @Test
    void aMeetingThatHasBeenIsRefused() {
        Map<String, Object> answers = full();
        answers.put("plan_ks", "2026-12-02");

        assertThat(refused(answers))
                .hasEntrySatisfying("plan_ks", sentence -> assertThat(sentence).contains("har redan varit"));
    }

    @Test
    void theOrgansMeetInOrderAndThePlanComesBeforeTheReport() {
        Map<String, Object> answers = full();
        answers.put("plan_ksau", "2027-08-23");
        answers.put("plan_ks", "2027-08-18");
        assertThat(refused(answers)).containsOnlyKeys("plan_ks");

        answers.put("plan_ks", "2027-09-01");
        answers.put("report_ks", "2027-08-18");
        assertThat(refused(answers)).containsOnlyKeys("report_ks");
    }

    @Test
    void meetingsMayBeLeftOpen() {
        start(full());

        assertThat(jdbc.sql("select count(*) from planned_meeting")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLightYearIsRefusedWhenTheLawsTimeRunsOut() {
        when(pictures.lastAdoptedOn()).thenReturn(Optional.of(LocalDate.of(2026, 3, 13)));

        assertThat(refused(light()))
                .hasEntrySatisfying("variant", sentence -> assertThat(sentence).contains("2028-03-13"));
        assertThat(years()).isZero();
    }

    @Test
    void theNextYearIsProposedWhenOneIsStarted() {
        start(full());

        assertThat(field(startForm(), "year").path("defaultValue").asInt()).isEqualTo(2028);
    }

    @Test
    void inTheAutumnTheComingYearIsProposed() {
        clock.moveTo(LocalDate.of(2027, 9, 1));

        assertThat(field(startForm(), "year").path("defaultValue").asInt()).isEqualTo(2028);
    }

    private static Map<String, Object> full() {
        return full(2027);
    }

    private static Map<String, Object> full(int year) {
        return new HashMap<>(Map.of("year", year, "variant", "FULL"));
    }

    private static Map<String, Object> light() {
        return Map.of("year", 2027, "variant", "LIGHT");
    }

    private long runningYears() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("annual-cycle")
                .count();
    }

    private static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(option -> option.path("value").asText())
                .toList();
    }

    private static String suggested(JsonNode form, String field) {
        return field(form, field).path("defaultValue").asText();
    }
}
