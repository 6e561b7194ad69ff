package se.trygghetshjulet.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.trace.internal.Years.Prioritised;

@DisplayName("Spårbarhet: det som är markerat med sekretess")
class OpenYearTest {

    private final Years year = Years.first();

    @Test
    @DisplayName("Den öppna utgåvan säger vilket nummer problemet har och ingenting mer om det")
    void onlyTheNumberIsLeft() {
        Prioritised open = year.prioritised("Öppet problem", false, null, "Öppen orsak");
        Prioritised secret = year.prioritised("Hemligt problem", true, null, "Hemlig orsak");
        UUID openMeasure = year.measure("Öppen åtgärd", open.priority(), false, List.of(1), "Brott", "1", null);
        UUID secretMeasure = year.measure("Hemlig åtgärd", secret.priority(), true, List.of(1), "Hemlig", "1", null);
        year.followedUp(openMeasure, false);
        year.followedUp(secretMeasure, true);

        YearRecords shown = year.records().open();

        assertThat(shown.toString()).doesNotContainIgnoringCase("hemlig").contains("Öppet problem", "Öppen åtgärd");
        assertThat(shown.hidden().problemNumbers()).containsExactly(2);
        assertThat(year.lanes(shown)).extracting(Lane::problemTitle).containsExactly("Öppet problem");
    }

    @Test
    @DisplayName("En åtgärd visas inte öppet om den hör till ett hemligt problem, fast den själv saknar märkning")
    void aMeasureFollowsItsProblem() {
        Prioritised secret = year.prioritised("Hemligt problem", true, null, "Hemlig orsak");
        year.measure("Hemlig åtgärd", secret.priority(), false, List.of(1), "Hemlig", "1", null);

        assertThat(year.records().open().measures()).isEmpty();
    }

    @Test
    @DisplayName("En åtgärd utan orsak kan gälla något hemligt: den räknas men visas inte öppet")
    void aMeasureOfNoProblemIsCounted() {
        year.measure("Vet inte vad den möter", null, false, List.of(), "Brott", "1", null);

        YearRecords shown = year.records().open();

        assertThat(shown.measures()).isEmpty();
        assertThat(shown.hidden().measuresOfNoProblem()).isEqualTo(1);
        assertThat(year.lanes()).hasSize(1);
    }

    @Test
    @DisplayName("Ett problem som har blivit hemligt sägs varken vara kvar eller ha lämnat")
    void whatBecameSecretIsNotTold() {
        Prioritised before = year.prioritised("Öppet då", false, null);
        Years next = year.next();
        next.prioritised("Hemligt nu", true, before.problem());
        next.prioritised("Ett annat", false, null);

        YearChanges changes = new YearChanges(
                next.records().open(), Optional.of(year.records().open()), next.lineage());

        assertThat(changes.left()).isEmpty();
    }

    @Test
    @DisplayName("Ett problem som var hemligt förra året kallas inte nytt, och inte heller fortsatt")
    void whatWasSecretIsNotTold() {
        Prioritised before = year.prioritised("Hemligt då", true, null);
        Years next = year.next();
        UUID now = next.prioritised("Öppet nu", false, before.problem()).problem();

        assertThat(new YearChanges(
                                next.records().open(),
                                Optional.of(year.records().open()),
                                next.lineage())
                        .problem(now))
                .isEmpty();
        assertThat(new YearChanges(next.records(), Optional.of(year.records()), next.lineage()).problem(now))
                .contains(Change.KEPT);
    }
}
