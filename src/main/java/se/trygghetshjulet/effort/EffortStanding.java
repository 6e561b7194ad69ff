package se.trygghetshjulet.effort;

/** How far an effort has come, as people see it. */
public enum EffortStanding {
    AWAITING_DECISION("Väntar på beslut"),
    UNDER_WAY("Pågår"),
    CLOSED("Avslutad"),
    REFUSED("Avslagen");

    private final String inSwedish;

    EffortStanding(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    public String inSwedish() {
        return inSwedish;
    }
}
