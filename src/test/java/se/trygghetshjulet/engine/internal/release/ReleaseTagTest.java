package se.trygghetshjulet.engine.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;

@DisplayName("Modellernas versioner")
class ReleaseTagTest {

    @ParameterizedTest
    @CsvSource({
        // The year's own newest rules, also when later rules are out already.
        "2027, 2026.1 2027.1 2027.2 2028.1, 2027.2",
        "2028, 2026.1 2027.1 2027.2 2028.1, 2028.1",
        // No rules of its own: the newest before it.
        "2030, 2026.1 2027.10 2027.9, 2027.10",
        // Older than the first release: that year's newest.
        "2025, 2026.1 2026.2 2027.1, 2026.2",
        // The demo's latest draft stands for its release.
        "2026, 2026.1 2026.1-utkast-2 2026.1-utkast-10, 2026.1-utkast-10",
        "2026, 2026.1-utkast-3 2026.2, 2026.2"
    })
    @DisplayName("ett år följer de nyaste regler som är släppta för det")
    void aYearRunsByTheNewestRulesReleasedForIt(int year, String released, String expected) {
        List<ReleaseTag> tags = Stream.of(released.split(" "))
                .map(tag -> ReleaseTag.parse(tag).orElseThrow())
                .toList();
        assertThat(ReleasedModels.newest(tags, year).map(ReleaseTag::toString)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "2026", "2026.x", "v2026.1", "2026.1-utkast", "2026.1 "})
    @DisplayName("det som inte är en version räknas inte")
    void whatIsNoTagDoesNotCount(String text) {
        assertThat(ReleaseTag.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("provkörningen säger vad som skulle hända och vad som inte går")
    void theDryRunSaysWhatWouldHappen() {
        Move moved = new Move(
                "Åtgärdsplan", "malmo-2027", "version 1", "2026.1", List.of("Föreslå åtgärder"), Optional.empty());
        Move stuck = new Move(
                "Uppföljning",
                "malmo-2027",
                "version 1",
                "2026.1",
                List.of("Rapportera"),
                Optional.of("Steget saknar motsvarighet i den nya versionen: report"));

        assertThat(MigrateCommand.report(List.of(moved, stuck), true)).isEqualTo("""
                Provkörning: inget är ändrat.

                Uppföljning: från version 1 till 2026.1 (1)
                  malmo-2027, vid: Rapportera. KAN INTE FLYTTAS. Steget saknar motsvarighet i den nya versionen: report

                Åtgärdsplan: från version 1 till 2026.1 (1)
                  malmo-2027, vid: Föreslå åtgärder

                1 skulle flyttas. 1 kan inte flyttas.""");
        assertThat(MigrateCommand.report(List.of(), false)).contains("Inget att flytta");
    }
}
