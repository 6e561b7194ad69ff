package se.trygghetshjulet.access;

/** Tells how much waits for somebody on a page of the menu. A bean of the module that has the page; asked with every page. */
public interface MenuCount {

    /** The page's path, as {@link Page#path()}. */
    String path();

    /** How many things wait for the person; nothing is shown for zero. */
    int waitingFor(String person);
}
