package se.trygghetshjulet.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.Coming;
import se.trygghetshjulet.engine.EngineTime;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Subject;

class ComingDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private final EngineTime engine = mock(EngineTime.class);
    private final Cycles cycles = mock(Cycles.class);
    private final ComingDays coming = malmo();

    @Test
    void everyOrgansNextMeetingIsListedAndThePlannedOnesSayWhatTheyTakeUp() {
        runs(new PlannedMeeting(Subject.PLAN, "ksau", LocalDate.of(2027, 6, 21)));

        assertThat(coming.meetings(TODAY))
                .extracting(Happening::day)
                .isSorted()
                .allMatch(day -> day.isAfter(TODAY))
                .contains(LocalDate.of(2027, 6, 21));
        assertThat(coming.meetings(TODAY))
                .extracting(Happening::what)
                .contains("Kommunstyrelsens arbetsutskott (planerat: åtgärdsplanen 2027)", "Kommunfullmäktige");
    }

    @Test
    void aMeetingPlannedLaterThanTheOrgansNextIsListedBesideIt() {
        runs(new PlannedMeeting(Subject.REPORT, "kf", LocalDate.of(2028, 3, 30)));

        assertThat(coming.meetings(TODAY))
                .filteredOn(meeting -> meeting.what().startsWith("Kommunfullmäktige"))
                .hasSize(2)
                .last()
                .isEqualTo(new Happening(
                        LocalDate.of(2028, 3, 30), "Kommunfullmäktige (planerat: återrapporteringen 2027)"));
    }

    @Test
    void aMeetingOfTodayIsNotComing() {
        runs(new PlannedMeeting(Subject.PLAN, "ksau", TODAY));

        assertThat(coming.meetings(TODAY)).noneMatch(meeting -> meeting.what().contains("planerat"));
    }

    @Test
    void withoutARunningYearNoMeetingMatters() {
        when(cycles.all()).thenReturn(List.of());

        assertThat(coming.meetings(TODAY)).isEmpty();
    }

    @Test
    void aClosedYearHasNoMeetingsToCome() {
        when(cycles.all()).thenReturn(List.of(year(Optional.of(LocalDate.of(2027, 5, 31)))));

        assertThat(coming.meetings(TODAY)).isEmpty();
    }

    @Test
    void whatTheEngineDoesAtEightIsThereThatMorningAndWhatItDoesAtFourTheMorningAfter() {
        when(engine.timersAfter(any()))
                .thenReturn(List.of(
                        new Coming(
                                Instant.parse("2027-06-15T06:00:00Z"), "annual-cycle", "Dags för halvårsuppföljning"),
                        new Coming(Instant.parse("2027-06-17T14:00:00Z"), "annual-cycle", "Året är slut")));

        assertThat(coming.byThemselves(TODAY))
                .containsExactly(
                        new Happening(LocalDate.of(2027, 6, 15), "Dags för halvårsuppföljning"),
                        new Happening(LocalDate.of(2027, 6, 18), "Året är slut"));
    }

    @Test
    void ofAllRemindersOnlyTheNextIsListed() {
        when(engine.timersAfter(any()))
                .thenReturn(List.of(
                        new Coming(Instant.parse("2027-06-15T06:00:00Z"), "deadline-watch", "I tid"),
                        new Coming(Instant.parse("2027-06-16T06:00:00Z"), "deadline-watch", "Försenad")));

        assertThat(coming.byThemselves(TODAY))
                .containsExactly(new Happening(LocalDate.of(2027, 6, 15), "Någon påminns om en frist"));
    }

    @Test
    void theNextLastDayBearsTheNameOfItsTask() {
        when(engine.nextDueTaskAfter(Instant.parse("2027-06-01T21:59:59.999Z")))
                .thenReturn(Optional.of(
                        new Coming(Instant.parse("2027-06-04T14:00:00Z"), "situational-picture", "Lämna underlag")));

        assertThat(coming.lastDay(TODAY)).contains(new Happening(LocalDate.of(2027, 6, 4), "Lämna underlag"));
    }

    private void runs(PlannedMeeting... meetings) {
        Year year = year(Optional.empty());
        when(cycles.all()).thenReturn(List.of(year));
        when(cycles.meetings(year.id())).thenReturn(List.of(meetings));
    }

    private static Year year(Optional<LocalDate> closedOn) {
        return new Year(UUID.randomUUID(), 2027, "malmo-2027", true, LocalDate.of(2027, 1, 11), closedOn);
    }

    private ComingDays malmo() {
        MunicipalityFile file = MunicipalityFile.load("malmo");
        return new ComingDays(engine, cycles, file.meetingCalendar(), file.organisation());
    }
}
