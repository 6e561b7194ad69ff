package se.trygghetshjulet.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

/** The page Utskick in the whole product, which has no mail relay here: everything waits and is seen. */
@ProductTest
class DispatchPageTest {

    @Autowired
    private Notices notices;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    /** Before as well: other tests share the application, and their tasks have notices. */
    @BeforeEach
    @AfterEach
    void empty() {
        jdbc.sql("truncate notice, notice_delivery, notice_mail, notice_attempt, notice_choice")
                .update();
    }

    @Test
    void theCoordinatorSeesWhatWaitsAndStopsItWithAReason() {
        queueOne();
        Browser coordinator = Accounts.official(port, "samordnare");
        String list = coordinator.get("/utskick").body();
        assertThat(list)
                .contains("Ny uppgift: Lämna underlag till lägesbilden", "Ansvarig för grundskolan", "På väg (1)")
                .contains("Ingen e-postserver är inställd");

        String one = "/utskick/" + id();
        assertThat(coordinator.get(one).body())
                .contains("Brevet, om det skickades nu", "ansvarig-grundskola@malmo.example");
        HttpResponse<String> withoutReason = coordinator.submitPage(one, one + "/stoppa", Map.of("skal", " "));
        assertThat(withoutReason.statusCode()).isEqualTo(422);
        assertThat(withoutReason.body()).contains("Skriv varför. Skälet sparas i granskningsspåret.");

        HttpResponse<String> stopped =
                coordinator.submitPage(one, one + "/stoppa", Map.of("skal", "Löst per telefon <b>"));
        assertThat(stopped.statusCode()).isEqualTo(302);
        assertThat(coordinator.get("/utskick?visa=NEVER").body())
                .contains("Stoppat av Samordnaren (demo): Löst per telefon &lt;b&gt;");
        assertThat(audited()).containsExactly("samordnare coordinator notice.stop malmo-2027");

        HttpResponse<String> again = coordinator.submitPage(one, one + "/igen", Map.of("skal", "Behövs ändå"));
        assertThat(again.headers().firstValue("Location").orElse("")).endsWith("?igen");
        assertThat(coordinator.get("/utskick").body()).contains("Skickas igen av Samordnaren (demo): Behövs ändå");
        assertThat(coordinator
                        .submitPage(one, one + "/igen", Map.of("skal", "En gång till"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("?pavag");
    }

    @Test
    void whatIsDoneIsSaidNotToBeSentWhileItsMailStillWaits() {
        queueOne();
        Browser coordinator = Accounts.official(port, "samordnare");

        for (String page : List.of("/utskick", "/utskick/" + id())) {
            assertThat(coordinator.get(page).body()).contains("Skickas inte", "Uppgiften är redan gjord.");
        }
    }

    @Test
    void aMailToARoleIsShownWithThoseWhoGetIt() {
        transactions.executeWithoutResult(all -> notices.queue(new NoticeRequest(
                "vacant",
                NoticeTemplate.ROLE_VACANT,
                Recipient.role("coordinator"),
                Optional.empty(),
                Map.of(NoticeVariable.ROLE, "analyst"),
                Urgency.SINGLE)));

        assertThat(Accounts.official(port, "driftansvarig")
                        .get("/utskick/" + id())
                        .body())
                .contains(
                        "Till var och en som har rollen: Samordnaren (demo).",
                        "Brevet, om det skickades nu",
                        "samordnare@malmo.example");
    }

    @Test
    void theNamesOfSettingsAreForOperations() {
        assertThat(Accounts.official(port, "samordnare").get("/utskick").body())
                .contains("Ingen e-postserver är inställd", "All post hålls kvar. Den driftansvariga ser")
                .doesNotContain("spring.mail", "trygghetshjulet.mail");
        assertThat(Accounts.official(port, "driftansvarig").get("/utskick").body())
                .contains("spring.mail.host", "trygghetshjulet.mail.from");
    }

    @Test
    void theCoordinatorsDeputyActsAsCoordinatorInTheTrail() {
        AwayPeople.away(jdbc, "samordnare", "analytiker", LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 11));
        try {
            queueOne();
            String one = "/utskick/" + id();
            Accounts.official(port, "analytiker")
                    .submitPage(one, one + "/stoppa", Map.of("skal", "Löst av ersättaren"));
            assertThat(jdbc.sql(
                                    "select actor || ' ' || role from audit_entry where content like '%Löst av ersättaren%'")
                            .query(String.class)
                            .single())
                    .isEqualTo("analytiker coordinator");
        } finally {
            AwayPeople.everybodyIsBack(jdbc);
        }
    }

    @Test
    void theMailIsShownWhereItCanDoNothing() {
        queueOne();
        HttpResponse<String> mail = Accounts.official(port, "driftansvarig").get("/utskick/" + id() + "/brev");

        assertThat(mail.statusCode()).isEqualTo(200);
        assertThat(mail.headers().allValues("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(mail.body()).contains("<html lang=\"sv\"", "/uppgift/task-1");
    }

    @Test
    void thePageIsForTheCoordinatorAndOperationsOnly() {
        queueOne();
        Browser official = Accounts.official(port, "registrator");
        assertThat(official.get("/utskick").statusCode()).isEqualTo(403);
        assertThat(official.get("/utskick/" + id() + "/brev").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get("/utskick").statusCode()).isEqualTo(302);
        assertThat(Accounts.official(port, "samordnare")
                        .submitPage("/utskick", "/utskick/bekrafta", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(Accounts.official(port, "samordnare")
                        .get("/utskick/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everybodyChoosesHowToGetTheirMail() {
        Browser official = Accounts.official(port, "registrator");
        assertThat(official.get("/min-post").body())
                .contains("registrator@malmo.example", "id=\"val-ORDINARY\" value=\"ORDINARY\" checked");
        assertThat(official.submitPage("/min-post", "/min-post", Map.of("val", "ALL_IN_DIGEST"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(official.get("/min-post?sparat").body())
                .contains("Ditt val är sparat", "value=\"ALL_IN_DIGEST\" checked");
    }

    @Test
    void theLinkOfAMailLeadsThroughTheSignInToTheTask() {
        Browser official = Accounts.official(port, "registrator");
        assertThat(official.get("/uppgift/5f0c-1").statusCode()).isEqualTo(404);
        assertThat(official.get("/uppgift/..%3Cscript%3E").statusCode()).isIn(400, 404);
        assertThat(official.get("/meny").body()).doesNotContain("\"/uppgift\"");
        assertThat(new Browser(port)
                        .get("/uppgift/5f0c-1")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/logga-in");
    }

    private void queueOne() {
        transactions.executeWithoutResult(all -> notices.queue(new NoticeRequest(
                "page-test",
                NoticeTemplate.ASSIGNED,
                Recipient.person("ansvarig-grundskola"),
                Optional.of(new TaskReference(
                        "task-1", "malmo-2027", "situational-picture.contribute", LocalDate.of(2027, 1, 29))),
                Map.of(),
                Urgency.SINGLE)));
    }

    private String id() {
        return jdbc.sql("select id from notice_delivery").query(String.class).single();
    }

    private List<String> audited() {
        return jdbc.sql("select actor || ' ' || role || ' ' || action || ' ' || business_key from audit_entry"
                        + " where action like 'notice.%' and content like '%Löst per telefon%'")
                .query(String.class)
                .list();
    }
}
