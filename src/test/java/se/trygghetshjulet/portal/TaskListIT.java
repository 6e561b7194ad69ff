package se.trygghetshjulet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.Axe;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** The list with overdue, covered and everybody's tasks; the pictures of the handbook are made here. */
@DisplayName("Mina uppgifter i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TaskListIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Officials officials;

    private Chromium chromium;

    @BeforeAll
    void aWeekAfterTheLastDay() {
        chromium = Chromium.start();
        Task task = TaskListScene.begin(engine, jdbc, clock, officials);
        jdbc.sql("update act_ru_task set due_date_ = timestamp '2027-03-10 15:00' where id_ = ?")
                .param(task.getId())
                .update();
        clock.moveTo(TaskListScene.LAST_DAY);
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
            AskedUnits.forget(engine, jdbc, clock);
        }
    }

    @Test
    @Order(1)
    @DisplayName("går att läsa, brett, smalt och fyra gånger förstorad")
    void canBeReadByEverybody() {
        try (OwnPages visit = OwnPages.of(chromium, port, TaskListScene.HOLDER)) {
            Page page = visit.page();
            assertThat(page).hasURL("http://localhost:" + port + "/hjulet");
            visit.inspect("hjulet-med-uppgifter");
            visit.go("/uppgifter");
            visit.inspect("uppgifter");
            // A window of 1280 pixels that is enlarged four times has room for 320.
            page.setViewportSize(320, 256);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "uppgifter-400-procent.png")));
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            visit.go("/uppgifter?visa=alla");
            visit.inspect("uppgifter-hela-kommunen");
            visit.go("/uppgifter?visa=alla&sok=finns-inte");
            visit.inspect("uppgifter-inga-traffar");
            visit.go("/uppgifter");
            visit.page().locator("text=Allt är gjort").waitFor();
            visit.inspect("uppgifter-tom");
        }
    }

    @Test
    @Order(2)
    @DisplayName("går att använda utan mus: ta, lämna över, rätta det som var fel och lämna över igen")
    void worksFromTheKeyboard() {
        try (OwnPages visit = OwnPages.of(chromium, port, TaskListScene.HOLDER)) {
            Page page = visit.page();
            visit.go("/uppgifter");
            press(page, "Ta över från Ansvarig för fritiden (demo)");
            assertThat(page.locator("[role=status]")).containsText("är nu din");
            visit.inspect("uppgifter-tagen");
            String absents =
                    officials.task(TaskListScene.CONTRIBUTE, "unit.fritid").getId();
            press(page, "Lämna över: Lämna underlag till lägesbilden, Året 2027", absents + "/lamna");
            visit.inspect("uppgift-lamna-over");
            page.locator("textarea").evaluate("field => field.removeAttribute('required')");
            press(page, "Lämna över");
            assertThat(page.locator(".felruta")).isFocused();
            // Chromium calls the answer 422 an error, so this state is looked at without the visit's own list of
            // faults.
            Axe.assertAccessible(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "uppgift-lamna-over-fel-1280.png")));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#till")).isFocused();

            page.keyboard().press("Space");
            assertThat(page.locator("#till")).isChecked();
            page.keyboard().press("Tab");
            assertThat(page.locator("#orsak")).isFocused();
            page.keyboard().type("Jag är på kurs hela veckan.");
            press(page, "Lämna över");
            assertThat(page.locator("[role=status]"))
                    .containsText("”Lämna underlag till lägesbilden” är nu hos Ansvarig för fritiden (demo)");
            assertThat(officials.task(TaskListScene.CONTRIBUTE, "unit.fritid").getAssignee())
                    .isEqualTo("ansvarig-fritid");
        }
    }

    @Test
    @Order(3)
    @DisplayName("lämnar över flera på en gång, också utan JavaScript")
    void handsOverSeveral() {
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.page();
            visit.go("/uppgifter?visa=alla");
            page.locator("button[data-mark]").click();
            assertThat(page.locator("input[name=uppgift]:checked").count()).isGreaterThan(2);
            page.locator("text=Lämna över de markerade").click();
            assertThat(page.locator("h1")).containsText("Lämna över");
            visit.inspect("uppgifter-lamna-over-flera");
        }
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page plain = visit.page()
                    .context()
                    .browser()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))
                    .newPage();
            plain.context().addCookies(cookies(visit.page()));
            plain.navigate("http://localhost:" + port + "/uppgifter?visa=alla");
            assertThat(plain.locator("button[data-mark]")).isHidden();
            plain.locator("input[name=uppgift]").first().check();
            plain.locator("text=Lämna över de markerade").click();
            assertThat(plain.locator("h1")).hasText("Lämna över 1 uppgift");
            plain.context().close();
        }
    }

    private static List<com.microsoft.playwright.options.Cookie> cookies(Page page) {
        List<com.microsoft.playwright.options.Cookie> cookies = new ArrayList<>();
        page.context()
                .cookies()
                .forEach(cookie -> cookies.add(new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                        .setDomain(cookie.domain)
                        .setPath(cookie.path)));
        return cookies;
    }

    /** Walks with the tab key until the focus is on what has the name, and presses Enter. */
    private static void press(Page page, String name) {
        press(page, name, "");
    }

    private static void press(Page page, String name, String partOfAddress) {
        for (int steps = 0; steps < 80; steps++) {
            page.keyboard().press("Tab");
            Locator focused = page.locator(":focus");
            if (focused.count() == 0) {
                continue;
            }
            String text = focused.textContent().strip().replaceAll("\\s+", " ");
            String address = focused.getAttribute("href");
            if (text.startsWith(name)
                    && (partOfAddress.isEmpty() || address != null && address.contains(partOfAddress))) {
                page.keyboard().press("Enter");
                page.waitForLoadState();
                return;
            }
        }
        throw new AssertionError("The tab key never came to " + name);
    }
}
