package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person in a window of Chromium on pages of our own. Everything that a page should not do is a fault: an error in
 * its scripts, something that its content security policy stopped, a call to another server.
 */
public final class OwnPages implements AutoCloseable {

    /** A desk, and the narrowest screen that WCAG 1.4.10 knows with the width of a small telephone. */
    private static final int WIDE = 1280;

    private static final int NARROW = 360;
    private static final int HEIGHT = 900;
    private static final int PATIENCE_MS = 60_000;
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Page page;
    private final String server;
    private final String person;
    private final List<String> faults = new ArrayList<>();

    private OwnPages(Browser browser, int port, String person) {
        this.person = person;
        this.server = "http://localhost:" + port;
        this.page = browser.newPage(new Browser.NewPageOptions()
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(WIDE, HEIGHT));
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        page.onRequest(request -> {
            URI to = URI.create(request.url());
            if (to.getScheme().startsWith("http") && !to.getHost().equals("localhost")) {
                faults.add("Asked another server: " + request.url());
            }
        });
    }

    /** Somebody who has not signed in. */
    public static OwnPages stranger(Chromium chromium, int port) {
        return new OwnPages(chromium.browser(), port, "a stranger");
    }

    /** The person, who signs in with the password that the administrator has given them. */
    public static OwnPages of(Chromium chromium, int port, String person) {
        OwnPages visit = new OwnPages(chromium.browser(), port, person);
        visit.go("/logga-in");
        visit.page.locator("input[name=konto]").fill(person);
        visit.page.locator("input[name=losenord]").fill(Accounts.password(port, person));
        visit.page.locator("form:has(input[name=losenord]) button").click();
        visit.page.waitForURL(url -> !url.contains("/logga-in"));
        visit.faults.clear();
        return visit;
    }

    /** Somebody who chooses their name on the sign-in page of the demo. */
    public static OwnPages inTheDemo(Chromium chromium, int port, String person) {
        OwnPages visit = new OwnPages(chromium.browser(), port, person);
        visit.go("/logga-in");
        visit.page
                .locator("form:has(input[name=konto][value=" + person + "]) button")
                .click();
        visit.page.waitForURL(url -> !url.contains("/logga-in"));
        visit.faults.clear();
        return visit;
    }

    /** The paths that the page menu leads to, in its order. */
    public List<String> menu() {
        return page.locator("nav[aria-label=Sidor] a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Opens each page of the menu that is ours and looks at it. @param name what the pictures' names begin with */
    public void inspectMenu(String name) {
        go("/hjulet");
        for (String path : menu()) {
            go(path);
            if (!page.url().contains("/camunda/")) {
                inspect(name + path.replace('/', '-'));
            }
        }
    }

    /** Opens a page that the person's role may see. */
    public void comesIn(String path) {
        assertThat(page.navigate(server + path).status())
                .as("%s at %s", person, path)
                .isEqualTo(200);
        assertThat(faults).as("What went wrong for %s on %s", person, path).isEmpty();
    }

    /** Tries a page that the person's role may not see, and is told so in Swedish. */
    public void isKeptOut(String path) {
        assertThat(page.navigate(server + path).status())
                .as("%s at %s", person, path)
                .isEqualTo(403);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("sv");
        assertThat(page.locator("main").innerText())
                .as("%s at %s", person, path)
                .contains("behörighet");
        faults.clear();
    }

    /** The server has just refused what the page sent, which the browser tells of as an error. */
    public void expectRefusedCall() {
        faults.removeIf(fault -> fault.contains("status of 422"));
    }

    /** Somebody else was first, which the browser tells of as an error. */
    public void expectConflict() {
        faults.removeIf(fault -> fault.contains("status of 409"));
    }

    /** Opens a path on the server and waits until the page has loaded. */
    public Page go(String path) {
        page.navigate(server + path);
        return page;
    }

    public Page page() {
        return page;
    }

    /**
     * Looks at the page as it stands, wide and narrow: no broken rule of WCAG 2.1 AA, nothing that has to be scrolled
     * sideways, no fault so far. Leaves {@code target/screenshots/<name>-1280.png} and {@code -360.png}.
     */
    public void inspect(String name) {
        assertThat(faults).as("What went wrong on %s", page.url()).isEmpty();
        for (int width : List.of(WIDE, NARROW)) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
            Axe.assertAccessible(page);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("The width of %s in a window of %d", page.url(), width)
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(WIDE, HEIGHT);
        // The picture is taken with styles that the page's policy stops.
        faults.clear();
    }

    /** The page was refused, as it should be; the browser calls that an error of the page. */
    public void expectedRefusal() {
        faults.removeIf(fault -> fault.contains("422"));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
