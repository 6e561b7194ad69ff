package se.trygghetshjulet.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De svenska texterna i Tasklist, Welcome, Cockpit och Admin")
class SwedishLocaleTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    /** A name of a text where the program uses it. */
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

    /** The same in both languages: loan words and mathematics; and a text that is empty in English too. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "Filter", "ID", "ID*", "Batch", "Information", "OK", "Version", "Version:", "<", "<=", ">", ">=", "");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    @DisplayName("har precis de nycklar som den engelska filen har")
    void hasExactlyTheKeysOfTheEnglishFile(String webapp) throws Exception {
        assertThat(labels(webapp, "sv").keySet())
                .containsExactlyElementsOf(labels(webapp, "en").keySet());
    }

    /** The English file has the texts of the Enterprise edition as well, which this one can never show. */
    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    @DisplayName("har varje text som Cockpit och Admin i den här utgåvan kan visa, och inga andra")
    void hasEveryTextThatTheProgramNames(String webapp) throws Exception {
        Set<String> named = NAME.matcher(WebappResources.read("app/%1$s/camunda-%1$s-bootstrap.js".formatted(webapp))
                        + WebappResources.readPlugins(webapp)
                        + WebappResources.read("app/%s/index.html".formatted(webapp))
                        + WebappResources.read("lib/deps.js"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        named.retainAll(labels(webapp, "en").keySet());

        assertThat(labels(webapp, "sv").keySet()).hasSizeGreaterThan(400).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    @DisplayName("har samma utbytbara delar i varje text")
    void keepsThePlaceholdersOfEachText(String webapp) throws Exception {
        Map<String, String> english = labels(webapp, "en");
        assertThat(labels(webapp, "sv"))
                .allSatisfy((key, swedish) ->
                        assertThat(placeholders(swedish)).as(key).isEqualTo(placeholders(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    @DisplayName("lämnar ingen text kvar på engelska")
    void leavesNoTextInEnglish(String webapp) throws Exception {
        Map<String, String> english = labels(webapp, "en");
        Map<String, String> swedish = labels(webapp, "sv");
        swedish.keySet().removeIf(key -> SAME_IN_BOTH.contains(english.get(key)));
        assertThat(swedish)
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).isNotBlank().isNotEqualToIgnoringCase(english.get(key)));
    }

    @Test
    @DisplayName("har svenska datum med samma uppbyggnad som de engelska")
    void hasSwedishDatesOfTheSameStructure() throws Exception {
        JsonNode english = locale("tasklist", "en").get("dateLocales");
        JsonNode swedish = locale("tasklist", "sv").get("dateLocales");

        assertThat(shape(swedish)).isEqualTo(shape(english));
        assertThat(swedish.at("/relativeTime/past").asText()).isEqualTo("för %s sedan");
        assertThat(swedish.at("/longDateFormat/L").asText()).isEqualTo("YYYY-MM-DD");
        assertThat(swedish.at("/weekdays/0").asText()).isEqualTo("söndag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "cockpit", "admin"})
    @DisplayName("är det enda språket och sitt eget reservspråk, annars blir datumen engelska")
    void swedishIsTheOnlyLocaleAndItsOwnFallback(String webapp) {
        assertThat(WebappResources.read("app/" + webapp + "/scripts/config.js"))
                .contains("availableLocales: ['sv']", "fallbackLocale: 'sv'");
    }

    private static Map<String, String> labels(String webapp, String language) throws JsonProcessingException {
        return JSON.convertValue(
                locale(webapp, language).get("labels"), new TypeReference<TreeMap<String, String>>() {});
    }

    private static JsonNode locale(String webapp, String language) throws JsonProcessingException {
        return JSON.readTree(WebappResources.read("app/" + webapp + "/locales/" + language + ".json"));
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(placeholder -> placeholder.replace(" ", ""))
                .sorted()
                .toList();
    }

    /** Field names and array lengths, without the values. */
    private static Object shape(JsonNode node) {
        if (node.isArray()) {
            return node.size();
        }
        Map<String, Object> fields = new TreeMap<>();
        node.fields().forEachRemaining(field -> fields.put(field.getKey(), shape(field.getValue())));
        return fields;
    }
}
