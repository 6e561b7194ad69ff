package se.trygghetshjulet.effort.internal;

/** What a party decides about an effort. */
enum DecisionVerdict {
    APPROVE("Genomför"),
    RETURN("Skickade tillbaka"),
    REFUSE("Avslog");

    private final String inSwedish;

    DecisionVerdict(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
