package se.trygghetshjulet.notice.internal;

import java.time.Duration;
import java.util.List;

/** How long to wait after a failure: soon at first, then patiently. */
final class Backoff {

    private static final List<Duration> STEPS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private Backoff() {}

    /** @param failures how many failures there have been, at least one */
    static Duration ofMail(int failures) {
        return STEPS.get(Math.min(failures, STEPS.size()) - 1);
    }

    /** To look whether the relay is back costs one connection: never more than a quarter of an hour late. */
    static Duration ofRelay(int failures) {
        return STEPS.get(Math.min(failures, STEPS.size() - 1) - 1);
    }
}
