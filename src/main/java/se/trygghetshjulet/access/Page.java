package se.trygghetshjulet.access;

import java.util.Set;

/**
 * A page of our own. A bean of this type opens its path, and every path below it, at the door for those who may come in,
 * and puts it in their menu; a path without such a bean is closed to everybody. {@code @Order} decides the place in the menu.
 *
 * @param path where the page is, such as {@code /frister}
 * @param title what the menu calls it, in Swedish; empty for a page that is in no menu
 * @param roles role ids of those who may open it; empty when everybody who has signed in may
 */
public record Page(String path, String title, Set<String> roles) {

    public Page {
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("A page's path begins with a slash and ends without: " + path);
        }
        roles = Set.copyOf(roles);
    }

    /** A page for everybody who has signed in. */
    public static Page forEverybody(String path, String title) {
        return new Page(path, title, Set.of());
    }

    /** An address for everybody who has signed in, which links lead to but no menu. */
    public static Page outsideTheMenu(String path) {
        return new Page(path, "", Set.of());
    }

    /** A page for those who hold one of the roles. */
    public static Page forRoles(String path, String title, String... roles) {
        return new Page(path, title, Set.of(roles));
    }
}
