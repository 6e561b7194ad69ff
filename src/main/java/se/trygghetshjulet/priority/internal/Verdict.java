package se.trygghetshjulet.priority.internal;

/** What is suggested for a problem, and what is decided. The decision table uses the same names. */
enum Verdict {
    PRIORITISE("Prioriteras"),
    MONITOR("Bevakas"),
    DO_NOT_PRIORITISE("Prioriteras inte");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
