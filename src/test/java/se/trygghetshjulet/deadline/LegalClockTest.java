package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Lagklockan")
class LegalClockTest extends DeadlineScene {

    @Autowired
    LegalClocks clocks;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void noClockRuns() {
        jdbc.sql("update legal_clock set ended_at = now() where ended_at is null")
                .update();
    }

    @ParameterizedTest(name = "fastställd {0}: {1} {2} {3}, överskriden {4}")
    @CsvSource({
        "2027-05-03, 2028-11-03, 2029-02-03, 2029-04-03, 2029-05-04",
        "2028-02-29, 2029-08-29, 2029-11-29, 2030-01-29, 2030-03-01",
        "2026-03-31, 2027-09-30, 2027-12-31, 2028-02-29, 2028-04-01"
    })
    @DisplayName("säger till efter 18, 21 och 23 kalendermånader och när 24 har gått")
    void theMarksComeOnTheSameDayOfTheMonth(LocalDate done, String m18, String m21, String m23, String overdue) {
        clock.moveTo(done);
        restart(LegalMatter.PICTURE, done);
        List<String> told = new ArrayList<>();
        for (int mark = 0; mark < 4; mark++) {
            clock.moveTo(timer().getDuedate().toInstant());
            engine.getManagementService().executeJob(timer().getId());
            told.add(clock.today() + " " + notices.fresh());
        }

        assertThat(told)
                .containsExactly(
                        m18 + " [LEGAL_CLOCK coordinator]",
                        m21 + " [LEGAL_CLOCK coordinator]",
                        m23 + " [LEGAL_CLOCK city-director, LEGAL_CLOCK coordinator]",
                        overdue + " [LEGAL_CLOCK city-director, LEGAL_CLOCK coordinator]");
        assertThat(overdue()).isTrue();

        restart(LegalMatter.PICTURE, clock.today());
        assertThat(overdue()).isFalse();
        assertThat(running()).hasSize(1);
        restart(LegalMatter.PICTURE, clock.today());
        assertThat(running()).as("the new clock ended the old one in time").hasSize(1);
    }

    @Test
    @DisplayName("går för lägesbilden och planen var för sig")
    void oneClockOfEachKind() {
        restart(LegalMatter.PICTURE, clock.today());
        restart(LegalMatter.PLAN, clock.today());
        restart(LegalMatter.PLAN, clock.today());

        assertThat(running()).hasSize(2);
    }

    @Test
    @DisplayName("för något som gjordes för länge sedan säger till en gång och inte för varje månad som gått")
    void aClockThatStartsLateTellsOnce() {
        restart(LegalMatter.PLAN, clock.today().minusMonths(22));
        for (int mark = 0; mark < 2; mark++) {
            engine.getManagementService().executeJob(timer().getId());
        }

        assertThat(notices.fresh()).containsExactly("LEGAL_CLOCK coordinator");
        assertThat(timer().getDuedate()).isEqualTo("2027-02-11T08:00:00.000+01:00");
    }

    private void restart(LegalMatter matter, LocalDate done) {
        transactions.executeWithoutResult(status -> clocks.restart(matter, done));
    }

    private boolean overdue() {
        return jdbc.sql("select overdue_at is not null from legal_clock where ended_at is null")
                .query(Boolean.class)
                .single();
    }

    private List<String> running() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("legal-clock")
                .list()
                .stream()
                .map(instance -> instance.getId())
                .toList();
    }

    @Override
    Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("legal-clock")
                .singleResult();
    }
}
