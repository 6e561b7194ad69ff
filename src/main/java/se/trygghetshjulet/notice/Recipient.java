package se.trygghetshjulet.notice;

/**
 * Whom a notice is meant for. The address is looked up just before sending. When the address is refused, or a role is
 * vacant, the notice goes to the function mailbox of the unit, then to the coordinator, then to operations.
 */
public sealed interface Recipient {

    static Recipient person(String personId) {
        return new OnePerson(personId);
    }

    /** Everybody who holds the role, each in a mail of their own. */
    static Recipient role(String roleId) {
        return new RoleHolders(roleId);
    }

    /** The id of the person or the role. */
    String id();

    record OnePerson(String id) implements Recipient {}

    record RoleHolders(String id) implements Recipient {}
}
