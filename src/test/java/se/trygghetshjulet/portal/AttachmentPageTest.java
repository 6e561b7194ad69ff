package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.portal.TaskScene.post;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.attachment.Files;
import se.trygghetshjulet.attachment.NewFile;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Attachments over HTTP: who adds, reads, takes away and strikes them, and what never comes out. */
@ProductTest
class AttachmentPageTest {

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
    private TestClock clock;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TransactionTemplate transaction;

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
    void nothingIsLeft() {
        AwayPeople.everybodyIsBack(jdbc);
        scene.forgetEverything();
    }

    @Test
    void whoWorksWithTheTaskAttachesAFileAndGetsTheSameBytesBack() {
        Browser responsible = responsible();
        byte[] picture = Files.png(400, 300);

        HttpResponse<String> answer = attach(
                responsible, "Möllan.png", picture, Map.of("beskrivning", "Platsen <b>i mars</b>", "sekretess", ""));

        assertThat(location(answer)).endsWith(path() + "#bilagor");
        assertThat(responsible.get(path()).body())
                .contains(
                        "”Möllan.png” är bifogad.",
                        "Platsen &lt;b&gt;i mars&lt;/b&gt;",
                        "PNG-bild, 1\u00a0kB"
                                .replace("1\u00a0kB", Math.max(1, Math.round(picture.length / 1000.0)) + "\u00a0kB"),
                        "Ansvarig för grundskolan (demo), ",
                        "2027-01-11",
                        "Ta bort<span class=\"dolt\"> Möllan.png</span>",
                        "(ny flik)");
        HttpResponse<byte[]> saved = responsible.download(file(only()));
        assertThat(saved.body()).isEqualTo(picture);
        assertThat(header(saved, "Content-Disposition"))
                .startsWith("attachment;")
                .contains("M%C3%B6llan.png");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'attachment.add' and content like ?")
                        .param("%" + only() + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void nothingThatIsGivenOutCanRunAsAPageOfOurs() {
        Browser responsible = responsible();
        attach(responsible, "Möllan.png", Files.png(40, 30), Map.of());

        for (String where : List.of("", "/visa", "/liten")) {
            HttpResponse<byte[]> answer = responsible.download(file(only()) + where);
            assertThat(answer.statusCode()).as(where).isEqualTo(200);
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "sandbox", "frame-ancestors 'none'");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
        assertThat(header(responsible.download(file(only()) + "/visa"), "Content-Type"))
                .isEqualTo("image/png");
        assertThat(header(responsible.download(file(only()) + "/liten"), "Content-Type"))
                .isEqualTo("image/jpeg");
    }

    @Test
    void aDocumentIsOnlySavedAndNeverShownInTheBrowser() {
        Browser responsible = responsible();
        attach(responsible, "Enkät.csv", Files.text("Område;Antal\n"), Map.of());

        assertThat(header(responsible.download(file(only()) + "/visa"), "Content-Disposition"))
                .startsWith("attachment;");
        assertThat(responsible.get(file(only()) + "/liten").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeTakenIsSaidOnThePageWithTheNameOfTheFileAndWhatWasTypedStandsThere() {
        Browser responsible = responsible();

        attach(
                responsible,
                "sida.html",
                Files.text("<script>alert(1)</script>"),
                Map.of("beskrivning", "Vår \"karta\"", "sekretess", "18 kap. 1 §"));

        assertThat(responsible.get(path()).body())
                .contains(
                        "<title>Fel: Lämna underlag",
                        "sida.html: Filer som slutar på .html går inte att bifoga.",
                        "value=\"Vår &quot;karta&quot;\"",
                        "value=\"18 kap. 1 §\"",
                        "<details open");
        assertThat(files()).isEmpty();
        assertThat(responsible.get(path()).body()).doesNotContain("Fel: Lämna underlag");
    }

    @Test
    void everyRefusalIsASentence() {
        Browser responsible = responsible();
        attach(responsible, "a.pdf", Files.pdf(), Map.of("beskrivning", "å".repeat(201)));
        assertThat(responsible.get(path()).body()).contains("Beskrivningen är för lång: 201 tecken, högst 200");
        attach(responsible, "a.pdf", Files.pdf(), Map.of("beskrivning", "Ring 070-174 06 05"));
        assertThat(responsible.get(path()).body())
                .contains("Beskrivningen innehåller något som ser ut som ett telefon");
        attach(responsible, "a.pdf", Files.pdf(), Map.of("sekretess", "x".repeat(101)));
        assertThat(responsible.get(path()).body()).contains("Sekretessgrunden är för lång");
        attach(responsible, "800101-1234 19121212-1212.pdf", Files.pdf(), Map.of());
        assertThat(responsible.get(path()).body())
                .contains("Filnamnet innehåller något som ser ut som ett personnummer");
        attach(responsible, "", new byte[0], Map.of());
        assertThat(responsible.get(path()).body()).contains("Välj en fil först.");
        attach(responsible, "stor.txt", new byte[(20 << 20) + 1], Map.of());
        assertThat(responsible.get(path()).body()).contains("stor.txt: Filen är större än 20 MB.");
        assertThat(files()).isEmpty();

        byte[] once = Files.pdf();
        attach(responsible, "a.pdf", once, Map.of());
        attach(responsible, "b.pdf", once, Map.of());
        assertThat(responsible.get(path()).body()).contains("b.pdf: Samma fil är redan bifogad");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatTheServerItselfRefusesLeadsBackToThePageThatSaysWhy() {
        Browser responsible = responsible();

        HttpResponse<String> answer = attach(responsible, "film.pdf", new byte[82 << 20], Map.of());

        assertThat(location(answer)).endsWith(path() + "?forStor#bilagor-fel");
        assertThat(responsible.get(path() + "?forStor").body()).contains("En fil får vara högst 20\u00a0MB.", "Fel: ");
    }

    @Test
    void aTaskTakesAsManyFilesAsTheMunicipalityHasSaid() {
        Browser responsible = responsible();
        for (int number = 0; number < 10; number++) {
            attach(responsible, number + ".txt", Files.text("Nummer " + number), Map.of());
        }
        assertThat(responsible.get(path()).body()).contains("Uppgiften har 10 bilagor. Fler får inte plats");

        attach(responsible, "11.txt", Files.text("Nummer 11"), Map.of());
        assertThat(responsible.get(path()).body()).contains("Uppgiften har redan 10 bilagor");
        assertThat(files()).hasSize(10);
    }

    @Test
    void whatIsAttachedIsTakenAwayAgainUntilTheTaskIsHandedIn() {
        Browser responsible = responsible();
        attach(responsible, "a.pdf", Files.pdf(), Map.of());
        String file = only();

        responsible.submitPage(path(), file(file) + "/ta-bort", Map.of());
        assertThat(responsible.get(path()).body()).contains("”a.pdf” är borttagen.");
        assertThat(files()).isEmpty();
        assertThat(responsible.get(file(file)).statusCode()).isEqualTo(404);

        attach(responsible, "b.txt", Files.text("Kvar"), Map.of());
        String kept = only();
        post(responsible, task, "/lamna", NOTHING);
        assertThat(responsible
                        .submitPage("/min-post", file(kept) + "/ta-bort", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(files()).containsExactly(kept);
        assertThatThrownBy(() -> jdbc.sql("delete from attachment").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("part of the record");
        assertThatThrownBy(() -> jdbc.sql("update attachment set content = 'x', size = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept as it was added");
    }

    @Test
    void aFileAndItsTraceAreWrittenTogetherOrNotAtAllAndSoIsTheHandingIn() {
        transaction.executeWithoutResult(status -> {
            attachments.add(
                    "ansvarig-grundskola", task.getId(), new NewFile("ångrad.txt", Files.text("Ångrad"), "", ""));
            assertThat(files()).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(files()).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where content like '%ångrad.txt%'")
                        .query(Integer.class)
                        .single())
                .isZero();

        Browser responsible = responsible();
        attach(responsible, "kvar.txt", Files.text("Kvar"), Map.of());
        assertThat(post(responsible, task, "/lamna", "{\"answer\":\"NOTHING\",\"nothingReason\":\"\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from attachment where settled_at is null")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void strangersFindNeitherTheFilesNorTheForm() {
        Browser responsible = responsible();
        attach(responsible, "a.pdf", Files.pdf(), Map.of());
        Browser stranger = signedIn("ansvarig-fritid");
        String own = "/uppgift/" + scene.contribution("fritid").getId();

        for (String where : List.of("", "/visa", "/liten")) {
            assertThat(stranger.get(file(only()) + where).statusCode())
                    .as(where)
                    .isEqualTo(404);
            assertThat(stranger.get(own + "/bilagor/" + only() + where).statusCode())
                    .as("by way of a task of their own")
                    .isEqualTo(404);
        }
        assertThat(stranger.submitPage(own, file(only()) + "/ta-bort", Map.of()).statusCode())
                .isEqualTo(404);
        stranger.submitPage(own, own + "/bilagor/" + only() + "/ta-bort", Map.of());
        assertThat(stranger.upload(own, path() + "/bilagor", "fil", "b.txt", Files.text("Hej"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(files()).hasSize(1);
        assertThat(responsible.get("/bilagor").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).get(file(only())).statusCode()).isEqualTo(302);
        assertThat(responsible.get(path() + "/bilagor/not-an-id").statusCode()).isEqualTo(404);
    }

    @Test
    void theCoordinatorReadsAndDoesNotWrite() {
        attach(responsible(), "a.pdf", Files.pdf(), Map.of("sekretess", "18 kap. 1 §"));
        Browser coordinator = signedIn("samordnare");

        assertThat(coordinator.get(path()).body()).contains("a.pdf").doesNotContain("Bifoga filer", "/ta-bort");
        assertThat(coordinator.get(file(only())).statusCode()).isEqualTo(200);
        attach(coordinator, "b.txt", Files.text("Hej"), Map.of());
        assertThat(coordinator.get(path()).body()).contains("Uppgiften är inte längre din att göra");
        assertThat(files()).hasSize(1);
    }

    @Test
    void theDeputyAttachesInTheNameOfTheAbsentPerson() {
        AwayPeople.away(jdbc, "ansvarig-grundskola", "ansvarig-fritid", clock.today(), clock.today());
        engine.getTaskService().setAssignee(task.getId(), "ansvarig-fritid");
        Browser deputy = signedIn("ansvarig-fritid");

        attach(deputy, "a.pdf", Files.pdf(), Map.of());

        assertThat(deputy.get(path()).body()).contains("för Ansvarig för grundskolan");
    }

    @Test
    void theFilesGoWithATaskThatIsCalledOff() {
        attach(responsible(), "a.pdf", Files.pdf(), Map.of());

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "called off");

        assertThat(files()).isEmpty();
    }

    @Test
    void whatWasHandedInFollowsTheCaseToThoseWhoReadItsDocumentsAndNobodyElse() {
        Browser responsible = responsible();
        attach(responsible, "oppen.txt", Files.text("Öppen"), Map.of());
        attach(responsible, "hemlig.txt", Files.text("Hemlig"), Map.of("sekretess", "18 kap. 1 §"));
        String open = files().get(0);
        String secret = files().get(1);
        assertThat(responsible.get(file(secret)).statusCode()).isEqualTo(200);
        Browser coordinator = signedIn("samordnare");
        assertThat(coordinator.get("/bilagor/fil/" + open).statusCode())
                .as("working material is not part of the case")
                .isEqualTo(404);

        post(responsible, task, "/lamna", NOTHING);

        assertThat(responsible.get(path() + "/klar").body())
                .contains("Bilagor du lämnade in", "oppen.txt")
                .doesNotContain("hemlig.txt");
        assertThat(responsible.get(file(open)).body()).isEqualTo("Öppen");
        assertThat(responsible.get(file(secret)).statusCode()).isEqualTo(404);
        assertThat(coordinator.get("/bilagor/arende/malmo-2027").body())
                .contains("oppen.txt", "hemlig.txt", "Lämna underlag till lägesbilden", "18 kap. 1 §");
        assertThat(coordinator.get("/bilagor").body()).contains("Året 2027", "2 bilagor");
        assertThat(coordinator.get("/dokument").body())
                .contains("/bilagor/arende/malmo-2027#situational-picture\"><span>2 bilagor från arbetet");
        assertThat(coordinator.get("/bilagor/arende/malmo-2027").body())
                .contains("id=\"situational-picture\"", "<h2>Lämna underlag till lägesbilden</h2>");
        assertThat(coordinator.get("/bilagor/fil/" + secret).body()).isEqualTo("Hemlig");

        Browser analyst = signedIn("analytiker");
        assertThat(analyst.get("/bilagor/arende/malmo-2027").body())
                .contains("oppen.txt")
                .doesNotContain("hemlig.txt", "18 kap.", "Stryk");
        assertThat(analyst.get("/dokument").body()).contains("En bilaga från arbetet");
        assertThat(analyst.get("/bilagor/fil/" + open).statusCode()).isEqualTo(200);
        for (String where : List.of("", "/visa", "/liten")) {
            assertThat(analyst.get("/bilagor/fil/" + secret + where).statusCode())
                    .isEqualTo(404);
        }
        assertThat(signedIn("ansvarig-fritid").get("/bilagor/fil/" + open).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoCoordinatesStrikesAFileWithAReasonAndItStaysForThoseWhoReadEverything() {
        Browser responsible = responsible();
        attach(responsible, "fel.txt", Files.text("Fel"), Map.of());
        String file = only();
        post(responsible, task, "/lamna", NOTHING);
        Browser coordinator = signedIn("samordnare");
        Browser analyst = signedIn("analytiker");
        String strike = "/bilagor/fil/" + file + "/stryk";
        String page = "/bilagor/arende/malmo-2027";

        HttpResponse<String> without = coordinator.submitPage(page, strike, Map.of("skal", " "));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("Skriv varför bilagan stryks.");
        assertThat(analyst.submitPage(page, strike, Map.of("skal", "Jag vill")).statusCode())
                .isIn(403, 404);
        coordinator.submitPage(page, strike, Map.of("skal", "Fel fil"));

        assertThat(coordinator.get(page).body()).contains("”fel.txt” är struken.", "Struken 2027-01-11 av", "Fel fil");
        assertThat(coordinator.get("/bilagor/fil/" + file).body()).isEqualTo("Fel");
        assertThat(analyst.get("/bilagor/fil/" + file).statusCode()).isEqualTo(404);
        assertThat(responsible.get(file(file)).statusCode()).isEqualTo(404);

        coordinator.submitPage(page, strike, Map.of("skal", "Igen"));
        assertThat(coordinator.get(page).body())
                .as("somebody else who coordinates, or the same hand once more")
                .contains("”fel.txt” var redan struken.", "Fel fil")
                .doesNotContain("Igen");
    }

    private HttpResponse<String> attach(Browser browser, String name, byte[] content, Map<String, String> fields) {
        return browser.upload(path(), path() + "/bilagor", fields, "fil", name, content);
    }

    private List<String> files() {
        return jdbc.sql("select id::text from attachment order by added_at, name desc")
                .query(String.class)
                .list();
    }

    private String only() {
        assertThat(files()).hasSize(1);
        return files().get(0);
    }

    private String file(String id) {
        return path() + "/bilagor/" + id;
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

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String location(HttpResponse<?> answer) {
        return header(answer, "Location");
    }
}
