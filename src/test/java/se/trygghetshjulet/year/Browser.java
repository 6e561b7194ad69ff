package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One person's browser: signs in on the page, keeps the cookies, and sends Camunda's CSRF token with what it posts. When
 * the session is gone it signs in again.
 */
final class Browser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Pattern CSRF_FIELD = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String PASSWORD = "demo";

    private final URI address;
    private final String person;
    private final Map<String, String> cookies = new TreeMap<>();

    Browser(URI address, String person) {
        this.address = address;
        this.person = person;
    }

    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status / 100 == 2;
        }
    }

    /** Reads from the engine's REST interface. */
    Answer get(String path) throws IOException, InterruptedException {
        return signedIn(
                () -> HttpRequest.newBuilder(address.resolve(ENGINE + path)).GET());
    }

    /** Posts to the engine's REST interface. */
    Answer post(String path, Object body) throws IOException, InterruptedException {
        String content = JSON.writeValueAsString(body);
        return signedIn(() -> HttpRequest.newBuilder(address.resolve(ENGINE + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    /** Fills in the form of one of our own pages. Returns the address that the answer leads to. */
    String postPage(String path, String field, String value) throws IOException, InterruptedException {
        if (cookie("JSESSIONID").isEmpty()) {
            signIn();
        }
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(address.resolve(path)).GET());
        if (page.statusCode() != 200) {
            signIn();
            page = send(HttpRequest.newBuilder(address.resolve(path)).GET());
        }
        return location(send(form(path, Map.of(field, value, "_csrf", csrf(page.body())))));
    }

    private interface Request {
        HttpRequest.Builder build();
    }

    private Answer signedIn(Request request) throws IOException, InterruptedException {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            signIn();
        }
        HttpResponse<String> response = send(request.build());
        if (response.statusCode() == 401) {
            signIn();
            response = send(request.build());
        }
        JsonNode body = response.body().isBlank() ? JSON.nullNode() : JSON.readTree(response.body());
        return new Answer(response.statusCode(), body);
    }

    private synchronized void signIn() throws IOException, InterruptedException {
        cookies.clear();
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(address.resolve("/logga-in")).GET());
        HttpResponse<String> answer =
                send(form("/logga-in", Map.of("konto", person, "losenord", PASSWORD, "_csrf", csrf(page.body()))));
        if (answer.statusCode() != 302
                || location(answer).contains("fel")
                || location(answer).contains("vanta")) {
            throw new IOException(person + " could not sign in: " + answer.statusCode() + " " + location(answer));
        }
        send(HttpRequest.newBuilder(address.resolve("/camunda/app/tasklist/default/"))
                .GET());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(Duration.ofSeconds(60)).header("Cookie", allCookies());
        HttpResponse<String> response =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        remember(response);
        return response;
    }

    private synchronized void remember(HttpResponse<?> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
    }

    private synchronized String allCookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private synchronized String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    private static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String csrf(String page) throws IOException {
        Matcher field = CSRF_FIELD.matcher(page);
        if (!field.find()) {
            throw new IOException("No CSRF token on the page");
        }
        return field.group(1);
    }
}
