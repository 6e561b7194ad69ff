package se.trygghetshjulet.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void countsAreWordsWithTheMeaningOfEachColour() {
        assertThat(Tally.sentence(7, 3, 2))
                .isEqualTo("Av tolv åtgärder är sju gröna (går som planerat), tre gula (avviker från planen) och två"
                        + " röda (genomförs inte eller ger inget resultat).");
    }

    @Test
    void oneOfAColourIsSingular() {
        assertThat(Tally.sentence(0, 1, 1))
                .startsWith("Av två åtgärder är en gul (")
                .contains(") och en röd (");
    }

    @Test
    void coloursThatNobodyChoseAreLeftOut() {
        assertThat(Tally.sentence(1, 0, 0)).isEqualTo("Av en åtgärd är en grön (går som planerat).");
    }

    @Test
    void numbersAboveTwelveAreDigits() {
        assertThat(Tally.sentence(13, 0, 0)).startsWith("Av 13 åtgärder är 13 gröna");
    }

    @Test
    void noMeasuresIsASentenceToo() {
        assertThat(Tally.sentence(0, 0, 0)).isEqualTo("Det fanns ingen åtgärd att följa upp.");
    }
}
