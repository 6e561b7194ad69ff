package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/** The log is for those who run the product: it tells of faults, not of refusals, and never what somebody has written. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class QuietLogTest {

    private static final String WRITTEN = "Hemligheten om Möllan 4711";
    private static final Pattern TROUBLE = Pattern.compile("(?m)^.* (WARN|ERROR) .*$|^\\s+at [\\w.$]+\\(.*$");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    private Task task;
    private Browser holder;
    private Browser stranger;

    @BeforeAll
    void aTaskAndTheOneWhoHasIt() {
        CleanSlate.wipe(engine, jdbc);
        officials.startPhase(
                "situational-picture",
                "malmo-2031",
                Map.of("cycleId", officials.recordedYear(2031).toString(), "year", 2031));
        task = officials.task("situational-picture.decide-approach");
        holder = Accounts.official(port, officials.holder(task));
        stranger = Accounts.official(port, "registrator");
    }

    @AfterAll
    void leaveNothing() {
        CleanSlate.wipe(engine, jdbc);
    }

    static Stream<String> refusedForms() {
        return Stream.of(
                form("questions", WRITTEN),
                form("questions", WRITTEN + " 19811218-9876"),
                form("questions", WRITTEN + "\\u0000"),
                form("timeLimit", WRITTEN),
                form(WRITTEN, "okänt fält"),
                "{\"variables\": " + WRITTEN,
                "{\"variables\": {\"questions\": {\"type\": \"Integer\", \"value\": \"" + WRITTEN + "\"}}}",
                "{\"variables\": {\"questions\": {\"type\": \"Json\", \"value\": \"{" + WRITTEN + "\"}}}");
    }

    @ParameterizedTest
    @MethodSource("refusedForms")
    void aRefusedFormLeavesNoTraceInTheLog(String body, CapturedOutput log) {
        assertThat(submit(holder, body).statusCode()).isEqualTo(400);

        assertQuiet(log);
    }

    @Test
    void neitherSomebodyElsesTaskNorOneThatIsGoneIsWorthALine(CapturedOutput log) {
        assertThat(submit(stranger, form("questions", WRITTEN)).statusCode()).isEqualTo(403);
        assertThat(stranger.engine("GET", "/task/" + task.getId(), null).statusCode())
                .isBetween(400, 499);
        assertThat(holder.engine("GET", "/task/finns-inte", null).statusCode()).isEqualTo(404);
        assertThat(holder.engine("POST", "/task/finns-inte/submit-form", form("questions", WRITTEN))
                        .statusCode())
                .isBetween(400, 499);

        assertQuiet(log);
    }

    @Test
    void whatSomebodyWritesInTheAddressOfAPageIsNotLogged(CapturedOutput log) {
        String written = WRITTEN.replace(' ', '+').replace("ö", "%C3%B6");

        assertThat(holder.get("/hjulet?ar=" + written).statusCode()).isBetween(200, 499);
        assertThat(holder.get("/klocka?dag=" + written).statusCode()).isBetween(200, 499);

        assertQuiet(log);
    }

    @Test
    void whatIsSentToAPageOfOursAndCannotBeReadIsNotLogged(CapturedOutput log) {
        String token = holder.tokenOfOurPages();
        for (String body :
                List.of("{\"questions\": " + WRITTEN, "\"" + WRITTEN + "\"", "{\"version\": \"" + WRITTEN + "\"}")) {
            assertThat(holder.withToken(token, "POST", "/uppgift/" + task.getId() + "/utkast", body)
                            .statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
        holder.withToken(token, "POST", "/uppgift/" + task.getId() + "/lamna", "\"" + WRITTEN + "\"");
        assertThat(Accounts.signedIn(port, "samordnare")
                        .get("/utskick?sida=" + WRITTEN.replace(' ', '+').replace("ö", "%C3%B6"))
                        .statusCode())
                .isEqualTo(400);

        assertQuiet(log);
    }

    @Test
    void aFaultOfOursIsLoggedWithItsReferenceButWithoutTheText(CapturedOutput log) {
        jdbc.sql("alter table picture add constraint broken_for_the_test check (questions = '')")
                .update();
        HttpResponse<String> answer;
        try {
            answer = submit(holder, """
                    {"variables": {"questions": {"value": "%1$s"}, "areas": {"value": "%1$s"}, "sources": {"value": "%1$s"},
                     "timeLimit": {"value": "2027-03-12"},
                     "units": {"type": "Json", "value": "[\\"grundskola\\",\\"police\\"]"}}}
                    """.formatted(WRITTEN));
        } finally {
            jdbc.sql("alter table picture drop constraint broken_for_the_test").update();
        }

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(log.getAll()).contains("ERROR", "broken_for_the_test").doesNotContain(WRITTEN);
        assertThat(answer.body()).contains("felkod").doesNotContain("broken_for_the_test", WRITTEN);
    }

    private HttpResponse<String> submit(Browser browser, String body) {
        return browser.engine("POST", "/task/" + task.getId() + "/submit-form", body);
    }

    private static String form(String field, String value) {
        return "{\"variables\": {\"%s\": {\"value\": \"%s\"}}}".formatted(field, value);
    }

    private static void assertQuiet(CapturedOutput log) {
        assertThat(log.getAll()).doesNotContain(WRITTEN, "Möllan", "4711");
        assertThat(TROUBLE.matcher(log.getAll()).results().map(found -> found.group()))
                .isEmpty();
    }
}
