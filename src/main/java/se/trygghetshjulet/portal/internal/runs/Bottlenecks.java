package se.trygghetshjulet.portal.internal.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.engine.ProcessRuns.OldestOpen;
import se.trygghetshjulet.engine.ProcessRuns.StepTime;

/** What holds the work up, in at most a sentence of each kind. A wait or a step of less than a day holds up nobody. */
final class Bottlenecks {

    private static final Duration WORTH_SAYING = Duration.ofDays(1);

    /** From so many times on, half of them say something about the next. */
    private static final int ENOUGH = 3;

    private Bottlenecks() {}

    /** @param matters what the cases are called, by business key */
    static List<Sentence> of(List<StepTime> times, Instant now, Map<String, String> matters) {
        List<Sentence> sentences = new ArrayList<>();
        longestWait(times, now).ifPresent(time -> {
            OldestOpen oldest = time.oldest().orElseThrow();
            sentences.add(new Sentence(
                    "Längst väntan just nu",
                    "”%s” i %s, %s: har väntat %s."
                            .formatted(
                                    time.name(),
                                    time.processName(),
                                    matters.get(oldest.businessKey()),
                                    Spans.waited(oldest.since(), now)),
                    oldest.run()));
        });
        slowerThanUsual(times, now).ifPresent(time -> {
            OldestOpen oldest = time.oldest().orElseThrow();
            sentences.add(new Sentence(
                    "Tar längre än det brukar",
                    "”%s” i %s, %s: öppen %s, brukar ta %s."
                            .formatted(
                                    time.name(),
                                    time.processName(),
                                    matters.get(oldest.businessKey()),
                                    Spans.waited(oldest.since(), now),
                                    Spans.inWords(time.median().orElseThrow())),
                    oldest.run()));
        });
        slowest(times)
                .ifPresent(time -> sentences.add(new Sentence(
                        "Brukar ta längst tid",
                        "”%s” i %s: %s, som mest %s."
                                .formatted(
                                        time.name(),
                                        time.processName(),
                                        Spans.inWords(time.median().orElseThrow()),
                                        Spans.inWords(time.longest().orElseThrow())),
                        "")));
        return sentences;
    }

    private static Optional<StepTime> longestWait(List<StepTime> times, Instant now) {
        return times.stream()
                .filter(time -> waited(time, now).compareTo(WORTH_SAYING) >= 0)
                .max(Comparator.comparing(time -> waited(time, now)));
    }

    /** The step whose oldest open one has gone the furthest past what half of them take. */
    private static Optional<StepTime> slowerThanUsual(List<StepTime> times, Instant now) {
        return times.stream()
                .filter(time -> time.done() >= ENOUGH)
                .filter(time -> beyond(time, now).compareTo(WORTH_SAYING) >= 0)
                .max(Comparator.comparing(time -> beyond(time, now)));
    }

    private static Optional<StepTime> slowest(List<StepTime> times) {
        return times.stream()
                .filter(time -> time.done() >= ENOUGH)
                .filter(time -> time.median().orElse(Duration.ZERO).compareTo(WORTH_SAYING) >= 0)
                .max(Comparator.comparing(time -> time.median().orElse(Duration.ZERO)));
    }

    private static Duration waited(StepTime time, Instant now) {
        return time.oldest()
                .map(oldest -> Duration.between(oldest.since(), now))
                .orElse(Duration.ZERO);
    }

    private static Duration beyond(StepTime time, Instant now) {
        return waited(time, now).minus(time.median().orElse(Duration.ZERO));
    }

    /** @param run the process that it is about; empty when it is about all of a kind */
    record Sentence(String title, String text, String run) {}
}
