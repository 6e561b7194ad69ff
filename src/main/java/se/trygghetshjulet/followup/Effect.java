package se.trygghetshjulet.followup;

/** What became of the problem that the measure is meant for. */
public enum Effect {
    BETTER("Problemet har minskat"),
    UNCHANGED("Problemet är oförändrat"),
    WORSE("Problemet har ökat"),
    UNKNOWN("Går inte att bedöma än");

    private final String name;

    Effect(String name) {
        this.name = name;
    }

    public String inSwedish() {
        return name;
    }
}
