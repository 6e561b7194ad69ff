package se.trygghetshjulet.contact;

/** The contact point as it is now, for pages and checks. */
public interface ContactPoint {

    ContactView view();
}
