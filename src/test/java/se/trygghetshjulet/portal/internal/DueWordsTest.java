package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.calendar.SwedishTime;

@DisplayName("Hur långt det är kvar")
class DueWordsTest {

    @ParameterizedTest(name = "{0} är {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-12T16:00 | i dag, senast kl. 16.00",
                "2027-03-12T08:30 | gick ut i dag kl. 08.30",
                "2027-03-13T16:00 | i morgon",
                "2027-03-13T02:05 | i morgon kl. 02.05",
                "2027-03-15T16:00 | om 3 dagar",
                "2027-03-11T16:00 | 1 dag försenad",
                "2027-03-02T16:00 | 10 dagar försenad",
                // Clocks go forward on 28 March: a day is still a day.
                "2027-03-29T16:00 | om 17 dagar"
            })
    void saysItAsPeopleDo(String due, String words) {
        assertThat(DueWords.between(swedish("2027-03-12T09:00"), swedish(due))).isEqualTo(words);
    }

    @Test
    @DisplayName("räknas i svenska dygn, också strax efter midnatt")
    void countsSwedishDays() {
        assertThat(DueWords.between(swedish("2027-03-12T00:10"), swedish("2027-03-12T16:00")))
                .startsWith("i dag");
    }

    @Test
    @DisplayName("skrivs som dag, och med timmen när det brådskar")
    void theHourIsSaidWhenItIsAQuestionOfHours() {
        assertThat(DueWords.day(swedish("2027-05-10T16:00"))).isEqualTo("2027-05-10");
        assertThat(DueWords.day(swedish("2027-05-10T13:14"))).isEqualTo("2027-05-10 kl. 13.14");
    }

    private static Instant swedish(String time) {
        return LocalDateTime.parse(time).atZone(SwedishTime.ZONE).toInstant();
    }
}
