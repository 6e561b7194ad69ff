package se.trygghetshjulet.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.access.Page;

/** The pages that somebody may open, in the order of the menu. */
@Component
class Menu {

    private static final Item TASKS = new Item("/", "Uppgifter");
    private static final Item COCKPIT = new Item("/camunda/app/cockpit/default/", "Cockpit");
    private static final Item ACCOUNTS = new Item("/konton", "Konton");
    private static final Item CLOCK = new Item("/klocka", "Demons klocka");

    private final List<Page> pages;
    private final DemoMode demo;

    Menu(ObjectProvider<Page> pages, DemoMode demo) {
        this.pages = pages.orderedStream().toList();
        this.demo = demo;
    }

    List<Item> of(Authentication who) {
        List<String> authorities = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        boolean administrator = authorities.contains(Authorities.ADMINISTRATOR);
        List<Item> items = new ArrayList<>();
        items.add(administrator ? ACCOUNTS : TASKS);
        pages.stream()
                .filter(page -> !page.title().isEmpty())
                .filter(page -> page.roles().isEmpty()
                        || page.roles().stream().map(Authorities::of).anyMatch(authorities::contains))
                .map(page -> new Item(page.path(), page.title()))
                .forEach(items::add);
        if (administrator || authorities.contains(Authorities.OPERATOR)) {
            items.add(COCKPIT);
        }
        if (demo.active()) {
            items.add(CLOCK);
        }
        return items;
    }

    record Item(String path, String title) {}
}
