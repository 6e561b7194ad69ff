package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.portal.TaskScene.form;
import static se.trygghetshjulet.portal.TaskScene.json;
import static se.trygghetshjulet.portal.TaskScene.post;
import static se.trygghetshjulet.portal.TaskScene.saves;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.Handovers;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

/** The task page over HTTP: what it shows, what it takes, and what it gives nobody. */
@ProductTest
class TaskPageTest {

    private static final String NOTHING =
            "{\"answer\":\"NOTHING\",\"nothingReason\":\"Inget har hänt sedan förra mätningen\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private Handovers handovers;

    private TaskScene scene;
    private Task task;

    @BeforeEach
    void theUnitsAreAsked() {
        scene = new TaskScene(officials, engine, jdbc);
        scene.forgetEverything();
        scene.unitsAreAsked();
        task = scene.contribution("grundskola");
    }

    @AfterEach
    void everybodyIsBack() {
        AwayPeople.everybodyIsBack(jdbc);
        scene.forgetEverything();
    }

    @Test
    void theLinkOfTheMailLeadsThroughTheSignInToTheTask() {
        Browser browser = new Browser(port);
        assertThat(location(browser.get(path()))).endsWith("/logga-in");

        String password = Accounts.password(port, "ansvarig-grundskola");
        assertThat(location(browser.signIn("ansvarig-grundskola", password))).contains(path());

        assertThat(browser.get(path()).body())
                .contains(
                        "Lämna underlag till lägesbilden",
                        "Året 2027",
                        "Beskriv de problem ni ser",
                        "Sista dag 2027-03-12, om 60 dagar",
                        "Sammanställ lägesbilden",
                        "Bestäm hur lägesbilden tas fram");
    }

    @Test
    void thePageSaysThatItIsSwedishWhateverTheMachineSpeaks() {
        HttpResponse<String> page = responsible().get(path());

        assertThat(page.headers().allValues("Content-Language")).containsExactly("sv");
        assertThat(page.body()).contains("<html lang=\"sv\"");
    }

    @Test
    void thePageSaysWhatHasBeenDoneInTheCaseAndByWhom() {
        assertThat(responsible().get(path()).body())
                .contains("Vad som har hänt", "Hållbarhets- och trygghetsdirektören (demo)")
                .doesNotContain(TaskScene.UNSAFE);
    }

    @Test
    void thePageSaysWhoHasHadTheTaskForWhomAndWhy() {
        AwayPeople.away(jdbc, "ansvarig-grundskola", "ansvarig-fritid", clock.today(), clock.today());
        handovers.giveBack(
                "ansvarig-grundskola", task.getId(), Optional.of("ansvarig-grundskola"), "Jag hinner inte <i>nu</i>.");
        handovers.take("ansvarig-fritid", task.getId(), Optional.empty());

        assertThat(plain(responsible().get(path()).body()))
                .contains("Vem som har haft uppgiften")
                .contains(
                        "2027-01-11 Ansvarig för fritiden (demo) för Ansvarig för grundskolan (demo) tog uppgiften",
                        "2027-01-11 Ansvarig för grundskolan (demo) lämnade tillbaka uppgiften: ”Jag hinner inte"
                                + " &lt;i&gt;nu&lt;/i&gt;.”");
        assertThat(signedIn("ansvarig-fritid")
                        .get("/uppgift/" + scene.contribution("fritid").getId())
                        .body())
                .as("another task of the case")
                .doesNotContain("Vem som har haft uppgiften");
    }

    @Test
    void theDocumentsSoFarAreBesideTheFormForThoseWhoMayReadThem() {
        assertThat(plain(signedIn("samordnare").get(path()).body()))
                .contains("Dokumenten så långt", "Lägesbild 2027 (PDF)", "Utkast, som det är i dag 2027-01-11")
                .containsPattern("href=\"/dokument/aktuellt/lagesbild/[0-9a-f-]{36}\\.pdf\"")
                .doesNotContain("Åtgärdsplan för");
        assertThat(responsible().get(path()).body()).doesNotContain("Dokumenten så långt", "/dokument/aktuellt");
    }

    @Test
    void theDocumentBesideTheFormIsTheOneThatTheReaderGets() {
        Browser coordinator = signedIn("samordnare");
        String page = coordinator.get(path()).body();
        Matcher link = Pattern.compile("/dokument/aktuellt/lagesbild/[0-9a-f-]{36}\\.pdf")
                .matcher(page);

        assertThat(link.find()).isTrue();
        assertThat(coordinator.get(link.group()).statusCode()).isEqualTo(200);
        assertThat(responsible().get(link.group()).statusCode()).isEqualTo(403);
    }

    private static String plain(String page) {
        return page.replaceAll("</?(span|small)[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void theFormIsTheOneOfTheModelWithWhatItShowsInTasklist() {
        JsonNode open = form(responsible(), task);

        assertThat(open.path("form").path("id").asText()).isEqualTo(TaskScene.CONTRIBUTE);
        assertThat(open.path("data").path("unitName").asText()).isEqualTo("Grundskoleförvaltningen");
        assertThat(open.path("data").path("unitOptions").isArray()).isTrue();
        assertThat(open.path("readOnly").asBoolean()).isFalse();
    }

    @Test
    void whatIsHandedInIsReceivedAndTheReceiptSaysWhatComesNext() {
        Browser responsible = responsible();

        HttpResponse<String> answer = post(responsible, task, "/lamna", NOTHING);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select nothing_reason from contribution where unit = 'grundskola'")
                        .query(String.class)
                        .single())
                .isEqualTo("Inget har hänt sedan förra mätningen");
        assertThat(responsible.get(json(answer).path("next").asText()).body())
                .contains("Tack, det är inlämnat", "Du har inga fler uppgifter", "Välj och kommentera statistik");
        assertThat(location(responsible.get(path()))).endsWith(path() + "/klar");
        assertThat(signedIn("ansvarig-fritid").get(path() + "/klar").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsWritten() {
        HttpResponse<String> answer =
                post(responsible(), task, "/lamna", "{\"answer\":\"NOTHING\",\"nothingReason\":\"\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("fields").path(0).path("field").asText()).isEqualTo("nothingReason");
        assertThat(json(answer).path("fields").path(0).path("message").asText())
                .isEqualTo("Skriv varför ni inte har något att rapportera.");
        assertThat(scene.contribution("grundskola").getId()).isEqualTo(task.getId());
    }

    @Test
    void aTaskOfSomebodyElseIsAsIfThereWereNone() {
        Browser stranger = signedIn("ansvarig-fritid");
        String token = form(stranger, scene.contribution("fritid"))
                .path("token")
                .path("value")
                .asText();

        for (String where : new String[] {"", "/formular", "/karta", "/klar"}) {
            assertThat(stranger.get(path() + where).statusCode()).as(where).isEqualTo(404);
        }
        assertThat(stranger.withToken(token, "POST", path() + "/utkast", "{\"version\":0,\"content\":{}}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.withToken(token, "POST", path() + "/utkast/kasta", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.withToken(token, "POST", path() + "/lamna", NOTHING).statusCode())
                .isEqualTo(422);
        assertThat(scene.contribution("grundskola").getId()).isEqualTo(task.getId());
    }

    @Test
    void theCoordinatorReadsEveryTaskButHandsInNone() {
        Browser coordinator = signedIn("samordnare");

        assertThat(coordinator.get(path()).body()).contains("Du kan läsa allt här, men inte lämna in.");
        assertThat(form(coordinator, task).path("readOnly").asBoolean()).isTrue();
        assertThat(post(coordinator, task, "/lamna", NOTHING).statusCode()).isEqualTo(422);
        assertThat(saves(coordinator, task, 0, Map.of("answer", "NOTHING")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aFormIsHandedInOnceAndTheSecondTimeHearsThatItIsDone() {
        Browser responsible = responsible();
        String token = form(responsible, task).path("token").path("value").asText();

        assertThat(responsible
                        .withToken(token, "POST", path() + "/lamna", NOTHING)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = responsible.withToken(token, "POST", path() + "/lamna", NOTHING);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(json(again).path("message").asText()).contains("redan avslutad");
    }

    @Test
    void withoutItsTokenNothingIsTaken() {
        Browser responsible = responsible();
        responsible.get(path());

        for (String where : new String[] {"/lamna", "/utkast", "/utkast/kasta"}) {
            assertThat(responsible.withToken("", "POST", path() + where, "{}").statusCode())
                    .as(where)
                    .isEqualTo(403);
            assertThat(responsible
                            .withToken("wrong", "POST", path() + where, "{}")
                            .statusCode())
                    .as(where)
                    .isEqualTo(403);
        }
    }

    @Test
    void aDraftIsThereWhenTheFormIsOpenedAgainAndGoesWithTheTask() {
        Browser responsible = responsible();

        assertThat(saves(responsible, task, 0, Map.of("answer", "NOTHING", "nothingReason", "Halvfärdig mening"))
                        .statusCode())
                .isEqualTo(200);
        JsonNode draft = form(responsible, task).path("draft");
        assertThat(draft.path("content").path("nothingReason").asText()).isEqualTo("Halvfärdig mening");
        assertThat(draft.path("by").asText()).isEmpty();

        post(responsible, task, "/lamna", NOTHING);
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftThatIsSavedWhileTheTaskIsBeingHandedInIsNotLeftBehind() {
        Browser responsible = responsible();
        String busy = "select id_ from act_ru_task where id_ = '%s' for update".formatted(task.getId());

        List<HttpResponse<String>> answers = SameMoment.of(
                transactions,
                jdbc,
                busy,
                List.of(
                        () -> post(responsible, task, "/lamna", NOTHING),
                        () -> saves(responsible, task, 0, Map.of("nothingReason", "Halvfärdig mening"))));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(200, 404);
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftGoesWithTheTaskWhenItsProcessIsCalledOff() {
        saves(responsible(), task, 0, Map.of("nothingReason", "Halvfärdig mening"));

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "called off");

        assertThat(drafts()).isZero();
    }

    @Test
    void theDeputyGoesOnWhereTheAbsentPersonStopped() {
        saves(responsible(), task, 0, Map.of("nothingReason", "Halvfärdig mening"));
        AwayPeople.away(jdbc, "ansvarig-grundskola", "ansvarig-fritid", clock.today(), clock.today());
        Browser deputy = signedIn("ansvarig-fritid");

        assertThat(deputy.get(path()).body()).contains("som ersättare för", "Ta över från");
        engine.getTaskService().setAssignee(task.getId(), "ansvarig-fritid");

        JsonNode draft = form(deputy, task).path("draft");
        assertThat(draft.path("content").path("nothingReason").asText()).isEqualTo("Halvfärdig mening");
        assertThat(draft.path("by").asText()).contains("grundskolan");
    }

    @Test
    void nobodyWritesOverWhatACollegueHasWrittenUnseen() {
        Browser responsible = responsible();
        saves(responsible, task, 0, Map.of("nothingReason", "Det första"));

        HttpResponse<String> second = saves(responsible, task, 0, Map.of("nothingReason", "Det andra"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(json(second).path("content").path("nothingReason").asText()).isEqualTo("Det första");
        assertThat(saves(responsible, task, json(second).path("version").asInt(), Map.of("nothingReason", "Det andra"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aDraftHoldsOnlyWhatTheFormAsks() {
        Browser responsible = responsible();

        saves(responsible, task, 0, Map.of("nothingReason", "Text", "unitName", "Falsk förvaltning", "year", 1));

        assertThat(form(responsible, task).path("draft").path("content").toString())
                .isEqualTo("{\"nothingReason\":\"Text\"}");
    }

    @Test
    void aDraftThatNoFormNeedsIsRefusedInASentence() {
        HttpResponse<String> answer = saves(responsible(), task, 0, Map.of("nothingReason", "å".repeat(2_000_001)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).path("message").asText()).contains("för stort");
    }

    @Test
    void nobodyMakesTheServerReadMoreThanAFormCanHold() {
        String huge = "{\"nothingReason\":\"" + "a".repeat(9 * 1024 * 1024) + "\"}";
        for (String where : new String[] {"/lamna", "/utkast"}) {
            assertThat(post(responsible(), task, where, huge).statusCode())
                    .as(where)
                    .isEqualTo(413);
        }
    }

    @Test
    void whatIsNoFormAtAllIsRefused() {
        Browser responsible = responsible();

        for (String junk : new String[] {"[]", "null", "{", "\"text\"", "{\"answer\":{\"x\":1}}", "{\"nope\":1}"}) {
            assertThat(post(responsible, task, "/lamna", junk).statusCode())
                    .as(junk)
                    .isIn(400, 422);
        }
        for (String junk : new String[] {"[]", "{", "{\"version\":-1,\"content\":{}}", "{\"version\":0}"}) {
            assertThat(post(responsible, task, "/utkast", junk).statusCode())
                    .as(junk)
                    .isIn(400, 404);
        }
        assertThat(scene.contribution("grundskola").getId()).isEqualTo(task.getId());
    }

    @Test
    void theModelIsDrawnWithTheStepWhereTheTaskStands() {
        JsonNode model = json(responsible().get(path() + "/karta"));

        assertThat(model.path("xml").asText()).contains("<bpmn:process", "BPMNShape");
        assertThat(model.path("current").toString()).contains("contribute");
        assertThat(model.path("passed").toString()).contains("decide-approach");
    }

    private Browser responsible() {
        return signedIn("ansvarig-grundskola");
    }

    private Browser signedIn(String person) {
        return Accounts.signedIn(port, person);
    }

    private String path() {
        return "/uppgift/" + task.getId();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from task_draft").query(Integer.class).single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
