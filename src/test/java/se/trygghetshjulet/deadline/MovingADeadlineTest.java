package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;

@DisplayName("En frist som flyttas")
class MovingADeadlineTest extends DeadlineScene {

    private static final String REASON = "Styrgruppens möte är flyttat";

    @Autowired
    AuditTrail trail;

    @LocalServerPort
    int port;

    private Browser browser;
    private Task task;

    @BeforeEach
    void theCoordinatorLooksAtTheDeadlines() {
        task = born();
        notices.fresh();
        browser = signedIn(COORDINATOR);
    }

    @Test
    @DisplayName("flyttar uppgiften och varje påminnelse, och står i spåret med orsak")
    void everythingMovesWithTheDeadline() {
        assertThat(browser.get("/frister").body())
                .contains("2027-02-05", "om 19 arbetsdagar", "I tid", "Hållbarhets- och trygghetsdirektören");

        assertThat(move("2027-03-01", REASON).statusCode()).isEqualTo(302);
        assertThat(browser.get("/frister").body()).contains("Fristen är flyttad till", "2027-03-01", REASON);

        assertThat(watchedUntil(task)).contains(LocalDate.of(2027, 3, 1));
        assertThat(officials.task(STEP).getDueDate()).isEqualTo("2027-03-01T16:00:00.000+01:00");
        assertThat(timer().getDuedate()).isEqualTo("2027-02-15T08:00:00.000+01:00");
        assertThat(notices.fresh()).containsExactly("DUE_MOVED " + HOLDER);
        assertThat(jdbc.sql("select actor || ' ' || role || ' ' || action || ' ' || content from audit_entry"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .startsWith("samordnare coordinator deadline.move")
                .contains("\"from\":\"2027-02-05\"", "\"to\":\"2027-03-01\"", REASON);
        assertThat(trail.verify().whole()).isTrue();
    }

    @Test
    @DisplayName("från försenad till i tid börjar om, och till nära utan en storm av gamla påminnelser")
    void onlyTheLatestStageAppliesAtReEntry() {
        for (int stage = 0; stage < 4; stage++) {
            nextStage();
        }
        assertThat(level()).isEqualTo("overdue");
        assertThat(signedIn(COORDINATOR).get("/frister").body())
                .contains("<strong>Försenad</strong>", "2 arbetsdagar sen", "Året 2027")
                .doesNotContain("malmo-2027");
        notices.fresh();
        browser = signedIn(COORDINATOR);

        move("2027-02-11", REASON);

        assertThat(level()).isEqualTo("in-time");
        assertThat(notices.fresh()).containsExactly("DUE_MOVED " + HOLDER);
        nextStage();
        assertThat(clock.today()).isEqualTo("2027-02-11");
        assertThat(notices.fresh()).containsExactly("DUE_TODAY " + HOLDER);
    }

    @Test
    @DisplayName("behöver en dag som finns, är öppen och inte har varit, och en orsak")
    void whatIsWrongIsSaidAtTheField() {
        assertThat(move("snart", REASON).body())
                .contains("Ange den nya dagen som år-månad-dag")
                .contains(REASON);
        assertThat(move("+999999999-12-31", REASON).body()).contains("Ange den nya dagen som år-månad-dag");
        assertThat(move("2027-01-08", REASON).body()).contains("Dagen har redan varit");
        assertThat(move("2027-02-06", REASON).body()).contains("Dagen är ingen arbetsdag");
        assertThat(move("2047-02-06", REASON).body()).contains("mer än två år fram");
        assertThat(move("2027-03-01", "  ").body()).contains("Skriv varför fristen flyttas", "value=\"2027-03-01\"");
        assertThat(move("2027-03-01", "Se 19811228-9874").body()).contains("Orsaken innehåller något som ser ut som");
        assertThat(move("2027-02-05", REASON).body()).contains("Fristen är redan den 2027-02-05");
        assertThat(move("2027-02-06", "<b>&").body()).contains("&lt;b&gt;&amp;").doesNotContain("<b>&");
        assertThat(watchedUntil(task)).contains(LocalDate.of(2027, 2, 5));
    }

    @Test
    @DisplayName("flyttas inte förbi den dag som lagen sätter")
    void neverPastTheLaw() {
        jdbc.sql("update legal_clock set ended_at = now() where ended_at is null")
                .update();
        jdbc.sql("insert into legal_clock (id, matter, started_on, latest_on)"
                        + " values (gen_random_uuid(), 'PICTURE', '2025-02-18', '2027-02-18')")
                .update();
        try {
            assertThat(browser.get("/frister").body()).contains("Enligt lagen senast 2027-02-18 (6 § lag 2023:196)");
            assertThat(move("2027-02-19", REASON).body())
                    .contains("Enligt lagen ska det vara gjort senast 2027-02-18 (6 § lag 2023:196). Välj den dagen");
            assertThat(watchedUntil(task)).contains(LocalDate.of(2027, 2, 5));
            assertThat(move("2027-02-18", REASON).statusCode()).isEqualTo(302);

            clock.moveTo(LocalDate.of(2027, 2, 19));
            browser = signedIn(COORDINATOR);
            assertThat(move("2027-02-22", REASON).body())
                    .contains("Lagens sista dag var 2027-02-18 (6 § lag 2023:196). Fristen kan inte flyttas.");
        } finally {
            jdbc.sql("delete from legal_clock where started_on = '2025-02-18'").update();
        }
    }

    @Test
    @DisplayName("flyttas också av samordnarens ersättare, i eget namn")
    void theCoordinatorsDeputyMovesIt() {
        AwayPeople.away(jdbc, COORDINATOR, "analytiker", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 11));
        try {
            browser = signedIn("analytiker");
            assertThat(move("2027-03-01", REASON).statusCode()).isEqualTo(302);
            assertThat(jdbc.sql("select actor || ' ' || role from audit_entry where action = 'deadline.move'"
                                    + " order by number desc limit 1")
                            .query(String.class)
                            .single())
                    .isEqualTo("analytiker coordinator");
        } finally {
            AwayPeople.everybodyIsBack(jdbc);
        }
    }

    @Test
    @DisplayName("flyttas inte av den som själv har uppgiften, och inte av vem som helst")
    void neverByTheHolder() {
        browser = signedIn(HOLDER);
        assertThat(move("2027-03-01", REASON).body()).contains("Uppgiften är din egen");
        assertThat(signedIn("registrator").get("/frister").statusCode()).isEqualTo(403);
        assertThat(watchedUntil(task)).contains(LocalDate.of(2027, 2, 5));
    }

    @Test
    @DisplayName("för en uppgift som just har gjorts säger det")
    void aTaskThatIsDoneHasNoDeadline() {
        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "avbruten");

        assertThat(move("2027-03-01", REASON).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from deadline_move where task_id = ?")
                        .param(task.getId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private HttpResponse<String> move(String day, String reason) {
        return browser.submitPage("/frister", "/frister/" + task.getId(), Map.of("dag", day, "orsak", reason));
    }

    private Browser signedIn(String person) {
        return Accounts.official(port, person);
    }
}
