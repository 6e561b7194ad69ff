package se.trygghetshjulet.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** There is no Docker on the test machines, so what would break {@code docker compose up} is looked for in the file. */
class ComposeFileTest {

    private static final Path FILE = Path.of("docker-compose.yml");

    /** The keys of the Compose specification that this file uses; a misspelt one is not among them. */
    private static final Set<String> SERVICE_KEYS = Set.of("""
            build image restart stop_grace_period read_only cap_drop cap_add security_opt logging depends_on environment
            secrets ports networks tmpfs mem_limit command volumes shm_size healthcheck user
            """.strip().split("\\s+"));

    private static Map<String, Object> file;
    private static Map<String, Object> services;

    @BeforeAll
    static void read() throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        file = new Yaml(new SafeConstructor(options)).load(Files.readString(FILE));
        services = map(file.get("services"));
    }

    static Stream<String> serviceNames() {
        return services.keySet().stream();
    }

    @Test
    void hasTheApplicationItsDatabaseAndAMailCatcher() {
        assertThat(services).containsOnlyKeys("app", "database", "mail");
        assertThat(file).containsOnlyKeys("name", "x-common", "services", "secrets", "volumes", "networks");
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyKeyIsKnownToCompose(String name) {
        assertThat(service(name).keySet()).isSubsetOf(SERVICE_KEYS);
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyServiceThatIsWaitedForExistsAndCanBecomeHealthy(String name) throws IOException {
        for (Map.Entry<String, Object> dependency :
                map(service(name).getOrDefault("depends_on", Map.of())).entrySet()) {
            assertThat(services).containsKey(dependency.getKey());
            assertThat(map(dependency.getValue())).containsEntry("condition", "service_healthy");
            assertThat(service(dependency.getKey())).containsKey("healthcheck");
        }
        boolean checkedInImage = Files.readString(Path.of("Dockerfile")).contains("HEALTHCHECK");
        assertThat(service(name).containsKey("healthcheck") || service(name).containsKey("build") && checkedInImage)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyHealthCheckIsACommandWithItsOwnPatience(String name) {
        if (service(name).containsKey("healthcheck")) {
            Map<String, Object> check = map(service(name).get("healthcheck"));
            assertThat(list(check.get("test"))).first().isIn("CMD", "CMD-SHELL");
            assertThat(check).containsKeys("interval", "timeout", "retries");
        }
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyVolumeNetworkAndSecretIsDeclared(String name) {
        assertThat(map(file.get("networks")).keySet()).containsAll(texts(service(name), "networks"));
        assertThat(map(file.get("volumes")).keySet())
                .containsAll(texts(service(name), "volumes").stream()
                        .map(volume -> volume.split(":")[0])
                        .toList());
        assertThat(map(file.get("secrets")).keySet()).containsAll(secretsOf(name));
    }

    @Test
    void theDataOfTheDatabaseOutlivesItsContainer() {
        assertThat(texts(service("database"), "volumes")).containsExactly("database:/var/lib/postgresql/data");
        assertThat(map(service("database").get("environment"))).doesNotContainKey("PGDATA");
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyImageIsPinnedToOneRelease(String name) {
        assertThat(service(name).get("image").toString()).matches("[a-z/]+:v?\\d+\\.\\d+[\\w.-]*");
    }

    @Test
    void theDatabaseHasTheMajorVersionThatTheApplicationBringsItself() {
        assertThat(service("database").get("image").toString()).startsWith("postgres:17.");
    }

    @Test
    void theFileHoldsNoSecretAndSaysWhichOneIsMissing() throws IOException {
        for (String name : services.keySet()) {
            map(service(name).getOrDefault("environment", Map.of())).forEach((variable, value) -> {
                if (variable.matches(".*(PASSWORD|SECRET|TOKEN|KEY).*")) {
                    assertThat(variable).endsWith("_FILE");
                    assertThat(value.toString()).startsWith("/run/secrets/");
                }
            });
        }
        map(file.get("secrets")).values().forEach(secret -> assertThat(
                        map(secret).get("file").toString())
                .startsWith("${TRYGGHETSHJULET_SECRETS:?"));
        Matcher variables = Pattern.compile("\\$\\{\\w+(..)").matcher(Files.readString(FILE));
        assertThat(variables.results().map(result -> result.group(1)))
                .isNotEmpty()
                .allMatch(operator -> operator.equals(":?") || operator.equals(":-"));
    }

    @Test
    void theSecretsOfTheApplicationAreNamedLikeItsSettings() {
        List<String> targets = list(service("app").get("secrets")).stream()
                .map(secret -> map(secret).get("target").toString())
                .toList();

        assertThat(targets).containsExactly("spring.datasource.password", "trygghetshjulet.admin-password");
        assertThat(map(service("app").get("environment")))
                .containsEntry("SPRING_CONFIG_IMPORT", "configtree:/run/secrets/");
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void everyServiceIsHardenedLimitedAndGivenTimeToStop(String name) {
        assertThat(service(name))
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("stop_grace_period", "60s")
                .containsKeys("mem_limit", "tmpfs");
        assertThat(map(service(name).get("environment"))).containsEntry("TZ", "UTC");
    }

    @ParameterizedTest
    @MethodSource("serviceNames")
    void nothingIsReachableFromOutsideThisMachine(String name) {
        assertThat(texts(service(name), "ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void theDatabaseIsReachableForTheApplicationAlone() {
        assertThat(service("database")).doesNotContainKey("ports");
        assertThat(texts(service("database"), "networks")).containsExactly("inside");
        assertThat(map(map(file.get("networks")).get("inside"))).containsEntry("internal", true);
        assertThat(map(service("app").get("environment")).get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://database:5432/"
                        + map(service("database").get("environment")).get("POSTGRES_DB"));
        assertThat(map(service("app").get("environment")).get("SPRING_DATASOURCE_USERNAME"))
                .isEqualTo(map(service("database").get("environment")).get("POSTGRES_USER"));
    }

    private static List<String> secretsOf(String name) {
        return list(service(name).getOrDefault("secrets", List.of())).stream()
                .map(secret -> secret instanceof Map<?, ?> named ? named.get("source") : secret)
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Object> service(String name) {
        return map(services.get(name));
    }

    private static List<String> texts(Map<String, Object> service, String key) {
        return list(service.getOrDefault(key, List.of())).stream()
                .map(Object::toString)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        assertThat(value).isInstanceOf(Map.class);
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        assertThat(value).isInstanceOf(List.class);
        return (List<?>) value;
    }
}
