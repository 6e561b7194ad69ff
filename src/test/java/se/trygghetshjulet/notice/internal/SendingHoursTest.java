package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.notice.Urgency;

/** Nobody is written to at night, on a Sunday or at midsommar. */
class SendingHoursTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Set.of(), Set.of());
    private static final SendingHours HOURS =
            new SendingHours(WORKING_DAYS, LocalTime.of(7, 30), LocalTime.of(8, 15), LocalTime.of(17, 0));

    @ParameterizedTest
    @CsvSource({
        "2027-01-11T09:00, 2027-01-11T09:00",
        "2027-01-11T07:29, 2027-01-11T07:30",
        "2027-01-11T16:59, 2027-01-11T16:59",
        "2027-01-11T17:00, 2027-01-12T07:30",
        // Friday evening; midsommarafton 2027 is Friday 25 June; the clocks change on Sundays 28 March and 31 October.
        "2027-01-15T18:00, 2027-01-18T07:30",
        "2027-06-24T17:00, 2027-06-28T07:30",
        "2027-03-26T17:00, 2027-03-30T07:30",
        "2027-10-29T17:00, 2027-11-01T07:30",
        "2027-12-23T20:00, 2027-12-27T07:30"
    })
    void anEventBecomesMailAtTheNextDecentHour(LocalDateTime queued, LocalDateTime sent) {
        assertThat(HOURS.earliest(Urgency.SINGLE, MailChoice.ORDINARY, instant(queued)))
                .isEqualTo(instant(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-11T07:00, 2027-01-11T08:15",
        "2027-01-11T08:00, 2027-01-11T08:15",
        "2027-01-11T08:15, 2027-01-11T08:15",
        "2027-01-11T08:16, 2027-01-12T08:15",
        "2027-06-24T09:00, 2027-06-28T08:15"
    })
    void aReminderComesInTheMorning(LocalDateTime queued, LocalDateTime sent) {
        assertThat(HOURS.earliest(Urgency.DIGEST, MailChoice.ORDINARY, instant(queued)))
                .isEqualTo(instant(sent));
        assertThat(HOURS.earliest(Urgency.SINGLE, MailChoice.ALL_IN_DIGEST, instant(queued)))
                .isEqualTo(instant(sent));
    }

    @Property(tries = 2000)
    void whatWaitsAlwaysComesOutInDecentHoursAndNeverBeforeItsTime(
            @ForAll @LongRange(min = 1_704_067_200L, max = 2_240_524_800L) long second, @ForAll Urgency urgency) {
        Instant queued = Instant.ofEpochSecond(second);
        Instant sent = HOURS.earliest(urgency, MailChoice.ORDINARY, queued);

        assertThat(sent).isAfterOrEqualTo(queued);
        if (urgency == Urgency.ACUTE) {
            assertThat(sent).isEqualTo(queued);
        } else {
            ZonedDateTime local = sent.atZone(SwedishTime.ZONE);
            assertThat(WORKING_DAYS.isWorkingDay(local.toLocalDate())).isTrue();
            assertThat(local.toLocalTime()).isBetween(LocalTime.of(7, 30), LocalTime.of(16, 59, 59));
            assertThat(HOURS.open(sent)).isTrue();
        }
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SwedishTime.ZONE).toInstant();
    }
}
