package se.trygghetshjulet.compliance.internal.web;

import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.OpenPath;
import se.trygghetshjulet.access.Page;

/** Which pages a reader can open, so that no link leads to a closed door. */
@Component
class OpenDoors {

    private final ObjectProvider<Page> pages;
    private final ObjectProvider<OpenPath> openPaths;

    OpenDoors(ObjectProvider<Page> pages, ObjectProvider<OpenPath> openPaths) {
        this.pages = pages;
        this.openPaths = openPaths;
    }

    /**
     * @param path an address of ours, such as {@code /dokument/2027}
     * @param hasRole whether the reader holds a role, such as {@code request::isUserInRole}
     */
    boolean opens(String path, Predicate<String> hasRole) {
        return openPaths.stream().anyMatch(open -> isAt(path, open.path()))
                || pages.stream()
                        .filter(page -> isAt(path, page.path()))
                        .anyMatch(page ->
                                page.roles().isEmpty() || page.roles().stream().anyMatch(hasRole));
    }

    private static boolean isAt(String path, String opened) {
        return path.equals(opened) || path.startsWith(opened + "/") || path.startsWith(opened + "#");
    }
}
