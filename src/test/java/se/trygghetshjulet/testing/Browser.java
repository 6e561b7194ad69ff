package se.trygghetshjulet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, carries the CSRF tokens as the pages do, follows no redirect by itself. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private final URI server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    public Browser(int port) {
        this.server = URI.create("http://localhost:" + port);
    }

    /** Fills in the sign-in page and sends it; the answer is a redirect. */
    public HttpResponse<String> signIn(String account, String password) {
        return submitPage("/logga-in", "/logga-in", Map.of("konto", account, "losenord", password));
    }

    /** The CSRF token of our own pages, by which the door sees that a POST comes from one of them. */
    public String tokenOfOurPages() {
        Matcher token = FORM_TOKEN.matcher(get("/logga-in").body());
        return token.find() ? token.group(1) : "";
    }

    /** Opens a page of ours and sends the form on it. */
    public HttpResponse<String> submitPage(String page, String target, Map<String, String> fields) {
        Matcher token = FORM_TOKEN.matcher(get(page).body());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String csrf = token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
        return send(page(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + csrf)));
    }

    /** Opens a page of ours and sends a file with the form on it. */
    public HttpResponse<String> upload(String page, String target, String field, String fileName, byte[] content) {
        return upload(page, target, Map.of(), field, fileName, content);
    }

    /** Opens a page of ours and sends a file with the form on it, and with what is written in its other fields. */
    public HttpResponse<String> upload(
            String page, String target, Map<String, String> fields, String field, String fileName, byte[] content) {
        Matcher token = FORM_TOKEN.matcher(get(page).body());
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", token.find() ? token.group(1) : "");
        String border = "----a-border-that-no-file-holds";
        String written = all.entrySet().stream()
                .map(each -> "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(border, each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        String start = written
                + "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(border, field, fileName);
        return send(page(target)
                .header("Content-Type", "multipart/form-data; boundary=" + border)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(start),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + border + "--\r\n"))));
    }

    /** The file itself, as a browser saves it. */
    public HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(server.resolve(path)).GET(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> get(String path) {
        return send(page(path).GET());
    }

    /** As {@link #get}, by way of a proxy that speaks TLS with the browser. */
    public HttpResponse<String> getByTls(String path) {
        return send(page(path).header("X-Forwarded-Proto", "https").GET());
    }

    /** Opens Tasklist, which hands out the token that its own requests carry. */
    public HttpResponse<String> openTasklist() {
        return get("/camunda/app/tasklist/default/");
    }

    /** Sends JSON to the engine as Tasklist does; the path begins after the engine's name. */
    public HttpResponse<String> engine(String method, String path, String json) {
        return json(method, ENGINE + path, json);
    }

    /** Sends JSON with the web applications' CSRF token. */
    public HttpResponse<String> json(String method, String path, String json) {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return withToken(token, method, path, json);
    }

    /** Sends JSON with this token, which may be wrong; an empty one is left out. */
    public HttpResponse<String> withToken(String token, String method, String path, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("X-XSRF-TOKEN", token).header("X-CSRF-TOKEN", token);
        }
        return send(request);
    }

    /** A call whose answer is shown to a person. */
    private HttpRequest.Builder page(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return http.send(request.build(), as);
        } catch (IOException e) {
            throw new UncheckedIOException("The server did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
