package se.trygghetshjulet.webapps;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One person in one browser window, with every call that the pages make to the server written down. */
final class Visit implements AutoCloseable {

    private static final String API = "/camunda/api/";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PATIENCE_MS = 60_000;
    private static final long QUIET_NANOS = 500_000_000L;

    private final Page page;
    private final String server;
    private final Set<Request> underWay = new HashSet<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long lastCall = System.nanoTime();

    private Visit(Browser browser, int port) {
        this.server = "http://localhost:" + port;
        this.page = browser.newPage(new Browser.NewPageOptions()
                .setLocale("sv-SE")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(1400, 1000));
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(faults::add);
        page.onRequest(this::leaves);
        page.onRequestFinished(this::returns);
        page.onRequestFailed(this::returns);
    }

    /** Signs in on the sign-in page with the password. */
    static Visit of(Browser browser, int port, String account, String password) {
        Visit visit = new Visit(browser, port);
        visit.page.navigate(visit.server + "/logga-in");
        visit.page.locator("input[name=konto]").fill(account);
        visit.page.locator("input[name=losenord]").fill(password);
        visit.page.locator("form:has(input[name=losenord]) button").click();
        visit.page.waitForURL(url -> !url.contains("/logga-in"));
        visit.page.waitForLoadState(LoadState.LOAD);
        visit.settle();
        return visit;
    }

    /** Goes to a place in one of the web applications, {@code cockpit} and {@code #/dashboard}, and loads it anew. */
    void go(String app, String place) {
        page.navigate("about:blank");
        underWay.clear();
        int before = calls.size();
        page.navigate(server + "/camunda/app/" + app + "/default/" + place);
        page.waitForCondition(() -> calls.size() > before);
        settle();
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** Clicks and waits for everything that follows from it. */
    void click(Locator control) {
        control.click();
        settle();
    }

    /** Clicks all that match, one after the other. */
    void clickEach(String selector) {
        find(selector).first().waitFor();
        int count = find(selector).count();
        for (int i = 0; i < count; i++) {
            click(find(selector).nth(i));
        }
    }

    /** Waits until the page has got an answer to everything that it has asked, and asks nothing more. */
    void settle() {
        page.waitForCondition(() -> underWay.isEmpty() && System.nanoTime() - lastCall > QUIET_NANOS);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The calls that were refused, as {@code 403 GET /default/task/{id}}, and what went wrong in the pages' scripts. */
    List<String> refusedAndFaults() {
        List<String> all = new ArrayList<>(refused);
        all.addAll(faults);
        return all;
    }

    @Override
    public void close() {
        page.context().close();
    }

    private void leaves(Request request) {
        if (request.url().contains(API)) {
            underWay.add(request);
            lastCall = System.nanoTime();
        }
    }

    private void returns(Request request) {
        underWay.remove(request);
        if (request.url().contains(API) && request.existingResponse() != null) {
            lastCall = System.nanoTime();
            int status = request.existingResponse().status();
            String call = status + " " + request.method() + " " + path(request);
            calls.add(call);
            if (status >= 400) {
                refused.add(call);
            }
        }
    }

    private static String path(Request request) {
        String path = URI.create(request.url()).getPath();
        return ID.matcher(path.substring(path.indexOf(API) + API.length()).replaceFirst("^engine/engine", ""))
                .replaceAll("{id}");
    }
}
