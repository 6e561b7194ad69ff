package se.trygghetshjulet.notice.internal;

import java.time.Instant;
import se.trygghetshjulet.notice.Urgency;

/** When something may be sent to somebody, by the decent hours and that person's own choice. */
final class Schedule {

    private final SendingHours hours;
    private final Choices choices;

    Schedule(SendingHours hours, Choices choices) {
        this.hours = hours;
        this.choices = choices;
    }

    /** A role waits for nothing: its holders wait, each as they have chosen. */
    Instant earliest(Urgency urgency, Addressee addressee, Instant queued) {
        return switch (addressee.kind()) {
            case ROLE -> queued;
            case PERSON -> hours.earliest(urgency, choices.of(addressee.id()), queued);
            case UNIT -> hours.earliest(urgency, MailChoice.ORDINARY, queued);
        };
    }
}
