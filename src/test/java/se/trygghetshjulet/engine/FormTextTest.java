package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class FormTextTest {

    private static final String NOTHING_ACTIVE = "(&#\\d+;|[^&<>\\\\`*_\\[\\]~|@])*";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fyra < fem & \"sex\"",
                "<script>alert(1)</script>",
                "**fet** och _kursiv_ och ~~struken~~",
                "[länk](javascript:alert(1)) ![bild](http://ond.se/x.png)",
                "https://ond.se och www.ond.se och namn@ond.se",
                "`kod` och ```block```",
                "&lt;b&gt; &amp; &#60;",
                "C:\\mapp\\fil",
                "a | b",
                "Öl, 12–14 år; kl. 22.00 (fredagar) – 50 % fler!"
            })
    void aLineIsReadAsItWasWrittenAndDoesNothing(String written) {
        String shown = FormText.shown(written);

        assertThat(shown).matches(NOTHING_ACTIVE).doesNotContain("://").doesNotContainIgnoringCase("www.");
        assertThat(HtmlUtils.htmlUnescape(shown)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "# rubrik, &#35; rubrik",
        "- punkt, &#45; punkt",
        "+ punkt, &#43; punkt",
        "1. första, 1&#46; första",
        "2) andra, 2&#41; andra",
        "===, &#61;==",
        "---, &#45;--",
        "3 rån - och fler, 3 rån - och fler"
    })
    void aLineNeverBeginsAHeadingOrAList(String written, String shown) {
        assertThat(FormText.shown(written)).isEqualTo(shown);
        assertThat(FormText.shown("Före\n" + written)).isEqualTo("Före  \n" + shown);
    }

    @Test
    void indentationIsKeptAndMakesNoCode() {
        assertThat(FormText.shown("    fyra")).isEqualTo("&#32;&#32;&#32;&#32;fyra");
    }

    @Test
    void linesStayLines() {
        assertThat(FormText.shown("ett\r\ntvå\n\ntre")).isEqualTo("ett  \ntvå  \n  \ntre");
    }

    @Test
    void nothingIsShownAsNothingOrAsTheWordsForIt() {
        assertThat(FormText.shown(null)).isEmpty();
        assertThat(FormText.shown(" ", "Inget")).isEqualTo("Inget");
    }

    @Test
    void everyLineOfAQuotationIsQuoted() {
        assertThat(FormText.quoted(" ett\n> två ")).isEqualTo("> ett  \n> &#62; två");
    }
}
