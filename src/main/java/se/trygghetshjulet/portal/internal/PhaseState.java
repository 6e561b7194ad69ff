package se.trygghetshjulet.portal.internal;

/** Where a phase is; shown by word, sign and line, never by colour alone (WCAG 1.4.1). */
enum PhaseState {
    DONE("klar", "✓"),
    RUNNING("pågår", "▶"),
    LATE("pågår, efter plan", "!"),
    COMING("kommer", "○"),
    /** It went on when its year was cancelled. */
    CANCELLED("avbruten", "×"),
    /** Its year was cancelled before it began. */
    DROPPED("blev inte av", "–");

    private final String word;
    private final String sign;

    PhaseState(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    public String word() {
        return word;
    }

    public String sign() {
        return sign;
    }

    /** The class of its shape in {@code hjulet.css}. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
