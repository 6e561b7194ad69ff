package se.trygghetshjulet.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;

@DisplayName("Lagens klockor på Årshjulet (6 §)")
class LegalRowTest {

    private static final RunningClock CLOCK =
            new RunningClock(LegalMatter.PICTURE, LocalDate.of(2027, 4, 16), LocalDate.of(2029, 4, 16));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-04-16,731 dagar kvar,0,good",
        "2028-04-15,366 dagar kvar,49,good",
        "2028-10-15,183 dagar kvar,74,soon",
        "2029-04-15,1 dag kvar,99,soon",
        "2029-04-16,Sista dagen är i dag,100,soon",
        "2029-04-17,1 dag för sent,100,over",
        "2029-05-16,30 dagar för sent,100,over"
    })
    @DisplayName("säger dagarna som är kvar i ord, också när tiden har gått ut")
    void countsTheDays(LocalDate today, String words, int used, String state) {
        LegalRow row = LegalRow.again(CLOCK, today);

        assertThat(row.days()).isEqualTo(words);
        assertThat(row.used()).isEqualTo(used);
        assertThat(row.state()).isEqualTo(state);
        assertThat(row.sentence()).contains("2027-04-16", "senast 2029-04-16");
    }

    @Test
    @DisplayName("räknar från beslutet när planen aldrig har följts upp, och går inte utan plan")
    void countsFromTheDecision() {
        LegalRow first =
                LegalRow.never(LegalMatter.PLAN, Optional.of(LocalDate.of(2029, 9, 22)), LocalDate.of(2027, 9, 23));
        assertThat(first.days()).isEqualTo("730 dagar kvar");
        assertThat(first.sentence()).contains("första gången senast 2029-09-22");

        assertThat(LegalRow.never(LegalMatter.PLAN, Optional.empty(), LocalDate.of(2027, 9, 23))
                        .days())
                .isEqualTo("Klockan går inte");
    }
}
