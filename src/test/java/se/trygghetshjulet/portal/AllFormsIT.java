package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.testing.Chromium;

/**
 * Every form as the task page's own bundle draws it, with every field in sight whatever it hangs on and one row in every
 * list. There is no server: the test answers what the page asks, under the policy of our pages.
 */
@DisplayName("Alla formulär på uppgiftens sida")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllFormsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path STATIC = Path.of("target/classes/static");
    private static final String SERVER = "http://formular.test";
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="sv"><head><title>Prov</title></head><body><main data-root="/">
            <link rel="stylesheet" href="/stil/webb/task.css">
            <div data-task-message role="alert" tabindex="-1" hidden></div>
            <div data-task-form="/uppgift/prov"><p data-task-loading>Formuläret hämtas …</p></div>
            <span data-task-saved role="status"></span>
            <script type="module" src="/stil/webb/task.js"></script></main></body></html>""";

    /** What form-js says when nobody has translated it; words that no Swedish text of ours contains. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(field|required|must|invalid|value|expected|please|select|search|remove|results|add new|nothing to show"
                    + "|placeholder|increment|decrement)\\b");

    /** The fields that a screen reader would find without a name, and the lines of text in English. */
    private static final String NAMELESS = """
            () => [...document.querySelectorAll('.fjs-form input, .fjs-form select, .fjs-form textarea, .fjs-form button')]
              .filter(field => field.type !== 'hidden' && field.checkVisibility())
              .filter(field => !(field.labels?.length && [...field.labels].some(label => label.textContent.trim()))
                && !field.getAttribute('aria-label')?.trim()
                && !document.getElementById(field.getAttribute('aria-labelledby') ?? '')?.textContent.trim()
                && !(field.tagName === 'BUTTON' && (field.textContent.trim() || field.title)))
              .map(field => field.outerHTML.slice(0, 200))""";

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;
    private Page page;
    private JsonNode schema;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
        page = chromium.browser().newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.text());
            }
        });
        page.route(SERVER + "/**", this::answer);
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsDrawnWithoutFaultsNamesItsFieldsAndSpeaksSwedish(Path form) throws IOException {
        schema = everythingInSight(JSON.readTree(form.toFile()));
        faults.clear();

        page.navigate(SERVER + "/uppgift/prov");
        page.locator("[data-task-form][data-drawn]").waitFor();
        assertThat(page.locator(".fjs-form-field").count()).isPositive();
        assertThat((List<?>) page.evaluate(NAMELESS))
                .as("Fields without a name")
                .isEmpty();

        page.locator(".fjs-form button[type=submit]").first().click();
        page.locator(".fjs-form-field-error, [data-handed-in]").first().waitFor();
        String text = page.locator("body").innerText();
        assertThat(text.lines().filter(line -> ENGLISH.matcher(line).find()))
                .as("English, by whoever wrote it")
                .isEmpty();
        assertThat(faults).isEmpty();
    }

    static Stream<Path> forms() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("forms"))) {
            return all.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        }
    }

    private void answer(Route route) {
        String path = route.request().url().substring(SERVER.length());
        switch (path) {
            case "/uppgift/prov" -> fulfil(route, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
            case "/uppgift/prov/formular" -> fulfil(route, "application/json", opened());
            case "/uppgift/prov/utkast" ->
                fulfil(
                        route,
                        "application/json",
                        "{\"version\":1,\"time\":\"12.00\"}".getBytes(StandardCharsets.UTF_8));
            case "/uppgift/prov/lamna" ->
                fulfil(route, "application/json", "{\"next\":\"uppgift/prov/klar\"}".getBytes(StandardCharsets.UTF_8));
            case "/uppgift/prov/klar" ->
                fulfil(route, "text/html", "<p data-handed-in>Tack</p>".getBytes(StandardCharsets.UTF_8));
            case "/favicon.ico" -> fulfil(route, "image/svg+xml", new byte[0]);
            default -> fulfil(route, type(path), file(path));
        }
    }

    private byte[] opened() {
        ObjectNode open = JSON.createObjectNode();
        open.set("form", schema);
        open.set("data", choices(schema, JSON.createObjectNode()));
        open.put("readOnly", false);
        open.putObject("token").put("header", "X-CSRF-TOKEN").put("value", "prov");
        return open.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Something to choose in every field whose choices come from the server. */
    private static ObjectNode choices(JsonNode components, ObjectNode data) {
        components
                .findValuesAsText("valuesKey")
                .forEach(key ->
                        data.putArray(key).addObject().put("label", "Ett val").put("value", "one"));
        return data;
    }

    private static JsonNode everythingInSight(JsonNode node) {
        if (node instanceof ObjectNode component) {
            component.remove("conditional");
            if (component.path("type").asText().equals("dynamiclist")) {
                component.put("defaultRepetitions", 1);
            }
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(AllFormsIT::everythingInSight);
        }
        return node;
    }

    private static void fulfil(Route route, String type, byte[] body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", POLICY))
                .setBodyBytes(body));
    }

    private static String type(String path) {
        return path.endsWith(".css") ? "text/css" : "text/javascript";
    }

    private static byte[] file(String path) {
        try {
            return Files.readAllBytes(STATIC.resolve(path.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The page asked for " + path, e);
        }
    }
}
