package se.trygghetshjulet.picture.internal;

/** What the police side or the chair said of the compiled picture. */
enum Outcome {
    POLICE_AGREES,
    POLICE_COMMENTS,
    APPROVED,
    COMPILE,
    CONTRIBUTORS;

    boolean sendsBack() {
        return this == POLICE_COMMENTS || this == COMPILE || this == CONTRIBUTORS;
    }

    boolean fromPolice() {
        return this == POLICE_AGREES || this == POLICE_COMMENTS;
    }
}
