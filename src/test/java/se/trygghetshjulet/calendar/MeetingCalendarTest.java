package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sammanträdeskalendern")
class MeetingCalendarTest {

    private static final LocalDate LAST_BEFORE_SUMMER = LocalDate.of(2024, 6, 17);

    private final MeetingCalendar calendar = new MeetingCalendar(Map.of(
            "ksau", dates("2024-06-17", "2024-04-22", "2024-08-26"),
            "ks", dates("2024-05-02", "2024-08-14", "2024-09-04"),
            "kf", dates("2024-05-30", "2024-08-14")));

    @Test
    void meetingsAreInOrder() {
        assertThat(calendar.meetings("ksau"))
                .extracting(Meeting::date)
                .containsExactlyElementsOf(dates("2024-04-22", "2024-06-17", "2024-08-26"));
    }

    @Test
    void aTabledMatterComesUpAtALaterMeetingNeverTheSame() {
        assertThat(calendar.next("ksau", LAST_BEFORE_SUMMER)).contains(meeting("ksau", "2024-08-26"));
        assertThat(calendar.onOrAfter("ksau", LAST_BEFORE_SUMMER)).contains(meeting("ksau", "2024-06-17"));
        assertThat(calendar.isMeeting("ksau", LAST_BEFORE_SUMMER)).isTrue();
        assertThat(calendar.isMeeting("ks", LAST_BEFORE_SUMMER)).isFalse();
    }

    @Test
    void theWayOverTheSummerIsLookedUpAndNotComputed() {
        assertThat(calendar.chain(List.of("ksau", "ks"), LocalDate.of(2024, 5, 3)))
                .contains(List.of(meeting("ksau", "2024-06-17"), meeting("ks", "2024-08-14")));
    }

    @Test
    void twoOrgansMayMeetOnTheSameDay() {
        assertThat(calendar.chain(List.of("ks", "kf"), LocalDate.of(2024, 6, 1)))
                .contains(List.of(meeting("ks", "2024-08-14"), meeting("kf", "2024-08-14")));
    }

    @Test
    void afterTheLastDecidedMeetingThereIsNone() {
        assertThat(calendar.next("ksau", LocalDate.of(2024, 8, 26))).isEmpty();
        assertThat(calendar.onOrAfter("ksau", LocalDate.of(2024, 8, 27))).isEmpty();
        assertThat(calendar.chain(List.of("ksau", "ks", "kf"), LocalDate.of(2024, 8, 1)))
                .isEmpty();
    }

    @Test
    void anUnknownOrganIsNamed() {
        assertThatThrownBy(() -> calendar.next("byanämnden", LAST_BEFORE_SUMMER))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("byanämnden");
    }

    private static List<LocalDate> dates(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }

    private static Meeting meeting(String organ, String date) {
        return new Meeting(organ, LocalDate.parse(date));
    }
}
