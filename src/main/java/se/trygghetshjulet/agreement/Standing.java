package se.trygghetshjulet.agreement;

/** How an agreement stands on a day, most urgent first. */
public enum Standing {
    /** Past its last day and nobody has replaced it. */
    EXPIRED("Har gått ut"),
    /** In force, with at most twelve months left. */
    EXPIRING("Går ut inom tolv månader"),
    IN_FORCE("Gäller"),
    /** Signed, and valid from a day that lies ahead. */
    COMING("Undertecknad, gäller senare"),
    PREPARING("Förbereds"),
    REPLACED("Ersatt"),
    /** Ended before its time by a decision. */
    ENDED("Avslutad"),
    WITHDRAWN("Blev inte av");

    private final String inSwedish;

    Standing(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    public String inSwedish() {
        return inSwedish;
    }

    /** Whether the agreement binds the parties on the day. */
    public boolean inForce() {
        return this == EXPIRING || this == IN_FORCE;
    }
}
