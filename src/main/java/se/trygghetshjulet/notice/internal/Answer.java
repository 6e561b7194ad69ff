package se.trygghetshjulet.notice.internal;

/** What became of one attempt to send one mail. The text is for the page Utskick. */
sealed interface Answer {

    String text();

    /** The relay has taken it over. */
    record Accepted(String text) implements Answer {}

    /** Not now (4xx), or nobody knows: the connection broke. */
    record Deferred(String text) implements Answer {}

    /** Never (5xx). */
    record Refused(String text) implements Answer {}
}
