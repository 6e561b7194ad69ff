package se.trygghetshjulet.plan.internal;

/** The levels of prevention that shall all be considered (domain.md 2.5). */
enum Level {
    UNIVERSAL("Universell"),
    SELECTIVE("Selektiv"),
    INDICATED("Indikerad"),
    SITUATIONAL("Situationell");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The key of the field in which its emptiness is motivated, such as {@code gapUniversal}. */
    String gapField() {
        return "gap" + name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
