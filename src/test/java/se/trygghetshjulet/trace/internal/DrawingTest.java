package se.trygghetshjulet.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.trace.internal.Drawing.Box;
import se.trygghetshjulet.trace.internal.Years.Prioritised;

@DisplayName("Spårbarhet: bilden")
class DrawingTest {

    private final Years year = Years.first();

    @Test
    @DisplayName("Rutorna ligger i bilden och aldrig på varandra, och varje brist har tecken och ord")
    void boxesStandApart() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats", "Unga värvas", "Köpare");
        year.measure("Belysning", trade.priority(), false, List.of(1, 2), null, null, null);
        year.measure("Vakter", trade.priority(), false, List.of(1), "Anmälda brott", "12", null);
        year.prioritised("Skadegörelse", false, null);

        Drawing drawing = drawn();

        assertThat(drawing.boxes()).allSatisfy(box -> {
            assertThat(box.x()).isBetween(0, drawing.width() - box.width());
            assertThat(box.y()).isBetween(0, drawing.height() - box.height());
        });
        for (Box one : drawing.boxes()) {
            assertThat(drawing.boxes())
                    .filteredOn(other -> other != one
                            && Math.abs(other.x() - one.x()) < one.width()
                            && Math.abs(other.y() - one.y()) < one.height())
                    .as(one.heading())
                    .isEmpty();
        }
        assertThat(drawing.boxes())
                .filteredOn(box -> box.kind().equals("lucka"))
                .extracting(Box::heading)
                .containsExactlyInAnyOrder(
                        "⚠ Orsak 3 utan åtgärd", "⚠ Ingen indikator", "⚠ Ingen orsak", "⚠ Ingen åtgärd");
    }

    @Test
    @DisplayName("Varje länk leder till en rad i tabellen")
    void linksLeadToRows() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats");
        year.measure("Belysning", trade.priority(), false, List.of(1), "Brott", "12", null);
        year.measure("Fest", null, false, List.of(), "Gäster", "0", null);
        Set<String> anchors = year.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.key()), lane.chains().stream().map(Lane.Chain::key)))
                .map(key -> "#" + key)
                .collect(Collectors.toSet());

        assertThat(drawn().boxes().stream().map(Box::href).filter(Objects::nonNull))
                .hasSize(4)
                .allSatisfy(href -> assertThat(anchors).contains(href));
    }

    @Test
    @DisplayName("Text bryts mellan ord, ett för långt ord delas och det som inte får plats slutar med tre punkter")
    void textFitsItsBox() {
        assertThat(Drawing.wrap("Öppen handel med narkotika på torget"))
                .containsExactly("Öppen handel med", "narkotika på torget");
        assertThat(Drawing.wrap("Brottsförebyggandesamordningsfunktionen"))
                .containsExactly("Brottsförebyggandesamor-", "dningsfunktionen");
        assertThat(Drawing.wrap("ett ".repeat(60))).hasSize(3).last().asString().endsWith("…");
        assertThat(Drawing.wrap("ord ".repeat(60) + "x".repeat(80)))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Drawing.LETTERS));
        assertThat(Drawing.wrap("  ")).isEmpty();
    }

    private Drawing drawn() {
        return Drawing.of(year.lanes(), PlanDecision.of(Optional.empty()));
    }
}
