package se.trygghetshjulet.followup.internal;

/** What the chair can decide about a measure that deviates. */
enum Decision {
    CONTINUE("Fortsätt till ett nytt datum"),
    CHANGE("Ändra åtgärden"),
    REINFORCE("Förstärk med tid eller pengar"),
    END("Avsluta åtgärden");

    private final String name;

    Decision(String name) {
        this.name = name;
    }

    String inSwedish() {
        return name;
    }
}
