package se.trygghetshjulet.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;

class StagePlanTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Set.of(LocalDate.of(2027, 5, 7)), Set.of());

    private static final StagePlan ORDINARY = new StagePlan(
            List.of(
                    days("reminder-10", Level.REMINDED, -10, 0),
                    days("reminder-3", Level.REMINDED, -3, 0),
                    days("last-day", Level.LAST_DAY, 0, 0),
                    days("overdue", Level.OVERDUE, 2, 0),
                    days("superior", Level.SUPERIOR, 5, 0),
                    days("leadership", Level.LEADERSHIP, 10, 10)),
            WORKING_DAYS);

    private static final StagePlan ACUTE = new StagePlan(
            List.of(hours("reminder", Level.REMINDED, -2, 0), hours("leadership", Level.LEADERSHIP, 4, 12)),
            WORKING_DAYS);

    @Provide
    Arbitrary<LocalDate> workingDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2024, 3, 1).toEpochDay(),
                        LocalDate.of(2040, 9, 30).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .map(WORKING_DAYS::onOrAfter);
    }

    @ParameterizedTest(name = "frist {0}: {1} kommer {2}")
    @CsvSource({
        "2027-02-05, reminder-10, 2027-01-22T07:00:00Z",
        "2027-02-05, reminder-3, 2027-02-02T07:00:00Z",
        "2027-02-05, last-day, 2027-02-05T07:00:00Z",
        "2027-02-05, overdue, 2027-02-09T07:00:00Z",
        // Easter lies between, and the clocks go forward on the 28th of March.
        "2027-03-25, overdue, 2027-03-31T06:00:00Z",
        "2027-03-25, superior, 2027-04-05T06:00:00Z",
        // Kristi himmelsfärdsdag and the day between, when the municipality is closed.
        "2027-05-05, overdue, 2027-05-11T06:00:00Z",
        // The clocks go back on the 31st of October.
        "2027-10-28, overdue, 2027-11-01T07:00:00Z",
        // Julafton to annandag jul and a weekend.
        "2026-12-22, overdue, 2026-12-28T07:00:00Z"
    })
    void aStageComesAtEightInTheMorningOfAWorkingDay(LocalDate due, String stage, Instant at) {
        assertThat(ORDINARY.at(stage(stage), end(due))).isEqualTo(at);
    }

    @Property
    void everyStageComesOnceAndInOrderWheneverTheTaskIsDue(@ForAll("workingDays") LocalDate day) {
        Instant due = end(day);
        Instant born = due.minus(60, ChronoUnit.DAYS);
        List<String> reached = new java.util.ArrayList<>();
        Instant now = born;
        for (int i = 0; i < 7; i++) {
            now = ORDINARY.next(due, now);
            assertThat(now.atZone(SwedishTime.ZONE).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
            assertThat(WORKING_DAYS.isWorkingDay(SwedishTime.dateOf(now))).isTrue();
            reached.add(ORDINARY.stage(due, born, now).orElseThrow().id());
        }
        assertThat(reached)
                .containsExactly(
                        "reminder-10", "reminder-3", "last-day", "overdue", "superior", "leadership", "leadership-2");
    }

    @Property
    void thereIsAlwaysANextStage(
            @ForAll("workingDays") LocalDate day, @ForAll @net.jqwik.api.constraints.IntRange(max = 2000) int hours) {
        Instant now = end(day).plus(hours - 300L, ChronoUnit.HOURS);

        assertThat(ORDINARY.next(end(day), now)).isAfter(now);
        assertThat(ACUTE.next(end(day), now)).isAfter(now);
    }

    @Test
    void whoHasJustBeenGivenATaskIsNotRemindedOfItAtOnce() {
        Instant due = end(LocalDate.of(2027, 2, 5));
        Instant born = Instant.parse("2027-02-03T09:00:00Z");

        assertThat(ORDINARY.stage(due, born, born)).isEmpty();
        assertThat(ORDINARY.next(due, born)).isEqualTo("2027-02-05T07:00:00Z");
    }

    @Test
    void aTaskThatIsBornLateIsLateAtOnce() {
        Instant due = end(LocalDate.of(2027, 2, 5));
        Instant found = Instant.parse("2027-02-12T09:00:00Z");

        assertThat(ORDINARY.stage(due, found, found))
                .hasValueSatisfying(stage -> assertThat(stage.id()).isEqualTo("superior"));
    }

    @Test
    void anAcuteTaskGoesByTheHourAlsoAtNight() {
        Instant due = Instant.parse("2027-02-05T23:30:00Z");
        Instant born = Instant.parse("2027-02-05T20:00:00Z");

        assertThat(ACUTE.next(due, born)).isEqualTo("2027-02-05T21:30:00Z");
        assertThat(ACUTE.next(due, due)).isEqualTo("2027-02-06T03:30:00Z");
        assertThat(ACUTE.next(due, due.plus(4, ChronoUnit.HOURS))).isEqualTo("2027-02-06T15:30:00Z");
    }

    @Test
    void aTableThatIsNoPlanIsRefusedWithTheReason() {
        assertRefused(List.of(), "det finns inga steg");
        assertRefused(List.of(days("a", Level.LEADERSHIP, 10, 0)), "det sista steget ska upprepas");
        assertRefused(
                List.of(days("a", Level.OVERDUE, 2, 0), days("b", Level.LEADERSHIP, 1, 5)),
                "stegen ska stå i den ordning de kommer");
        assertRefused(
                List.of(days("a", Level.SUPERIOR, 2, 0), days("b", Level.OVERDUE, 3, 5)),
                "ett senare steg kan inte ha en lägre nivå");
        assertRefused(
                List.of(days("a", Level.OVERDUE, 2, 0), days("a", Level.LEADERSHIP, 3, 5)), "två steg har samma namn");
        assertRefused(
                List.of(days("a", Level.OVERDUE, 2, 1), days("b", Level.LEADERSHIP, 3, 5)),
                "bara det sista steget kan upprepas");
        assertRefused(List.of(days("a", Level.REMINDED, -2, 1)), "det sista steget ska komma när fristen har gått ut");
    }

    private static void assertRefused(List<Stage> stages, String reason) {
        assertThatThrownBy(() -> new StagePlan(stages, WORKING_DAYS)).hasMessageEndingWith(reason);
    }

    private static Stage stage(String id) {
        return List.of(
                        days("reminder-10", Level.REMINDED, -10, 0),
                        days("reminder-3", Level.REMINDED, -3, 0),
                        days("last-day", Level.LAST_DAY, 0, 0),
                        days("overdue", Level.OVERDUE, 2, 0),
                        days("superior", Level.SUPERIOR, 5, 0))
                .stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant end(LocalDate day) {
        return SwedishTime.endOfWorkingDay(day);
    }

    private static Stage days(String id, Level level, int offset, int repeatAfter) {
        return new Stage(id, level, offset, Stage.Unit.WORKING_DAYS, Set.of(Audience.HOLDER), repeatAfter);
    }

    private static Stage hours(String id, Level level, int offset, int repeatAfter) {
        return new Stage(id, level, offset, Stage.Unit.HOURS, Set.of(Audience.HOLDER), repeatAfter);
    }
}
