package se.trygghetshjulet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.attachment.Files;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Somebody with a mail in their hand and no mouse, who has never seen the product before. */
@DisplayName("Uppgiftens sida i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskPageIT {

    private static final String REASON = "Vi har frågat alla skolor och inget nytt har kommit fram";

    private static final String WHY = "Varför har ni inget att rapportera?";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Comments comments;

    @Autowired
    private TestClock clock;

    private Chromium chromium;
    private TaskScene scene;
    private Task task;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void theUnitsAreAsked() {
        scene = new TaskScene(officials, engine, jdbc);
        scene.forgetEverything();
        scene.unitsAreAsked();
        task = scene.contribution("grundskola");
    }

    @AfterEach
    void nothingIsLeft() {
        scene.forgetEverything();
    }

    @Test
    @DisplayName("den som bara har brevet och ett tangentbord lämnar sitt underlag")
    void aContributionWithNothingButTheMailAndTheKeyboard() {
        String password = Accounts.password(port, "ansvarig-grundskola");
        try (OwnPages visit = OwnPages.stranger(chromium, port)) {
            Page page = visit.go("/uppgift/" + task.getId());
            typeInto(page, "konto", "ansvarig-grundskola");
            typeInto(page, "losenord", password);
            page.keyboard().press("Enter");
            page.waitForURL("**/uppgift/" + task.getId() + "*");
            drawn(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Lämna underlag till lägesbilden");
            visit.inspect("uppgift-oppen");

            tabTo(page, "input[type=radio]");
            page.keyboard().press("ArrowDown");
            assertThat(page.getByLabel("Varför har ni inget att rapportera?")).isVisible();
            tabTo(page, "button[type=submit]:not(header *)");
            page.keyboard().press("Enter");
            assertThat(page.locator(".th-refusal")).containsText("Ett fält behöver rättas");
            visit.expectRefusedCall();
            visit.inspect("uppgift-fel");

            assertThat(page.locator(".th-refusal")).isFocused();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.getByLabel("Varför har ni inget att rapportera?")).isFocused();
            page.keyboard().type(REASON);
            page.waitForCondition(() -> draft().contains(REASON));
            assertThat(page.locator("[data-task-saved]")).containsText("Sparat som utkast kl.");
            page.reload();
            drawn(page);
            assertThat(page.getByLabel("Varför har ni inget att rapportera?")).hasValue(REASON);
            visit.inspect("uppgift-utkast");

            tabTo(page, ".fjs-form button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForURL("**/klar");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Tack, det är inlämnat");
            visit.inspect("uppgift-klar");
        }
        assertThat(jdbc.sql("select nothing_reason from contribution where unit = 'grundskola'")
                        .query(String.class)
                        .single())
                .isEqualTo(REASON);
    }

    @Test
    @DisplayName("felen nämner var sin rad, och en rad som någon har skrivit i tas bort först efter en fråga")
    void faultsInTwoRows() {
        List<String> questions = new ArrayList<>();
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            page.getByLabel("Ja, vi beskriver det").check();
            Locator add = page.locator(".fjs-repeat-render-add").first();
            add.click();
            add.click();
            page.getByLabel("Var?").last().fill("Rosengård");
            page.locator(".fjs-form button[type=submit]").click();
            assertThat(page.locator(".th-refusal")).containsText("Problem, rad 1: Vad händer?");
            assertThat(page.locator(".th-refusal")).containsText("Problem, rad 2: Vad händer?");
            assertThat(page.locator(".th-refusal")).not().containsText("Problem, rad 2: Var?");

            page.onDialog(dialog -> {
                questions.add(dialog.message());
                dialog.dismiss();
            });
            page.getByLabel("Ta bort rad 2").click();
            assertThat(page.getByLabel("Var?").last()).hasValue("Rosengård");
            page.getByLabel("Ta bort rad 1").click();
            assertThat(page.getByLabel("Var?")).hasCount(1);
        }
        assertThat(questions).containsExactly("Vill du ta bort raden? Det som står i den försvinner.");
    }

    @Test
    @DisplayName("det som skrivs precis innan sidan lämnas, eller en inlämning inte går igenom, är sparat")
    void whatIsTypedInTheLastMomentIsSaved() {
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Inget att rapportera"))
                    .check();
            page.locator(".fjs-form button[type=submit]").click();
            assertThat(page.locator(".th-refusal")).isVisible();
            visit.expectRefusedCall();
            page.waitForCondition(() -> draft().contains("NOTHING"));

            page.getByLabel(WHY).pressSequentially("I sista stund");
            visit.go("/uppgifter");
            page.waitForCondition(() -> draft().contains("I sista stund"));
            visit.go("/uppgift/" + task.getId());
            drawn(page);
            assertThat(page.getByLabel(WHY)).hasValue("I sista stund");
        }
    }

    @Test
    @DisplayName("ett utkast som är för långt för att sparas medan sidan stängs frågar webbläsaren om innan den lämnas")
    void aDraftTooLongToOutliveThePage() {
        List<String> asked = new ArrayList<>();
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            page.onDialog(dialog -> {
                asked.add(dialog.type());
                dialog.dismiss();
            });
            writes(page, "Så här är det. ".repeat(5000));
            page.evaluate("() => { setTimeout(() => location.assign('/uppgifter')); }");
            page.waitForCondition(() -> !asked.isEmpty());
            assertThat(asked).containsExactly("beforeunload");
            assertThat(page.locator("[data-task-saved]")).containsText("Sparat som utkast kl.");
            assertThat(draft()).hasSizeGreaterThan(70_000);

            visit.go("/uppgifter");
            assertThat(asked).as("what is saved is not asked about").hasSize(1);
        }
    }

    private String draft() {
        return jdbc.sql("select content from task_draft where task_id = ?")
                .param(task.getId())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    @DisplayName("samordnaren läser, ser diagrammet och kan inte lämna in")
    void theCoordinatorReads() {
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            assertThat(page.locator(".fjs-form button[type=submit]")).hasCount(0);
            assertThat(page.locator(".fjs-form")).containsText(TaskScene.UNSAFE);
            page.getByText("Visa som diagram").click();
            page.locator("[data-model][data-drawn]").waitFor();
            assertThat(page.locator(".th-current")).not().hasCount(0);
            visit.inspect("uppgift-laser");
        }
    }

    @Test
    @DisplayName("den som svarar bifogar filer med tangentbordet, ser dem, och kan ta bort dem igen")
    void filesAreAttachedWithTheKeyboard() {
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            tabTo(page, "input[type=radio]");
            page.keyboard().press("ArrowDown");
            page.getByLabel("Varför har ni inget att rapportera?").fill(REASON);

            tabTo(page, "#bilagor details > summary");
            page.keyboard().press("Enter");
            page.getByLabel("Filer").setInputFiles(new FilePayload[] {
                new FilePayload("Möllevångstorget.png", "image/png", Files.png(800, 500)),
                new FilePayload("Protokoll.pdf", "application/pdf", Files.pdf()),
                new FilePayload("sida.html", "text/html", Files.text("<script>alert(1)</script>"))
            });
            page.getByLabel("Vad är det? (frivilligt)").fill("Platserna vi skriver om");
            tabTo(page, "#bilagor form button[type=submit]");
            page.keyboard().press("Enter");

            assertThat(page.locator("#bilagor [role=alert]")).containsText("sida.html: Filer som slutar på .html");
            assertThat(page.locator("#bilagor [role=alert]")).isFocused();
            assertThat(page.locator("#bilagor [role=status]")).hasText("2 filer är bifogade.");
            drawn(page);
            assertThat(page.getByLabel("Varför har ni inget att rapportera?")).hasValue(REASON);
            visit.inspect("uppgift-bilagor-fel");

            page.reload();
            drawn(page);
            assertThat(page.locator("#bilagor .filer > li")).hasCount(2);
            assertThat((Boolean) page.locator("#bilagor img").evaluate("image => image.decode().then(() => true)"))
                    .isTrue();
            visit.inspect("uppgift-bilagor");
            page.locator("#bilagor")
                    .screenshot(
                            new Locator.ScreenshotOptions().setPath(Path.of("target", "screenshots", "bilagor.png")));

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ta bort Protokoll.pdf"))
                    .click();
            assertThat(page.locator("#bilagor .filer > li")).hasCount(1);
            drawn(page);
            tabTo(page, ".fjs-form button[type=submit]");
            page.keyboard().press("Enter");
            page.waitForURL("**/klar");
            assertThat(page.locator("main")).containsText("Bilagor du lämnade in");
            visit.inspect("uppgift-klar-bilagor");
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.go("/bilagor/arende/malmo-2027");
            page.locator("main details summary").click();
            visit.inspect("bilagor-arende");
            visit.go("/bilagor");
            visit.inspect("bilagor-alla");
        }
    }

    @Test
    @DisplayName("två som skriver i samma utkast får veta det, och inget av det som är skrivet går förlorat")
    void twoWhoWriteInTheSameDraft() {
        AwayPeople.away(jdbc, "ansvarig-grundskola", "ansvarig-fritid", clock.today(), clock.today());
        engine.getTaskService().setAssignee(task.getId(), null);
        try (OwnPages absent = OwnPages.of(chromium, port, "ansvarig-grundskola");
                OwnPages standIn = OwnPages.of(chromium, port, "ansvarig-fritid")) {
            Page first = absent.go("/uppgift/" + task.getId());
            drawn(first);
            Page second = standIn.go("/uppgift/" + task.getId());
            drawn(second);

            writes(second, "Det som ersättaren skrev");
            assertThat(second.locator("[data-task-saved]")).containsText("Sparat som utkast kl.");
            writes(first, "Det som den ansvariga skrev");
            Locator box = first.locator("[data-task-message]");
            assertThat(box).containsText("har skrivit i samma utkast kl.");
            assertThat(box).containsText("Ditt är inte sparat");
            assertThat(box).isFocused();
            assertThat(first.getByLabel(WHY)).hasValue("Det som den ansvariga skrev");
            absent.expectConflict();
            absent.inspect("uppgift-tva-utkast");

            first.getByText("Behåll mitt och skriv över").click();
            assertThat(first.locator("[data-task-saved]")).containsText("Sparat som utkast kl.");
            assertThat(box).isHidden();
            writes(second, "Det som ersättaren skrev, och lite till");
            assertThat(second.locator("[data-task-message]")).containsText("Ditt är inte sparat");
            standIn.expectConflict();
            second.getByText("Visa det andra utkastet").click();
            drawn(second);
            assertThat(second.getByLabel(WHY)).hasValue("Det som den ansvariga skrev");
        } finally {
            AwayPeople.everybodyIsBack(jdbc);
        }
    }

    @Test
    @DisplayName("med 400 procents förstoring finns allt kvar, utan att någon rullar i sidled")
    void theWholeTaskAtFourTimesTheSize() {
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.page();
            page.setViewportSize(320, 256);
            visit.go("/uppgift/" + task.getId());
            drawn(page);
            nothingSideways(page);
            writes(page, REASON);
            page.getByLabel("Skriv en kommentar").fill("En fråga till samordnaren");
            page.getByText("Publicera kommentaren").click();
            assertThat(page.locator("#kommentarer")).containsText("En fråga till samordnaren");
            drawn(page);
            assertThat(page.getByLabel(WHY)).hasValue(REASON);
            page.getByText("Visa som diagram").click();
            page.locator("[data-model][data-drawn]").waitFor();
            nothingSideways(page);

            page.getByLabel("Skriv en kommentar").fill("En till som inte är skickad");
            page.locator(".fjs-form button[type=submit]").click();
            assertThat(page.locator("[data-task-message]")).containsText("en kommentar som inte är publicerad");
            nothingSideways(page);
            page.getByLabel("Skriv en kommentar").fill("");
            page.locator(".fjs-form button[type=submit]").click();
            page.waitForURL("**/klar");
            nothingSideways(page);
        }
    }

    @Test
    @DisplayName("en kommentar skrivs, får svar och tas bort med tangentbordet")
    void aConversation() {
        comments.write("samordnare", task.getId(), "Ska ni ha med cykelstölderna?");
        try (OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task.getId());
            drawn(page);
            tabTo(page, "#kommentar");
            page.keyboard().type("Ja, de kommer i morgon.\n<b>Säkert</b>");
            tabTo(page, "#kommentarer button:not(details button)");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kommentarer")).containsText("<b>Säkert</b>");
            drawn(page);
            visit.inspect("uppgift-kommentarer");

            tabTo(page, "#kommentarer summary");
            page.keyboard().press("Enter");
            tabTo(page, "#kommentarer details button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kommentarer li").last()).containsText("Kommentaren är borttagen.");
            drawn(page);
            tabTo(page, "#kommentarer button");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kommentarer [role=alert]")).isFocused();
            drawn(page);
            visit.inspect("uppgift-kommentar-fel");
        }
    }

    private static void writes(Page page, String text) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Inget att rapportera"))
                .check();
        page.getByLabel(WHY).fill(text);
        page.getByLabel(WHY).blur();
    }

    private static void nothingSideways(Page page) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("The width of %s in a window of 320", page.url())
                .isLessThanOrEqualTo(320);
    }

    private static void drawn(Page page) {
        page.locator("[data-task-form][data-drawn]").waitFor();
    }

    private static void typeInto(Page page, String name, String text) {
        tabTo(page, "input[name=" + name + "]");
        page.keyboard().type(text);
    }

    private static void tabTo(Page page, String selector) {
        for (int pressed = 0; pressed < 60; pressed++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nothing that is " + selector + " can be reached with the keyboard");
    }
}
