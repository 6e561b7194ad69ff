package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How the post stands, for the health check and the page. */
class PostStatus {

    private final boolean relaySet;
    private final MailSettings settings;
    private final Sluice sluice;
    private final RelayState relay;
    private final Figures figures;
    private final SendingHours hours;
    private final Clock clock;

    PostStatus(
            boolean relaySet,
            MailSettings settings,
            Sluice sluice,
            RelayState relay,
            Figures figures,
            SendingHours hours,
            Clock clock) {
        this.relaySet = relaySet;
        this.settings = settings;
        this.sluice = sluice;
        this.relay = relay;
        this.figures = figures;
        this.hours = hours;
        this.clock = clock;
    }

    /** Whether there is a relay to send through at all. */
    boolean relaySet() {
        return relaySet;
    }

    Optional<String> heldBecause() {
        return sluice.closedBecause();
    }

    boolean heldOnPurpose() {
        return settings.mode() == MailMode.HOLD;
    }

    /** Where all mail goes instead of to its recipients; empty when it goes to them. */
    Optional<String> redirectedTo() {
        return settings.mode() == MailMode.REDIRECT ? Optional.of(settings.redirectTo()) : Optional.empty();
    }

    Optional<RelayState.Trouble> trouble() {
        return relay.trouble();
    }

    Optional<Duration> oldestUnsent() {
        return figures.oldestUnsent();
    }

    /** How many wait for a human. */
    long failed() {
        return numbers().get(DeliveryState.FAILED);
    }

    Map<DeliveryState, Long> numbers() {
        return figures.byState();
    }

    /** Whether a person can open the sluice again by saying that the database belongs here. */
    boolean confirmable() {
        return sluice.foreign();
    }

    boolean hoursOpen() {
        return hours.open(clock.instant());
    }
}
