package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Outside the demo: an administrator from the environment, no demo account, and nothing open that need not be. */
@ProductTest
class TheDoorTest {

    /** Nobody else signs in with it: the clock goes back afterwards, and then the account stays shut. */
    private static final String GUESSED = "kommunikator-police";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/konton",
                "/klocka",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/lib/deps.js",
                "/finns-inte",
                "/actuator/env",
                "/engine-rest/engine"
            })
    void aStrangerIsSentToTheSignIn(String path) {
        HttpResponse<String> answer = new Browser(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/logga-in"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/camunda/api/engine/engine/default/task",
        "POST,/camunda/api/engine/engine/default/task",
        "GET,/camunda/api/engine/engine/",
        "GET,/camunda/api/engine/engine/default/user/count",
        "POST,/camunda/api/engine/engine/default/deployment/create",
        "GET,/camunda/api/cockpit/plugin/base/default/process-definition/query",
        "POST,/camunda/api/admin/auth/user/default/login/tasklist",
        "POST,/camunda/api/admin/setup/default/user/create"
    })
    void aStrangerGetsNothingFromTheEngine(String method, String path) {
        assertThat(new Browser(port).json(method, path, "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void nobodyBecomesAdministratorThroughTheFirstRunSetupEvenWhenThereIsNone() {
        engine.getIdentityService().deleteMembership("admin", Groups.CAMUNDA_ADMIN);
        try {
            Browser administrator = Accounts.signedInAdministrator(port);
            String body = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"intruder-2027-x\"}}";
            assertThat(administrator
                            .json("POST", "/camunda/api/admin/setup/default/user/create", body)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(engine.getIdentityService()
                            .createUserQuery()
                            .userId("intruder")
                            .count())
                    .isZero();
        } finally {
            engine.getIdentityService().createMembership("admin", Groups.CAMUNDA_ADMIN);
        }
    }

    @Test
    void outsideTheDemoThereIsNoDemoAccountAndNoMovableClock() {
        assertThat(jdbc.sql("select count(*) from account where demo")
                        .query(Long.class)
                        .single())
                .isZero();
        Browser stranger = new Browser(port);
        assertThat(stranger.get("/logga-in").body()).doesNotContain("Demo:");
        assertThat(stranger.signIn("samordnare", "demo").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?fel"));
        assertThat(Accounts.signedInAdministrator(port).get("/klocka").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theAdministratorLetsAnOfficialInAndTheOfficialReachesTasklistButNeitherCockpitNorAdmin() {
        Browser official = Accounts.signedIn(port, "registrator");
        assertThat(official.get("/").statusCode()).isEqualTo(302);
        assertThat(official.openTasklist().statusCode()).isEqualTo(200);
        assertThat(official.engine("POST", "/task", "{}").statusCode()).isEqualTo(200);
        assertThat(official.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(official.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(official.get("/konton").statusCode()).isEqualTo(403);
        assertThat(official.get("/finns-inte").statusCode()).isEqualTo(403);
    }

    @Test
    void theOneWhoRunsTheSystemReachesCockpit() {
        Browser operator = Accounts.signedIn(port, "driftansvarig");
        assertThat(operator.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(operator.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
    }

    @Test
    void aRequestWithoutTheTokenOfThePageIsRefused() {
        Browser official = Accounts.signedIn(port, "registrator");
        assertThat(official.engine("POST", "/task/x/claim", "{\"userId\":\"registrator\"}")
                        .statusCode())
                .as("Tasklist was never opened, so there is no token")
                .isEqualTo(403);
        assertThat(new Browser(port)
                        .submitPage(
                                "/actuator/health",
                                "/logga-in",
                                Map.of("konto", "admin", "losenord", Accounts.ADMINISTRATOR_PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void signingOutInTasklistSignsOutEverywhere() {
        Browser official = Accounts.signedIn(port, "registrator");
        official.openTasklist();
        assertThat(official.json("POST", "/camunda/api/admin/auth/user/default/logout", "{}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(official.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/logga-in"));
        assertThat(official.engine("POST", "/task", "{}").statusCode()).isIn(401, 403);
    }

    @Test
    void aNewPasswordSignsThePersonOutWhereverTheOldOneWasUsedAndNobodyElse() {
        Browser stolen = Accounts.official(port, "kommunikator-stad");
        Browser colleague = Accounts.signedIn(port, "registrator");
        assertThat(stolen.get("/hjulet").statusCode()).isEqualTo(200);

        Accounts.newPassword(port, "kommunikator-stad");

        assertThat(stolen.get("/hjulet").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/logga-in"));
        assertThat(stolen.engine("POST", "/task", "{}").statusCode()).isEqualTo(401);
        assertThat(colleague.get("/hjulet").statusCode()).isEqualTo(200);
        assertThat(Accounts.signedIn(port, "kommunikator-stad").get("/hjulet").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoGaveWhomAPasswordStandsInTheTrailAndThePasswordNowhere() {
        String password = Accounts.newPassword(port, "kommunikator-stad");

        assertThat(jdbc.sql("select actor || ' ' || content from audit_entry where action = 'account.password'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("admin {\"person\":\"kommunikator-stad\"}");
        assertThat(jdbc.sql("select count(*) from audit_entry where content like ?")
                        .param("%" + password + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** PostgreSQL would refuse it with a fault of ours. */
    @Test
    void aCharacterThatNobodyCanTypeIsTurnedAwayAtTheDoor() {
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        for (String path : List.of("/uppgifter?visa=alla&person=a%00", "/uppgifter/flera?uppgift=%00")) {
            assertThat(coordinator.get(path).statusCode()).as(path).isEqualTo(400);
        }
        Map<String, String> contact =
                Map.of("function", "a\0b", "telephone", "040-628 04 00", "email", "trygg@malmo.example");
        assertThat(coordinator
                        .submitPage("/kontaktpunkt", "/kontaktpunkt", contact)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void guessingIsSlowedDownAndTheRightPasswordMustWaitToo() {
        Browser guesser = new Browser(port);
        for (int attempt = 0; attempt < 6; attempt++) {
            guesser.signIn(GUESSED, "gissning" + attempt);
        }
        assertThat(guesser.signIn(GUESSED, "gissning").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?vanta"));
        LocalDate today = clock.today();
        clock.moveTo(today.plusDays(1));
        assertThat(guesser.signIn(GUESSED, "gissning").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?fel"));
        clock.moveTo(today);
    }

    @Test
    void everyPageOfOursForbidsFramesAndForeignContent() {
        HttpResponse<String> page = new Browser(port).get("/logga-in");
        assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .contains("default-src 'self'", "frame-ancestors 'none'"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.body()).contains("lang=\"sv\"");
    }

    @Test
    void theSessionChangesItsNameAtSignIn() {
        Browser browser = new Browser(port);
        String before =
                browser.get("/logga-in").headers().allValues("Set-Cookie").toString();
        String after = browser.signIn("admin", Accounts.ADMINISTRATOR_PASSWORD)
                .headers()
                .allValues("Set-Cookie")
                .toString();
        assertThat(after).contains("JSESSIONID").isNotEqualTo(before);
    }
}
