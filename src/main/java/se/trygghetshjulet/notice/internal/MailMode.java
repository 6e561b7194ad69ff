package se.trygghetshjulet.notice.internal;

/** What happens to mail that is due. */
enum MailMode {
    /** It goes to its recipients. */
    LIVE,
    /** All of it goes to one address: for trials. */
    REDIRECT,
    /** It waits. */
    HOLD
}
