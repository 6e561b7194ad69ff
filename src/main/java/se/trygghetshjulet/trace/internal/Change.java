package se.trygghetshjulet.trace.internal;

/** How something stands to the year before. */
enum Change {
    NEW("✚", "ny i år"),
    /** The problem was in the picture, and is prioritised first now. */
    RAISED("▲", "fanns i förra lägesbilden, prioriteras nu"),
    KEPT("↻", "fortsätter från förra året");

    private final String sign;
    private final String word;

    Change(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
