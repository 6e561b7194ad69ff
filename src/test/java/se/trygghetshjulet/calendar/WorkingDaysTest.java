package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("Arbetsdagar")
class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(Set.of(LocalDate.of(2027, 5, 7)), Set.of(MonthDay.of(12, 23)));
    private final WorkingDays swedish = new WorkingDays(Set.of(), Set.of());

    @Provide
    Arbitrary<LocalDate> dates() {
        return SwedishDays.dates();
    }

    @Example
    void everyDayFrom2024To2040IsWhatTheTableSays() {
        SwedishDays.FIRST
                .datesUntil(SwedishDays.LAST.plusDays(1))
                .forEach(date ->
                        assertThat(swedish.isWorkingDay(date)).as("%s", date).isNotEqualTo(SwedishDays.isFree(date)));
    }

    @Property
    void theNextWorkingDayIsTheFirstOneAfterTheDate(@ForAll("dates") LocalDate date) {
        LocalDate next = days.next(date);

        assertThat(next).isAfter(date);
        assertThat(days.isWorkingDay(next)).isTrue();
        assertThat(date.plusDays(1).datesUntil(next)).noneMatch(days::isWorkingDay);
    }

    @Property
    void addingWorkingDaysAddsThatMany(@ForAll("dates") LocalDate date, @ForAll @IntRange(min = 1, max = 120) int n) {
        LocalDate result = days.plus(date, n);

        assertThat(days.isWorkingDay(result)).isTrue();
        assertThat(days.between(date, result)).isEqualTo(n);
    }

    @Property
    void takingAwayWhatWasAddedLeadsBack(@ForAll("dates") LocalDate date, @ForAll @IntRange(max = 120) int n) {
        LocalDate workingDay = days.onOrAfter(date);

        assertThat(days.minus(days.plus(workingDay, n), n)).isEqualTo(workingDay);
    }

    @Property
    void addingInTwoStepsIsAddingInOne(
            @ForAll("dates") LocalDate date,
            @ForAll @IntRange(min = 1, max = 40) int a,
            @ForAll @IntRange(max = 40) int b) {
        assertThat(days.plus(days.plus(date, a), b)).isEqualTo(days.plus(date, a + b));
    }

    @Property
    void aLaterStartNeverGivesAnEarlierEnd(@ForAll("dates") LocalDate date, @ForAll @IntRange(max = 60) int n) {
        assertThat(days.plus(date.plusDays(1), n)).isAfterOrEqualTo(days.plus(date, n));
        assertThat(days.minus(date.plusDays(1), n)).isAfterOrEqualTo(days.minus(date, n));
    }

    @Example
    void zeroDaysFromADayOffIsTheNearestWorkingDayInThatDirection() {
        LocalDate saturday = LocalDate.of(2027, 6, 12);

        assertThat(days.plus(saturday, 0)).isEqualTo("2027-06-14");
        assertThat(days.minus(saturday, 0)).isEqualTo("2027-06-11");
        assertThat(days.plus(LocalDate.of(2027, 6, 14), 0)).isEqualTo("2027-06-14");
    }

    @Example
    void christmasAndTheOwnClosingDaysAreSteppedOver() {
        assertThat(days.next(LocalDate.of(2026, 12, 22))).isEqualTo("2026-12-28");
        assertThat(days.next(LocalDate.of(2027, 5, 5))).isEqualTo("2027-05-10");
        assertThat(days.previous(LocalDate.of(2027, 6, 28))).isEqualTo("2027-06-24");
    }

    @Example
    void nothingLiesBetweenADateAndAnEarlierOne() {
        LocalDate date = LocalDate.of(2027, 6, 14);

        assertThat(days.between(date, date)).isZero();
        assertThat(days.between(date, date.minusDays(30))).isZero();
        assertThat(days.between(date, date.plusDays(7))).isEqualTo(5);
    }

    @Example
    void aNegativeNumberIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.plus(LocalDate.of(2027, 1, 4), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> days.minus(LocalDate.of(2027, 1, 4), -1));
    }

    @Example
    void aMunicipalityThatNeverOpensIsAFaultAndNotAnEndlessSearch() {
        Set<MonthDay> everyDay = IntStream.rangeClosed(1, 366)
                .mapToObj(day -> MonthDay.from(LocalDate.ofYearDay(2028, day)))
                .collect(Collectors.toSet());

        assertThatIllegalStateException()
                .isThrownBy(() -> new WorkingDays(Set.of(), everyDay).next(LocalDate.of(2027, 1, 4)));
    }
}
