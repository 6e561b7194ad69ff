package se.trygghetshjulet.agreement;

/** Whom the municipality agrees with. */
public enum CounterpartType {
    POLICE("Polisen"),
    AUTHORITY("Annan myndighet"),
    BUSINESS("Näringsliv"),
    CIVIL_SOCIETY("Civilsamhälle"),
    OTHER("Annan aktör");

    private final String inSwedish;

    CounterpartType(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    public String inSwedish() {
        return inSwedish;
    }
}
