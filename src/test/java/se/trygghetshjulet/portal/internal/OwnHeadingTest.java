package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.testing.NodeScript;

/** {@code heading.js} as the page runs it, in Node, which the build needs anyway. */
@DisplayName("Uppgiftens sida visar formuläret")
class OwnHeadingTest {

    private static final Path MODULE = Path.of("src", "main", "web", "src", "heading.js");

    @Test
    @DisplayName("utan den rubrik som sidan redan har, men med det som står under den")
    void theHeadingIsShownOnce() {
        assertThat(texts("{type: 'text', text: '## Underlag från {{unitName}} {{year}}\\n\\nKlart **i dag**.'}"))
                .isEqualTo("Klart **i dag**.");
        assertThat(texts("{type: 'text', text: '## Bedöm problemen'}, {type: 'text', text: 'Så här.'}"))
                .isEqualTo("Så här.");
    }

    @Test
    @DisplayName("med en rubrik som säger vad just den här uppgiften handlar om")
    void aHeadingThatTellsSomethingStays() {
        String text = "## Orsaker till problem {{number}}: {{title}}";
        assertThat(texts("{type: 'text', text: '" + text + "'}")).isEqualTo(text);
    }

    @Test
    @DisplayName("med en rubrik som bara visas ibland, och med rubrikerna längre ned")
    void otherHeadingsStay() {
        assertThat(
                        texts(
                                "{type: 'text', text: '## Komplettera', conditional: {hide: '=x'}}, {type: 'text', text: '## Underlag'}"))
                .isEqualTo("## Komplettera");
        assertThat(texts("{type: 'textfield'}, {type: 'text', text: '## Problem'}"))
                .isEqualTo("## Problem");
        assertThat(texts("{type: 'text', text: 'Ingen rubrik'}")).isEqualTo("Ingen rubrik");
    }

    private static String texts(String components) {
        return NodeScript.says(
                "import('%s').then(({ withoutOwnHeading }) => process.stdout.write(withoutOwnHeading({ components: [%s] }).components.map(({ text }) => text).filter(Boolean).join('|')));"
                        .formatted(MODULE.toUri(), components));
    }
}
