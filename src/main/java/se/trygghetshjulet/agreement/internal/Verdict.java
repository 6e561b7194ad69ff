package se.trygghetshjulet.agreement.internal;

/** What a party wants with the agreement after having gone through it. */
enum Verdict {
    KEEP("Behåll som den är"),
    CHANGE("Ändra"),
    END("Avsluta");

    private final String inSwedish;

    Verdict(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
