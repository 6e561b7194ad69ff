package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hjulets teckning")
class WheelDrawingTest {

    private static final double CENTRE = WheelDrawing.SIZE / 2.0;

    private final WheelDrawing drawing = new WheelDrawing(2027);

    @Test
    @DisplayName("börjar överst i januari och går medsols")
    void startsAtTheTopAndGoesClockwise() {
        WheelDrawing.Line january = drawing.hand(LocalDate.of(2027, 1, 1)).orElseThrow();
        WheelDrawing.Line april = drawing.hand(LocalDate.of(2027, 4, 2)).orElseThrow();

        assertThat(january.x2()).isCloseTo(CENTRE, within(0.1));
        assertThat(january.y2()).isLessThan(CENTRE);
        assertThat(april.x2()).isGreaterThan(CENTRE);
        assertThat(april.y2()).isCloseTo(CENTRE, within(3.0));
    }

    @Test
    @DisplayName("lägger nästa års dagar i den inre ringen")
    void placesTheFollowingYearInside() {
        WheelDrawing.Line outer = drawing.hand(LocalDate.of(2027, 1, 1)).orElseThrow();
        WheelDrawing.Line inner = drawing.hand(LocalDate.of(2028, 1, 1)).orElseThrow();

        assertThat(inner.y2()).isGreaterThan(outer.y2());
        assertThat(drawing.hand(LocalDate.of(2029, 1, 1))).isEmpty();
    }

    @Test
    @DisplayName("delar en fas som går över nyår i två bågar")
    void splitsAPhaseAtNewYear() {
        assertThat(drawing.arcs(planned(LocalDate.of(2027, 11, 1), LocalDate.of(2028, 2, 1))))
                .hasSize(2);
        assertThat(drawing.arcs(planned(LocalDate.of(2027, 11, 1), LocalDate.of(2027, 12, 31))))
                .hasSize(1);
    }

    @Test
    @DisplayName("ritar det som hände och inte det som var planerat")
    void drawsWhatHappened() {
        PhaseRow early = new PhaseRow(
                1,
                "Lägesbild",
                "Lägesbild",
                LocalDate.of(2027, 1, 11),
                LocalDate.of(2027, 4, 14),
                Optional.of(LocalDate.of(2027, 1, 11)),
                Optional.of(LocalDate.of(2027, 2, 12)),
                PhaseState.DONE);

        assertThat(drawing.arcs(early))
                .isNotEqualTo(drawing.arcs(planned(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 4, 14))));
        assertThat(drawing.arcs(early).get(0).x()).isLessThan(CENTRE + 150);
    }

    @Test
    @DisplayName("skriver fasens namn längs bågen när det får plats, och vänder det så att det går att läsa")
    void namesThePhaseWhereThereIsRoom() {
        WheelDrawing.Arc brief = drawing.arcs(planned(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 8)))
                .get(0);
        WheelDrawing.Arc winter = drawing.arcs(planned(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)))
                .get(0);
        WheelDrawing.Arc summer = drawing.arcs(planned(LocalDate.of(2027, 5, 1), LocalDate.of(2027, 7, 31)))
                .get(0);

        assertThat(brief.baseline()).isNull();
        assertThat(winter.baseline()).contains(" 0 0 1 ");
        assertThat(summer.baseline()).contains(" 0 0 0 ");
    }

    @Test
    @DisplayName("ritar en satsning bredvid ringarna, och inte alls utanför hjulets två år")
    void drawsEffortsBesideTheRings() {
        LocalDate october = LocalDate.of(2027, 10, 8);

        assertThat(drawing.effort(october, LocalDate.of(2028, 2, 1), 0)).hasSize(2);
        assertThat(drawing.effort(october, october, 1)).hasSize(1);
        assertThat(drawing.effort(october, october, 1)).isNotEqualTo(drawing.effort(october, october, 0));
        assertThat(drawing.effort(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 31), 0))
                .hasSize(1);
        assertThat(drawing.effort(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31), 0))
                .isEmpty();
        assertThat(drawing.effort(LocalDate.of(2029, 1, 1), LocalDate.of(2029, 2, 1), 0))
                .isEmpty();
    }

    private static PhaseRow planned(LocalDate from, LocalDate to) {
        return new PhaseRow(1, "Fas", "Fas", from, to, Optional.empty(), Optional.empty(), PhaseState.COMING);
    }
}
