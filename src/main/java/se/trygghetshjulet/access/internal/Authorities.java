package se.trygghetshjulet.access.internal;

/** The names under which roles are known to the door. */
final class Authorities {

    static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";
    static final String OPERATOR = of("operator");

    private Authorities() {}

    static String of(String roleId) {
        return "ROLE_" + roleId;
    }
}
