package se.trygghetshjulet.notice.internal;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Whether mail reaches anybody, and otherwise in a Swedish sentence why not. No probe of its own: the worker looks. */
class NoticeHealth implements HealthIndicator {

    private static final Duration TOO_LONG = Duration.ofHours(1);

    private final PostStatus status;

    NoticeHealth(PostStatus status) {
        this.status = status;
    }

    @Override
    public Health health() {
        Optional<String> held = status.heldBecause();
        Optional<RelayState.Trouble> trouble = status.trouble();
        Health.Builder health = Health.up();
        if (!status.relaySet()) {
            health = Health.unknown()
                    .withDetail("orsak", "Ingen e-postserver är inställd (spring.mail.host). Utskicken väntar.");
        } else if (held.isPresent()) {
            health = (status.heldOnPurpose() ? Health.unknown() : Health.down()).withDetail("orsak", held.get());
        } else if (trouble.isPresent()) {
            health = Health.down()
                    .withDetail("orsak", trouble.get().sentence())
                    .withDetail("sedan", trouble.get().since().toString());
        } else if (status.oldestUnsent()
                        .filter(age -> age.compareTo(TOO_LONG) > 0)
                        .isPresent()
                && status.hoursOpen()) {
            health = Health.down().withDetail("orsak", "Utskick har väntat mer än en timme. Se sidan Utskick.");
        }
        return health.withDetail("misslyckade", status.failed()).build();
    }
}
