package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is no Docker on the test machines; what can be tried without it is tried. */
class DockerfileTest {

    private static String file;

    @BeforeAll
    static void read() throws IOException {
        file = Files.readString(Path.of("Dockerfile"));
    }

    @Test
    void everyBaseImageIsPinnedToOneRelease() {
        assertThat(all("^FROM (\\S+)"))
                .hasSize(3)
                .allMatch(image -> image.matches("[a-z-]+:\\d+\\.\\d+\\.\\d+[\\w.-]*"));
    }

    @Test
    void theImageRunsAsANumberedUserThatIsNotRoot() {
        assertThat(all("^USER (\\S+)")).containsExactly("10001:10001");
    }

    @Test
    void theApplicationEndsRatherThanLimpsOnWithoutMemory() {
        assertThat(all("^ENTRYPOINT (.+)"))
                .singleElement()
                .asString()
                .contains("-XX:+ExitOnOutOfMemoryError", "-XX:MaxRAMPercentage=", "-Duser.timezone=UTC");
    }

    @Test
    void whatIsCopiedHasBeenBuiltBefore() {
        assertThat(all("^COPY --from=(\\w+)")).isNotEmpty().allMatch(all("^FROM \\S+ AS (\\w+)")::contains);
        assertThat(file).contains("--destination layers").contains("/build/layers/application/");
    }

    @Test
    void nothingSecretOrLocalIsSentToTheBuild() throws IOException {
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).contains(".git", "data", "secrets", "target");
    }

    @ParameterizedTest(name = "readiness {0} -> exit code {1}")
    @CsvSource({"200,0", "503,1", "401,1"})
    void theHealthCheckAsksForReadiness(int status, int exitCode) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            assertThat(healthCheck(server.getAddress().getPort())).isEqualTo(exitCode);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theHealthCheckFailsWhenNobodyAnswers() throws Exception {
        assertThat(healthCheck(1)).isNotZero();
    }

    private static int healthCheck(int port) throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "ingen bash");
        String command = all("^HEALTHCHECK .*\\n\\s+CMD (\\[.+])$").get(0);
        ProcessBuilder builder =
                new ProcessBuilder(new ObjectMapper().readValue(command, new TypeReference<List<String>>() {}));
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> all(String pattern) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(file)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
