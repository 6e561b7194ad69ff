package se.trygghetshjulet.organisation;

/**
 * A förvaltning, or the police area.
 *
 * @param id short id in lower case, such as {@code grundskola}; the police area is {@code police}
 * @param contributes whether the unit is asked for its contribution (underlag) to the situational picture
 * @param mailbox the function mailbox, never a person's own address
 */
public record Unit(String id, String name, Party party, boolean contributes, String mailbox) {

    /** The role of those who answer for the unit's part (förvaltningsansvarig). */
    public String responsibleRole() {
        return "unit." + id;
    }
}
