package se.trygghetshjulet.notice;

/** When a notice may be sent. What waits for the same person at the same moment becomes one mail, whatever its urgency. */
public enum Urgency {
    /** With everything else of its kind in one mail per person, in the morning of a working day. */
    DIGEST,
    /** As soon as it is working hours: an assignment, the last day itself, an escalation. */
    SINGLE,
    /** At once, in a mail of its own, also at night and on Sundays. */
    ACUTE
}
