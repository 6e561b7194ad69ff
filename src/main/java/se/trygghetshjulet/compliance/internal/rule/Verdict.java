package se.trygghetshjulet.compliance.internal.rule;

/** How a row stands; shown by word and sign, never by colour alone (WCAG 1.4.1). */
public enum Verdict {
    FULFILLED("uppfyllt", "✓"),
    PARTLY("delvis uppfyllt", "◐"),
    NOT("ej uppfyllt", "✗");

    private final String word;
    private final String sign;

    Verdict(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    public String word() {
        return word;
    }

    public String sign() {
        return sign;
    }

    /** The class of its shape in {@code lagkoll.css}. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
