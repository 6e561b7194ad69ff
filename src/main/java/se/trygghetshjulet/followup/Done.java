package se.trygghetshjulet.followup;

/** Whether a measure was carried out. */
public enum Done {
    YES("Ja"),
    PARTLY("Delvis"),
    NO("Nej"),
    NOT_STARTED("Ej påbörjad");

    private final String name;

    Done(String name) {
        this.name = name;
    }

    public String inSwedish() {
        return name;
    }
}
