package se.trygghetshjulet.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Översättningen av texterna som form-js har på engelska")
class FormTextsTest {

    private static final String TRANSLATIONS = WebappResources.read("app/tasklist/custom/form-texts.js");
    private static final String FORM_JS = WebappResources.read("lib/deps.js");

    private static final Pattern ENTRY = Pattern.compile("^ {2}(?:'([^']+)'|\"([^\"]+)\"):", Pattern.MULTILINE);
    private static final Pattern VALIDATION_MESSAGE =
            Pattern.compile("[\"`]((?:Field must|Field is required|Value is|Please select a valid)[^\"`$]*)");

    /** Composed by form-js from parts, so not found as one text in its source. */
    private static final Set<String> COMPOSED = Set.of("yyyy-mm-dd", "of", "Value is expected to be an integer.");

    @Test
    @DisplayName("gäller texter som finns i den form-js som Tasklist levererar")
    void translatesTextsThatTheShippedFormJsHas() {
        List<String> english = ENTRY.matcher(TRANSLATIONS)
                .results()
                .map(entry -> entry.group(1) != null ? entry.group(1) : entry.group(2))
                .filter(text -> !COMPOSED.contains(text))
                .toList();

        assertThat(english).hasSizeGreaterThan(25).allSatisfy(text -> assertThat(
                        FORM_JS.contains('"' + text + '"') || FORM_JS.contains("'" + text + "'"))
                .as(text)
                .isTrue());
    }

    @Test
    @DisplayName("omfattar varje felmeddelande i form-js")
    void coversEveryValidationMessageOfFormJs() {
        List<String> messages = VALIDATION_MESSAGE
                .matcher(FORM_JS)
                .results()
                .map(MatchResult::group)
                .map(message -> message.substring(1).strip())
                .distinct()
                .toList();

        assertThat(messages).hasSizeGreaterThan(8).allSatisfy(message -> assertThat(TRANSLATIONS)
                .contains(message));
    }
}
