package se.trygghetshjulet.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.Priorities;

@DisplayName("Spårbarhet: året som jämförelsen görs med")
class TraceViewsTest {

    private final Cycles cycles = mock(Cycles.class);
    private final Pictures pictures = mock(Pictures.class);
    private final TraceViews views = new TraceViews(
            cycles,
            new RecordedYears(
                    cycles,
                    pictures,
                    mock(Priorities.class),
                    mock(Plans.class),
                    mock(FollowUps.class),
                    mock(PoliticalCases.class)),
            mock(Organisation.class));

    @Test
    @DisplayName("är det senaste som fastställde en lägesbild, inte ett som avbröts innan")
    void skipsAYearThatWasCancelledBeforeItsPicture() {
        Year made = year(2027, Optional.of(LocalDate.of(2027, 4, 14)));
        Year cancelled = year(2028, Optional.empty());
        Year now = year(2029, Optional.of(LocalDate.of(2029, 4, 11)));
        when(cycles.all()).thenReturn(List.of(now, cancelled, made));

        assertThat(views.before(now)).contains(made);
    }

    private Year year(int number, Optional<LocalDate> adoptedOn) {
        Year year = new Year(
                UUID.randomUUID(), number, "malmo-" + number, true, LocalDate.of(number, 1, 11), Optional.empty());
        PictureView picture = mock(PictureView.class);
        when(picture.adoptedOn()).thenReturn(adoptedOn);
        when(picture.problems()).thenReturn(List.of());
        when(pictures.ofCycle(year.id())).thenReturn(List.of(picture));
        return year;
    }
}
