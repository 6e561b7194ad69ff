package se.trygghetshjulet.portal.internal.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.ProcessRuns.OldestOpen;
import se.trygghetshjulet.engine.ProcessRuns.StepTime;
import se.trygghetshjulet.portal.internal.runs.Bottlenecks.Sentence;

@DisplayName("Flaskhalsarna")
class BottlenecksTest {

    private static final Instant NOW = Instant.parse("2027-05-10T10:00:00Z");
    private static final Map<String, String> MATTERS = Map.of("malmo-2027", "Året 2027");

    @Test
    @DisplayName("säger vad som har väntat längst, vad som går långsammare än vanligt och vad som brukar ta längst tid")
    void sayWhatHoldsTheWorkUp() {
        StepTime slow = step("Lämna underlag", 14, 36, 41, 0);
        StepTime unusual = step("Föreslå åtgärder", 13, 5, 8, 14);
        StepTime oldest = step("Ta ställning till fortsättningen", 0, 0, 0, 126);

        assertThat(Bottlenecks.of(List.of(slow, unusual, oldest), NOW, MATTERS))
                .extracting(Sentence::title, Sentence::text, Sentence::run)
                .containsExactly(
                        tuple(
                                "Längst väntan just nu",
                                "”Ta ställning till fortsättningen” i Fasen, Året 2027: har väntat i 126 dagar.",
                                "run-126"),
                        tuple(
                                "Tar längre än det brukar",
                                "”Föreslå åtgärder” i Fasen, Året 2027: öppen i 14 dagar, brukar ta 5 dagar.",
                                "run-14"),
                        tuple("Brukar ta längst tid", "”Lämna underlag” i Fasen: 36 dagar, som mest 41 dagar.", ""));
    }

    @Test
    @DisplayName("säger inget om det som har gått fort, och inte vad som brukar vara efter bara två gånger")
    void sayNothingWithoutGrounds() {
        assertThat(Bottlenecks.of(List.of(step("Godkänn", 9, 0, 0, 0), step("Föreslå", 2, 40, 50, 0)), NOW, MATTERS))
                .isEmpty();
        assertThat(Bottlenecks.of(List.of(step("Föreslå", 2, 5, 8, 14)), NOW, MATTERS))
                .extracting(Sentence::title)
                .containsExactly("Längst väntan just nu");
        assertThat(Bottlenecks.of(List.of(), NOW, MATTERS)).isEmpty();
    }

    /** @param done zero when nobody has done it @param waiting days that the oldest has waited; zero when none waits */
    private static StepTime step(String name, int done, int median, int longest, int waiting) {
        return new StepTime(
                "phase." + name,
                "Fasen",
                name,
                done,
                done == 0 ? Optional.empty() : Optional.of(Duration.ofDays(median)),
                done == 0 ? Optional.empty() : Optional.of(Duration.ofDays(longest)),
                waiting == 0 ? 0 : 1,
                waiting == 0
                        ? Optional.empty()
                        : Optional.of(
                                new OldestOpen("run-" + waiting, "malmo-2027", NOW.minus(Duration.ofDays(waiting)))));
    }
}
