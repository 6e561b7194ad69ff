package se.trygghetshjulet.statistics.internal.kolada;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.internal.reading.Observation;
import se.trygghetshjulet.statistics.internal.reading.Reading;
import se.trygghetshjulet.statistics.internal.reading.StatisticsFiles;

/** A server on this machine answers in the shapes that version 3 of Kolada is documented to have, and in all the wrong ways. */
class KoladaTest {

    private static final List<Area> MALMO = List.of(new Area(AreaKind.MUNICIPALITY, "Malmö"));
    private static final String TITLE = """
            {"values": [{"id": "N07403", "title": "Anmälda våldsbrott, antal/100 000 inv", "municipality_type": "K"}],
             "count": 1, "next_url": null}""";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @TempDir
    private Path directory;

    /** What the server says to a path. */
    private interface Answer {
        void to(HttpExchange call) throws IOException;
    }

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
        answers("/v3/kpi/N07403", text(200, TITLE));
    }

    @AfterEach
    void stop() {
        never.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answers(String path, Answer answer) {
        server.createContext(path, call -> {
            asked.add(call.getRequestURI().toString());
            try (call) {
                answer.to(call);
            }
        });
    }

    private static Answer text(int status, String body) {
        return call -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        };
    }

    private static String figures(String values, String next) {
        return "{\"values\": [" + values + "], \"count\": 1, \"next_url\": " + next + "}";
    }

    private static String figure(String municipality, int year, String values) {
        return """
                {"kpi": "N07403", "municipality": "%s", "period": %d, "values": [%s]}""".formatted(municipality, year, values);
    }

    private static String value(String gender, Object value) {
        return "{\"gender\": \"%s\", \"count\": 1, \"status\": \"\", \"value\": %s}".formatted(gender, value);
    }

    private byte[] fetched() {
        return new KoladaFile(client(Duration.ofSeconds(5))).fetch("N07403", MALMO, 2024, 2025);
    }

    private KoladaClient client(Duration timeout) {
        return new KoladaClient(new KoladaSettings(
                true, URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v3"), timeout));
    }

    private Reading read(byte[] file) throws IOException {
        StatisticsFiles files = new StatisticsFiles(text -> Optional.empty());
        Path path = Files.write(directory.resolve("kolada"), file);
        return files.read(path, files.recognise(path, "").format(), Map.of());
    }

    private static String text(Reading reading, String area, String period, String sample) {
        return reading.observations().stream()
                .filter(each -> each.area().name().equals(area)
                        && each.period().toString().equals(period)
                        && each.sample().equals(sample))
                .map(Observation::figure)
                .map(figure -> figure.value() == null ? ".." : figure.value().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKeyFigureBecomesAFileLikeAnyOther() throws IOException {
        answers(
                "/v3/data",
                text(
                        200,
                        figures(
                                figure(
                                                "1280",
                                                2024,
                                                value("T", "1530.25") + "," + value("K", 900) + ","
                                                        + value("M", "null"))
                                        + "," + figure("0000", 2024, value("T", 850)) + ","
                                        + figure("0012", 2024, value("T", 910)),
                                "null")));

        Reading reading = read(fetched());

        assertThat(reading.rowsLeftOut()).isZero();
        assertThat(reading.publisher()).isEqualTo("Kolada (RKA)");
        assertThat(reading.observations()).allSatisfy(each -> {
            assertThat(each.indicator()).isEqualTo("Anmälda våldsbrott, antal/100 000 inv");
            assertThat(each.unit()).isEqualTo("per 100 000 invånare");
        });
        assertThat(text(reading, "Malmö", "2024", "")).isEqualTo("1530.25");
        assertThat(text(reading, "Malmö", "2024", "kvinnor")).isEqualTo("900");
        assertThat(text(reading, "Malmö", "2024", "män"))
                .as("what Kolada does not have is never zero")
                .isEqualTo("..");
        assertThat(text(reading, "Riket", "2024", "")).isEqualTo("850");
        assertThat(text(reading, "Skåne län", "2024", "")).isEqualTo("910");
        assertThat(asked).contains("/v3/data/kpi/N07403/municipality/0000,1280,0012/year/2024,2025?page=1");
    }

    @Test
    void pagesAreCountedAndAnAddressInTheAnswerIsNeverFollowed() throws IOException {
        answers("/v3/data", call -> {
            boolean first = call.getRequestURI().getQuery().equals("page=1");
            text(
                            200,
                            figures(
                                    figure("1280", first ? 2024 : 2025, value("T", first ? 10 : 20)),
                                    first ? "\"http://169.254.169.254/latest/meta-data\"" : "null"))
                    .to(call);
        });

        Reading reading = read(fetched());

        assertThat(reading.observations()).hasSize(2);
        assertThat(asked).filteredOn(path -> path.contains("/data/")).hasSize(2);
    }

    @Test
    void aServerThatNeverStopsSayingMoreIsLeft() {
        answers("/v3/data", text(200, figures(figure("1280", 2024, value("T", 1)), "\"x\"")));

        assertThatThrownBy(this::fetched).isInstanceOf(KoladaRefused.class).hasMessageContaining("fler sidor");
        assertThat(asked).hasSize(KoladaClient.MOST_PAGES + 1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        answers("/v3/data", call -> {
            call.getResponseHeaders()
                    .add("Location", "http://127.0.0.1:" + server.getAddress().getPort() + "/hemligt");
            call.sendResponseHeaders(302, -1);
        });
        answers("/hemligt", text(200, "{}"));

        assertThatThrownBy(this::fetched).isInstanceOf(KoladaRefused.class).hasMessageContaining("302");
        assertThat(asked).doesNotContain("/hemligt");
    }

    @ParameterizedTest
    @CsvSource({"404, inget sådant nyckeltal", "500, fel just nu", "429, fel just nu", "204, fel just nu"})
    void anAnswerThatIsNoSuccessSaysWhatToDo(int status, String sentence) {
        answers("/v3/data", text(status, ""));

        assertThatThrownBy(this::fetched).isInstanceOf(KoladaRefused.class).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Underhåll</html>", "{\"values\": ", "[]", "{\"values\": {}}", "null", "{}"})
    void anAnswerThatIsNoFiguresSaysWhatToDo(String body) {
        answers("/v3/data", call -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        });

        assertThatThrownBy(this::fetched)
                .isInstanceOf(KoladaRefused.class)
                .hasMessageContaining("inte går att läsa")
                .hasMessageContaining("kolada.se");
    }

    @Test
    void aServerThatSaysNothingIsLeftWhenTheTimeIsOut() {
        answers("/v3/kpi/N00001", call -> await());

        assertThatThrownBy(() -> client(Duration.ofMillis(300)).title("N00001"))
                .isInstanceOf(KoladaRefused.class)
                .hasMessageContaining("svarar inte");
    }

    @Test
    void aServerThatStopsInTheMiddleOfItsAnswerIsLeftToo() {
        answers("/v3/kpi/N00002", call -> {
            call.sendResponseHeaders(200, 1_000);
            call.getResponseBody().write('{');
            call.getResponseBody().flush();
            await();
        });

        assertThatThrownBy(() -> client(Duration.ofMillis(300)).title("N00002"))
                .isInstanceOf(KoladaRefused.class)
                .hasMessageContaining("svarar inte");
    }

    private void await() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAnswerWithoutEndIsNotTakenIntoMemory() {
        answers("/v3/data", call -> {
            call.sendResponseHeaders(200, 0);
            OutputStream out = call.getResponseBody();
            byte[] spaces = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                out.write(spaces);
            }
        });

        assertThatThrownBy(this::fetched).isInstanceOf(KoladaRefused.class).hasMessageContaining("orimligt mycket");
    }

    @Test
    void nobodyIsThere() {
        int port = server.getAddress().getPort();
        server.stop(0);

        assertThatThrownBy(this::fetched)
                .as("nothing listens on " + port)
                .isInstanceOf(KoladaRefused.class)
                .hasMessageContaining("svarar inte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N0740", "N07403/../x", "N07403?x=", "http://x", "n07403", "N07403\n"})
    void onlyTheNameOfAKeyFigureEverStandsInAnAddress(String kpi) {
        assertThatThrownBy(() -> new KoladaFile(client(Duration.ofSeconds(1))).fetch(kpi, MALMO, 2024, 2025))
                .isInstanceOf(KoladaRefused.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void theYearsMustBeInOrderAndNotTooMany() {
        for (int[] years : new int[][] {{2025, 2024}, {1990, 2025}}) {
            assertThatThrownBy(() ->
                            new KoladaFile(client(Duration.ofSeconds(1))).fetch("N07403", MALMO, years[0], years[1]))
                    .isInstanceOf(KoladaRefused.class)
                    .hasMessageContaining("första och ett sista år");
        }
    }

    @Test
    void onlyAnEncryptedAddressWithoutSecretsIsTaken() {
        for (String address :
                List.of("http://api.kolada.se/v3", "ftp://api.kolada.se", "https://anna:hemligt@api.kolada.se/v3")) {
            assertThatThrownBy(() -> new KoladaSettings(true, URI.create(address), Duration.ofSeconds(1)))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatCode(() -> new KoladaSettings(false, URI.create("https://api.kolada.se/v3"), Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
    }
}
