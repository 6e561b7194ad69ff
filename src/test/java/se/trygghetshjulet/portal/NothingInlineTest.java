package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy of our pages stops styles and scripts in the HTML; a browser would only say so in its console. */
class NothingInlineTest {

    private static final Pattern INLINE = Pattern.compile(
            "(?i)\\bstyle\\s*=|style=\\$|<style\\b|<script\\b(?![^>]*\\bsrc=)|\\bon[a-z]+\\s*=\\s*[\"']|javascript:");

    /** What the forms write for Tasklist and the task page makes a class of. */
    private static final String MADE_A_CLASS = " style=\\\"white-space: pre-line\\\"";

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNeitherStyleNorScriptOfItsOwn(Path template) throws IOException {
        assertThat(inline(Files.readString(template))).as(template.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormHasNoStyleButTheOneThatTheTaskPageMakesAClassOf(Path form) throws IOException {
        assertThat(inline(Files.readString(form).replace(MADE_A_CLASS, "")))
                .as(form.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color: red\">",
                "<p th:style=\"${x}\">",
                "<p th:attr=\"style=${x}\">",
                "<style>p { }</style>",
                "<script>run()</script>",
                "<script type=\"module\">run()</script>",
                "<button onclick=\"run()\">",
                "<a href=\"javascript:run()\">"
            })
    void whatThePolicyStopsIsFound(String html) {
        assertThat(inline(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script th:src=\"@{/stil/sida.js}\" defer></script>",
                "<link rel=\"stylesheet\" th:href=\"@{/stil/sida.css}\">",
                "<p class=\"stil\">Lagstil = lag</p>"
            })
    void whatThePolicyAllowsIsNot(String html) {
        assertThat(inline(html)).isEmpty();
    }

    static Stream<Path> templates() throws IOException {
        return files("src/main/resources/templates", ".html");
    }

    static Stream<Path> forms() throws IOException {
        return files("forms", ".form");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static String inline(String html) {
        Matcher found = INLINE.matcher(html);
        return found.find() ? found.group() : "";
    }
}
