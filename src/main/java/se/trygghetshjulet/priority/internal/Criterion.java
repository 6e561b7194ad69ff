package se.trygghetshjulet.priority.internal;

/** The seven grounds for weighing one problem against another (Brå, domain.md 2.3). They weigh equally. */
enum Criterion {
    COMMON("common"),
    PERSISTENT("persistent"),
    DEVIATING("deviating"),
    CONFINED("confined"),
    INFLUENCEABLE("influenceable"),
    COSTLY("costly"),
    AFFECTS_MANY("affectsMany");

    private final String field;

    Criterion(String field) {
        this.field = field;
    }

    /** The key of the criterion in forms and tables. */
    String field() {
        return field;
    }
}
