package se.trygghetshjulet.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Våra filer i Camundas webbgränssnitt")
class WebappOverridesTest {

    private static final Pattern REFERENCE =
            Pattern.compile("(?:from|import|url\\()\\s*['\"]([^'\"]+)['\"]|customScripts: \\['([^']+)']");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    @DisplayName("går före filerna i Camundas jar")
    void winOverTheWebjar(String webapp) {
        assertThat(WebappResources.read("app/" + webapp + "/scripts/config.js")).contains("vendor: 'Trygghetshjulet'");
        assertThat(WebappResources.read("app/" + webapp + "/styles/user-styles.css"))
                .contains("assets/trygghetshjulet/base.css");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    @DisplayName("hänvisar bara till filer som finns")
    void referToFilesThatExist(String webapp) {
        Set<String> files = reachableFrom("app/" + webapp + "/scripts/config.js");
        files.addAll(reachableFrom("app/" + webapp + "/styles/user-styles.css"));

        assertThat(files).hasSizeGreaterThan(3).allSatisfy(file -> assertThat(WebappResources.find(file))
                .as(file)
                .isNotNull());
    }

    @Test
    @DisplayName("ersätter uppmaningen att byta till Camunda 8 med en egen rad")
    void replaceTheMigrationNotice() {
        assertThat(WebappResources.read("app/tasklist/locales/sv.json"))
                .contains("\"BANNER_CE_EOL_TEXT\": \"Trygghetshjulet");
        assertThat(WebappResources.read("app/cockpit/styles/user-styles.css")).contains(".ce-eol-banner");
    }

    private static Set<String> reachableFrom(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            String file = open.pop();
            if (seen.add(file) && WebappResources.find(file) != null && !file.endsWith(".svg")) {
                REFERENCE.matcher(WebappResources.read(file)).results().forEach(reference -> {
                    String script = reference.group(2);
                    open.push(
                            script == null ? resolve(file, reference.group(1)) : resolve(file, "../" + script + ".js"));
                });
            }
        }
        return seen;
    }

    private static String resolve(String file, String reference) {
        return URI.create(file).resolve(reference).toString();
    }
}
