package se.trygghetshjulet.document.internal.content;

/** How something goes. A tone is always shown beside words and, in tables, a sign of its own shape. */
public enum Tone {
    PLAIN("", "1F4E5F"),
    GOOD("●", "1E7B3C"),
    WATCH("▲", "9A6700"),
    BAD("■", "B3261E");

    private final String sign;
    private final String colour;

    Tone(String sign, String colour) {
        this.sign = sign;
        this.colour = colour;
    }

    /** A sign that is told apart without colour; empty for what is plain. */
    public String sign() {
        return sign;
    }

    /** RGB in six hexadecimal digits, dark enough to be read on white (WCAG 2.1 AA). */
    public String colour() {
        return colour;
    }
}
