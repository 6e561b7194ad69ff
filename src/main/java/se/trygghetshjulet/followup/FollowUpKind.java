package se.trygghetshjulet.followup;

/** Which of the year's two follow-ups it is. */
public enum FollowUpKind {
    HALF_YEAR("halvårsuppföljning"),
    FULL_YEAR("helårsuppföljning");

    private final String name;

    FollowUpKind(String name) {
        this.name = name;
    }

    /** The Swedish name, in lower case. */
    public String inSwedish() {
        return name;
    }
}
