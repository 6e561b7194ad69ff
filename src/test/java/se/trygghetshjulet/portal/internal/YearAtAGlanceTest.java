package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedPhase;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.cycle.YearPhase;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.CaseProgress.Passage;

@DisplayName("Faserna i ett år, 2027-05-20 när den första är klar, den andra pågår och den tredje återstår")
class YearAtAGlanceTest {

    private static final Instant NOW = Instant.parse("2027-05-20T10:00:00Z");
    private static final Year YEAR =
            new Year(UUID.randomUUID(), 2027, "malmo-2027", true, LocalDate.of(2027, 1, 11), Optional.empty());

    private final Cycles cycles = mock(Cycles.class);
    private final CaseProgress progress = mock(CaseProgress.class);

    @BeforeEach
    void threePhases() {
        when(cycles.plan(YEAR.id()))
                .thenReturn(List.of(
                        planned(YearPhase.SITUATIONAL_PICTURE, 1),
                        planned(YearPhase.PRIORITIZATION, 4),
                        planned(YearPhase.ACTION_PLAN, 6)));
    }

    @Test
    @DisplayName("är klara, efter plan eller kommande medan året pågår")
    void areDoneLateOrComingWhileTheYearGoesOn() {
        passed(Optional.empty(), false);

        assertThat(states()).containsExactly(PhaseState.DONE, PhaseState.LATE, PhaseState.COMING);
    }

    @Test
    @DisplayName("är klara, avbrutna eller blev inte av när året är avbrutet; inget är klart som inte blev gjort")
    void areDoneCancelledOrDroppedInACancelledYear() {
        when(cycles.cancelled(YEAR.id())).thenReturn(true);
        passed(Optional.of(NOW), true);

        assertThat(states()).containsExactly(PhaseState.DONE, PhaseState.CANCELLED, PhaseState.DROPPED);
    }

    private void passed(Optional<Instant> secondEnded, boolean cutShort) {
        when(progress.passages("annual-cycle", "malmo-2027"))
                .thenReturn(List.of(
                        new Passage(
                                "situational-picture",
                                Instant.parse("2027-01-11T08:00:00Z"),
                                Optional.of(Instant.parse("2027-04-14T08:00:00Z")),
                                false),
                        new Passage("prioritization", Instant.parse("2027-04-14T08:00:00Z"), secondEnded, cutShort)));
    }

    private List<PhaseState> states() {
        return new YearAtAGlance(cycles, progress, Clock.fixed(NOW, SwedishTime.ZONE))
                .phases(YEAR).stream().map(PhaseRow::state).toList();
    }

    private static PlannedPhase planned(YearPhase phase, int month) {
        return new PlannedPhase(phase, LocalDate.of(2027, month, 1), LocalDate.of(2027, month, 28));
    }
}
