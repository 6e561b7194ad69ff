package se.trygghetshjulet.portal.internal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("En tid i ord")
class SpansTest {

    @ParameterizedTest(name = "{0} är {1}")
    @CsvSource({
        "PT0S, under en minut",
        "PT59S, under en minut",
        "PT1M, 1 minut",
        "PT59M59S, 59 minuter",
        "PT1H, 1 timme",
        "PT23H59M, 23 timmar",
        "PT24H, 1 dag",
        "PT35H59M, 1 dag",
        "PT36H, 2 dagar",
        "P57D, 57 dagar"
    })
    @DisplayName("räknas i det största mått som ryms, och i närmaste dag")
    void isCountedInItsLargestMeasure(Duration span, String words) {
        assertThat(Spans.inWords(span)).isEqualTo(words);
    }

    @Test
    @DisplayName("som någon har väntat räknas i svenska dygn, också när klockan ställs om")
    void waitingIsCountedInSwedishDays() {
        assertThat(Spans.waited(at("2027-03-26T22:30:00Z"), at("2027-03-26T23:30:00Z")))
                .as("one hour, past a Swedish midnight")
                .isEqualTo("i 1 dag");
        assertThat(Spans.waited(at("2027-03-27T23:30:00Z"), at("2027-03-28T21:30:00Z")))
                .as("the day that has 23 hours")
                .isEqualTo("sedan i dag");
        assertThat(Spans.waited(at("2027-01-11T08:00:00Z"), at("2027-02-14T07:00:00Z")))
                .isEqualTo("i 34 dagar");
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
