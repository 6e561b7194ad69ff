package se.trygghetshjulet.effort.internal;

/** What the effort did to the situation. */
enum Effect {
    BETTER("Bättre"),
    UNCHANGED("Oförändrat"),
    WORSE("Sämre"),
    UNKNOWN("Går inte att bedöma än");

    private final String inSwedish;

    Effect(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
