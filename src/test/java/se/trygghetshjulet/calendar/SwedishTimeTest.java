package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Svensk tid")
class SwedishTimeTest {

    @Test
    void todayIsTheDateInSwedenWhateverTheClockSays() {
        Clock lateEveningInUtc = Clock.fixed(Instant.parse("2027-06-14T22:30:00Z"), ZoneOffset.UTC);

        assertThat(SwedishTime.today(lateEveningInUtc)).isEqualTo("2027-06-15");
        assertThat(SwedishTime.today(Clock.offset(lateEveningInUtc, Duration.ofHours(-1))))
                .isEqualTo("2027-06-14");
    }

    @Test
    void theWorkingDayEndsAtFourInSummerAndWinter() {
        assertThat(SwedishTime.endOfWorkingDay(LocalDate.of(2027, 6, 14))).isEqualTo("2027-06-14T14:00:00Z");
        assertThat(SwedishTime.endOfWorkingDay(LocalDate.of(2027, 12, 14))).isEqualTo("2027-12-14T15:00:00Z");
    }

    @Test
    void theDayBeginsAtMidnightInSweden() {
        assertThat(SwedishTime.startOfDay(LocalDate.of(2027, 3, 28))).isEqualTo("2027-03-27T23:00:00Z");
        assertThat(SwedishTime.startOfDay(LocalDate.of(2027, 3, 29))).isEqualTo("2027-03-28T22:00:00Z");
    }
}
