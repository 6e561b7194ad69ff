package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.testing.NodeScript;

/** {@code continued.js} as the page runs it, in Node, which the build needs anyway. */
@DisplayName("Den som går vidare med ett utkast")
class ContinuedDraftTest {

    private static final Path MODULE = Path.of("src", "main", "web", "src", "continued.js");

    @Test
    @DisplayName("ser också det som har föreslagits sedan det påbörjades, sist i listan")
    void whatWasProposedSinceComesLast() {
        assertThat(problems(
                        "{offered: 'a,b', problems: [{id: 'mine'}, {id: 'a'}, {id: 'b'}]}",
                        "{shownProposals: 'a', problems: [{id: 'mine', title: 'Ändrad'}, {id: 'a'}]}"))
                .isEqualTo("mine,a,b");
    }

    @Test
    @DisplayName("slipper det som redan är bortvalt i utkastet")
    void whatWasTakenAwayStaysAway() {
        assertThat(problems("{offered: 'a', problems: [{id: 'a'}]}", "{shownProposals: 'a', problems: [{id: 'new'}]}"))
                .isEqualTo("new");
    }

    @Test
    @DisplayName("ser allt som är föreslaget när utkastet inte säger vad som har visats")
    void aDraftThatDoesNotKnowWhatWasShown() {
        assertThat(problems("{offered: 'a,b', problems: [{id: 'a'}, {id: 'b'}]}", "{problems: [{id: 'a'}]}"))
                .isEqualTo("a,b");
    }

    @Test
    @DisplayName("har det som står i formuläret när det inte finns något utkast")
    void withoutADraft() {
        assertThat(problems("{offered: 'a', problems: [{id: 'a'}]}", "undefined"))
                .isEqualTo("a");
    }

    private static String problems(String data, String draft) {
        return NodeScript.says(
                "import('%s').then(({ continued }) => process.stdout.write(continued(%s, %s).problems.map(row => row.id).join(',')));"
                        .formatted(MODULE.toUri(), data, draft));
    }
}
