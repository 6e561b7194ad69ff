package se.trygghetshjulet.deadline.internal;

/** Where a task stands in {@code deadline-watch}; each is a place in the model where its watch waits. */
enum Level {
    IN_TIME("I tid"),
    REMINDED("Påmind"),
    LAST_DAY("Sista dagen"),
    OVERDUE("Försenad"),
    SUPERIOR("Hos överordnad"),
    LEADERSHIP("Hos ledningen");

    /** What the model asks of a task that is no longer open. */
    static final String GONE = "GONE";

    private final String inWords;

    Level(String inWords) {
        this.inWords = inWords;
    }

    /** As people read it, the same as in the model. */
    String inWords() {
        return inWords;
    }

    boolean isLate() {
        return compareTo(LAST_DAY) > 0;
    }
}
