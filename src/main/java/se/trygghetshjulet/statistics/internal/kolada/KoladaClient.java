package se.trygghetshjulet.statistics.internal.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Asks Kolada, version 3. No key is needed. Redirects are not followed, and the next page is counted, never believed. */
@Component
class KoladaClient {

    static final int MOST_BYTES = 5 << 20;
    static final int MOST_PAGES = 40;

    private static final String KPI = "[NU]\\d{5}";
    private static final String WHAT_ELSE =
            " Prova igen om en stund, eller hämta tabellen på kolada.se och läs in den som egna siffror.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KoladaSettings settings;
    private final HttpClient http;

    KoladaClient(KoladaSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What a key figure (nyckeltal) is called. @throws KoladaRefused when Kolada does not say */
    String title(String kpi) {
        JsonNode answer = get("/kpi/" + checked(kpi));
        JsonNode title =
                answer.path("values").isArray() ? answer.path("values").path(0).path("title") : answer.path("title");
        if (title.asText().isBlank()) {
            throw new KoladaRefused(
                    "Kolada har inget nyckeltal som heter %s. Kontrollera beteckningen på kolada.se.".formatted(kpi));
        }
        return title.asText().strip();
    }

    /**
     * The figures of a key figure.
     *
     * @param areas Kolada's ids: four digits, 0000 for the country
     * @return one node per area and year, with {@code municipality, period} and {@code values[]} of
     *     {@code gender, value}
     */
    List<JsonNode> figures(String kpi, Collection<String> areas, List<Integer> years) {
        String path = "/data/kpi/%s/municipality/%s/year/%s"
                .formatted(
                        checked(kpi),
                        String.join(",", areas),
                        String.join(",", years.stream().map(String::valueOf).toList()));
        List<JsonNode> figures = new ArrayList<>();
        boolean more = true;
        for (int page = 1; more; page++) {
            if (page > MOST_PAGES) {
                throw new KoladaRefused("Kolada svarar med fler sidor än rimligt. Fråga efter färre år.");
            }
            JsonNode answer = get(path + "?page=" + page);
            if (!answer.path("values").isArray()) {
                throw unreadable(null);
            }
            answer.path("values").forEach(figures::add);
            more = answer.path("next_url").isTextual() && !answer.path("values").isEmpty();
        }
        return figures;
    }

    private static String checked(String kpi) {
        if (!kpi.matches(KPI)) {
            throw new KoladaRefused("Skriv nyckeltalets beteckning, en bokstav och fem siffror, till exempel N07403.");
        }
        return kpi;
    }

    private JsonNode get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + path))
                .timeout(settings.timeout())
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, info -> new LimitedBody(MOST_BYTES));
        try {
            return read(call.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new KoladaRefused("Kolada svarar inte." + WHAT_ELSE, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KoladaRefused refused
                    ? refused
                    : new KoladaRefused("Kolada svarar inte." + WHAT_ELSE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KoladaRefused("Frågan till Kolada avbröts." + WHAT_ELSE, e);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> response) {
        if (response.statusCode() == 404) {
            throw new KoladaRefused("Kolada har inget sådant nyckeltal. Kontrollera beteckningen på kolada.se.");
        }
        if (response.statusCode() != 200) {
            throw new KoladaRefused(
                    "Kolada har ett fel just nu (svar %d).".formatted(response.statusCode()) + WHAT_ELSE);
        }
        try {
            JsonNode answer = JSON.readTree(response.body());
            if (answer == null || !answer.isObject()) {
                throw unreadable(null);
            }
            return answer;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static KoladaRefused unreadable(Exception cause) {
        return new KoladaRefused("Kolada svarade något som inte går att läsa." + WHAT_ELSE, cause);
    }
}
