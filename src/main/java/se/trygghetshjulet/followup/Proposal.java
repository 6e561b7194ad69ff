package se.trygghetshjulet.followup;

/** What the responsible role proposes to do with the measure. */
public enum Proposal {
    CONTINUE("Fortsätt"),
    CHANGE("Ändra"),
    END("Avsluta"),
    EXTEND("Utöka");

    private final String name;

    Proposal(String name) {
        this.name = name;
    }

    public String inSwedish() {
        return name;
    }
}
