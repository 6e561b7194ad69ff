package se.trygghetshjulet.notice.internal;

import se.trygghetshjulet.notice.Recipient;

/** Whom one delivery goes to. A role is an addressee only until it has become its holders. */
record Addressee(Kind kind, String id) {

    enum Kind {
        PERSON,
        ROLE,
        /** The function mailbox of a unit. */
        UNIT
    }

    static Addressee of(Recipient recipient) {
        return new Addressee(recipient instanceof Recipient.RoleHolders ? Kind.ROLE : Kind.PERSON, recipient.id());
    }

    static Addressee person(String personId) {
        return new Addressee(Kind.PERSON, personId);
    }

    static Addressee unit(String unitId) {
        return new Addressee(Kind.UNIT, unitId);
    }

    /** As {@link #parse} reads it. */
    String key() {
        return kind + ":" + id;
    }

    static Addressee parse(String key) {
        int colon = key.indexOf(':');
        return new Addressee(Kind.valueOf(key.substring(0, colon)), key.substring(colon + 1));
    }
}
