package se.trygghetshjulet.effort;

/** Whether an effort is planned in peace or cannot wait. */
public enum EffortKind {
    PLANNED("Planerad"),
    ACUTE("Akut");

    private final String inSwedish;

    EffortKind(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    public String inSwedish() {
        return inSwedish;
    }
}
