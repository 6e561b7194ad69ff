package se.trygghetshjulet.agreement.internal;

/** What is decided about an agreement's future. */
enum Continuation {
    /** A new agreement is prepared that replaces it. */
    RENEW,
    /** It goes on as it is, to its last day if it has one. */
    KEEP,
    /** It ends before its time. */
    TERMINATE
}
