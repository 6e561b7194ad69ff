package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.testing.EnglishWords;

/** The real Tasklist in a browser window per person, entered through our own sign-in page. */
final class TasklistInBrowser {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 1000;
    private static final int PATIENCE_MS = 60_000;

    private final Browser browser;
    private final String server;
    private final Map<String, BrowserContext> people = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int pictures;

    TasklistInBrowser(Browser browser, int port) {
        this.browser = browser;
        this.server = "http://localhost:" + port;
    }

    /** What went wrong in the pages' own scripts. */
    List<String> faults() {
        return faults;
    }

    /** Pictures of everything that is open, for whoever looks into a failure. */
    void picturesOfAll(String name) {
        people.values().stream().flatMap(context -> context.pages().stream()).forEach(page -> picture(page, name));
    }

    /** A new page where the person is signed in. */
    Page pageOf(String person) {
        boolean signedIn = people.containsKey(person);
        Page page = people.computeIfAbsent(person, name -> newPerson()).newPage();
        page.onPageError(fault -> faults.add(person + ": " + fault));
        if (!signedIn) {
            page.navigate(server + "/logga-in");
            page.locator("form:has(input[name=konto][value='" + person + "']) button")
                    .first()
                    .click();
            page.waitForURL(url -> !url.contains("/logga-in"));
        }
        return page;
    }

    /** Opens the task and waits until its form is there. */
    FormInBrowser open(Page page, String taskId, Map<String, Object> variables) {
        Response schema = page.waitForResponse(
                "**/deployed-form*", () -> page.navigate(server + "/camunda/app/tasklist/default/#/?task=" + taskId));
        Locator form = page.locator(".fjs-form");
        form.locator("button[type=submit]").waitFor();
        return new FormInBrowser(form, json(schema), variables);
    }

    /** Opens the start form of the process with the name. */
    FormInBrowser openStart(Page page, String processName) {
        page.navigate(server + "/camunda/app/tasklist/default/");
        page.locator(".start-process-action a").click();
        Locator modal = page.locator(".modal-content");
        Response schema = page.waitForResponse("**/deployed-start-form*", () -> modal.getByText(
                        processName, new Locator.GetByTextOptions().setExact(true))
                .click());
        Locator form = modal.locator(".fjs-form");
        form.locator("button[type=submit]").waitFor();
        return new FormInBrowser(form, json(schema), Map.of());
    }

    /** Opens a start form by its link on the page Årshjulet. */
    FormInBrowser openStartFromTheWheel(Page page, String link) {
        page.navigate(server + "/hjulet");
        Response schema = page.waitForResponse(
                "**/deployed-start-form*", () -> page.getByText(link, new Page.GetByTextOptions().setExact(true))
                        .click());
        Locator form = page.locator(".modal-content .fjs-form");
        form.locator("button[type=submit]").waitFor();
        return new FormInBrowser(form, json(schema), Map.of());
    }

    /** Takes a task that belongs to the person's role and to nobody yet; before that the form cannot be written in. */
    void take(Page page) {
        page.waitForResponse(
                "**/claim", () -> page.getByText("Ta uppgiften").first().click());
        page.locator(".form-pane:not(:has(.disabled-form)) .fjs-form button[type=submit]")
                .waitFor();
    }

    /** Hands the form in and returns the server's answer. */
    Response submit(Page page, FormInBrowser form) {
        return page.waitForResponse("**/submit-form", form::submit);
    }

    /** A picture of the whole form, for human eyes; the window is made as high as the form for a moment. */
    void picture(Page page, String name) {
        pictures++;
        Object height = page.evaluate("() => (document.querySelector('.fjs-form')?.scrollHeight ?? 0) + 500");
        page.setViewportSize(WIDTH, Math.max(HEIGHT, ((Number) height).intValue()));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve("%02d-%s.png".formatted(pictures, name))));
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** Nothing that the page says, shows as a hint or tells a screen reader is English or left unfinished. */
    void assertSwedish(Page page, String where) {
        String said = page.evaluate("""
                        () => [document.title, document.body.innerText,
                            ...[...document.querySelectorAll('[title], [placeholder], [aria-label]')]
                              .filter(element => element.checkVisibility())
                              .flatMap(element => ['title', 'placeholder', 'aria-label'].map(name => element.getAttribute(name)))
                          ].filter(Boolean).join('\\n')
                        """).toString();
        assertThat(said.lines())
                .as("what %s says", where)
                .allSatisfy(line -> assertThat(EnglishWords.in(line)).as(line).isEmpty())
                .noneMatch(line -> line.contains("⚠") || line.contains("[object") || line.contains("{{"));
    }

    private BrowserContext newPerson() {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not a form: " + response.url(), e);
        }
    }
}
