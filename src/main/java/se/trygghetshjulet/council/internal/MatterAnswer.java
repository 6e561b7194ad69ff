package se.trygghetshjulet.council.internal;

/** What the chair of the steering group does with a matter of the council's. */
enum MatterAnswer {
    TAKE_UP("Styrgruppen tar upp frågan"),
    NOTED("Till kännedom"),
    LEFT("Lämnas utan åtgärd");

    private final String inSwedish;

    MatterAnswer(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
