package se.trygghetshjulet.notice.internal;

/** How a delivery, or the mail it is in, stands. */
enum DeliveryState {
    WAITING("Väntar"),
    /** In a mail that is on its way or is tried again. */
    IN_MAIL("Skickas"),
    /** A role that has become its holders. */
    SPLIT("Fördelat"),
    SENT("Skickat"),
    /** Not true any more when its turn came. */
    SKIPPED("Inte längre aktuellt"),
    STOPPED("Stoppat"),
    /** Refused for good; it went on to a fallback. */
    UNDELIVERABLE("Gick inte att leverera"),
    /** Tried for as long as the settings say; it went on to a fallback and waits for a human. */
    FAILED("Misslyckades");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** The state as people read it. */
    String label() {
        return label;
    }

    /** Whether it can be stopped. */
    boolean pending() {
        return this == WAITING || this == IN_MAIL;
    }

    /** Whether it can be sent again. */
    boolean ended() {
        return !pending() && this != SPLIT;
    }
}
