package se.trygghetshjulet.access.internal;

/** Everybody's password in the demo. It opens nothing anywhere else: see {@link AccountBootstrap}. */
final class DemoPassword {

    static final String VALUE = "demo";

    private DemoPassword() {}
}
