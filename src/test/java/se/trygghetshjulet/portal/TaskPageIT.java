package se.trygghetshjulet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;

/** Somebody with a mail in their hand and no mouse, who has never seen the product before. */
@DisplayName("Uppgiftens sida i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaskPageIT {

    private static final String REASON = "Vi har frågat alla skolor och inget nytt har kommit fram";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

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
