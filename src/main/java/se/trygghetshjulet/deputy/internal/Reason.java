package se.trygghetshjulet.deputy.internal;

/** Why somebody is away: no more than colleagues need to know. An illness is not written down. */
enum Reason {
    HOLIDAY("Semester"),
    LEAVE("Ledighet, till exempel föräldraledighet"),
    TRAVEL("Tjänsteresa eller utbildning"),
    OTHER("Annan frånvaro");

    private final String swedish;

    Reason(String swedish) {
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }
}
