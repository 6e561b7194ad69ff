package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryPeriodsTest {

    @Provide
    Arbitrary<LocalDate> dates() {
        return SwedishDays.dates();
    }

    @ParameterizedTest(name = "sammanträde {0}: justerat senast {1}")
    @CsvSource({
        "2024-06-17, 2024-07-01", // seed: KSAU before the summer
        "2027-08-18, 2027-09-01",
        "2026-12-10, 2026-12-28", // ends on julafton, then juldagen, annandagen and a Sunday
        "2026-12-17, 2027-01-04", // ends on nyårsafton, then nyårsdagen and a weekend
        "2027-06-11, 2027-06-28", // ends on midsommarafton
        "2027-03-12, 2027-03-30", // ends on långfredagen
        "2027-04-22, 2027-05-07", // ends on Kristi himmelsfärdsdag; the day between is a working day in law
        "2033-05-23, 2033-06-07", // ends on nationaldagen, a Monday
        "2027-01-02, 2027-01-18" // ends on a Saturday
    })
    void theMinutesAreAdjustedWithinFourteenDays(LocalDate meeting, LocalDate last) {
        assertThat(StatutoryPeriods.minutesAdjustedBy(meeting)).isEqualTo(last);
    }

    @ParameterizedTest(name = "justerat {0}: anslaget senast {1}")
    @CsvSource({
        "2027-09-01, 2027-09-03",
        "2027-09-02, 2027-09-06", // ends on a Saturday
        "2026-12-22, 2026-12-28", // ends on julafton
        "2027-06-23, 2027-06-28" // ends on midsommarafton
    })
    void theNoticeIsPostedOnTheSecondDay(LocalDate adjusted, LocalDate last) {
        assertThat(StatutoryPeriods.noticePostedBy(adjusted)).isEqualTo(last);
    }

    @ParameterizedTest(name = "anslaget {0}: sista dag {1}, laga kraft {2}")
    @CsvSource({
        "2027-09-03, 2027-09-24, 2027-09-25",
        "2026-12-03, 2026-12-28, 2026-12-29", // three weeks end on julafton
        "2026-12-16, 2027-01-07, 2027-01-08", // three weeks end on trettondedagen
        "2027-06-04, 2027-06-28, 2027-06-29", // three weeks end on midsommarafton
        "2028-02-08, 2028-02-29, 2028-03-01"
    })
    void aDecisionGainsLegalForceTheDayAfterTheLastDayToAppeal(LocalDate posted, LocalDate last, LocalDate force) {
        assertThat(StatutoryPeriods.lastDayToAppeal(posted)).isEqualTo(last);
        assertThat(StatutoryPeriods.legalForce(posted)).isEqualTo(force);
    }

    @ParameterizedTest(name = "antagen {0}: följs upp senast {1}")
    @CsvSource({"2027-04-14, 2029-04-14", "2028-02-29, 2030-02-28", "2026-02-28, 2028-02-28", "2027-12-31, 2029-12-31"})
    void aPictureIsReviewedWithinTwentyFourCalendarMonths(LocalDate adopted, LocalDate last) {
        assertThat(StatutoryPeriods.reviewedBy(adopted)).isEqualTo(last);
    }

    @Property
    void aLastDayIsOpenAndTheFirstSuchDay(@ForAll("dates") LocalDate periodEnds) {
        LocalDate last = StatutoryPeriods.lastDay(periodEnds);

        assertThat(SwedishDays.isFree(last)).isFalse();
        assertThat(periodEnds.datesUntil(last)).allMatch(SwedishDays::isFree);
    }

    @Property
    void noPeriodIsEverShorterThanTheLawSaysOrAWeekLonger(@ForAll("dates") LocalDate from) {
        requireLength(StatutoryPeriods::minutesAdjustedBy, from, 14);
        requireLength(StatutoryPeriods::noticePostedBy, from, 2);
        requireLength(StatutoryPeriods::lastDayToAppeal, from, 21);
        requireLength(StatutoryPeriods::legalForce, from, 22);
    }

    @Property
    void theTwentyFourMonthsEndOnTheSameDayOfTheMonthOrOnItsLast(@ForAll("dates") LocalDate adopted) {
        LocalDate last = StatutoryPeriods.reviewedBy(adopted);

        assertThat(last.getYear()).isEqualTo(adopted.getYear() + 2);
        assertThat(last.getMonth()).isEqualTo(adopted.getMonth());
        assertThat(last.getDayOfMonth()).isEqualTo(Math.min(adopted.getDayOfMonth(), last.lengthOfMonth()));
    }

    private static void requireLength(UnaryOperator<LocalDate> period, LocalDate from, int days) {
        assertThat(period.apply(from)).isBetween(from.plusDays(days), from.plusDays(days + 6L));
    }
}
