package se.trygghetshjulet.access.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.access.MenuCount;
import se.trygghetshjulet.access.Page;

/** The pages that somebody may open, in the order of the menu. */
@Component
class Menu {

    private static final Item TASKLIST = new Item("/camunda/app/tasklist/default/", "Tasklist", 0);
    private static final Item COCKPIT = new Item("/camunda/app/cockpit/default/", "Cockpit", 0);
    private static final Item ACCOUNTS = new Item("/konton", "Konton", 0);
    private static final Item CLOCK = new Item("/klocka", "Demons klocka", 0);

    private final List<Page> pages;
    private final ObjectProvider<MenuCount> counts;
    private final DemoMode demo;

    Menu(ObjectProvider<Page> pages, ObjectProvider<MenuCount> counts, DemoMode demo) {
        this.pages = pages.orderedStream().toList();
        this.counts = counts;
        this.demo = demo;
    }

    List<Item> of(Authentication who) {
        List<String> authorities = who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        boolean administrator = authorities.contains(Authorities.ADMINISTRATOR);
        List<Item> items = new ArrayList<>();
        if (administrator) {
            items.add(ACCOUNTS);
        }
        pages.stream()
                .filter(page -> !page.title().isEmpty())
                .filter(page -> page.roles().isEmpty()
                        || page.roles().stream().map(Authorities::of).anyMatch(authorities::contains))
                .map(page -> new Item(page.path(), page.title(), count(page, who.getName())))
                .forEach(items::add);
        if (!administrator) {
            items.add(TASKLIST);
        }
        if (administrator || authorities.contains(Authorities.OPERATOR)) {
            items.add(COCKPIT);
        }
        if (demo.active()) {
            items.add(CLOCK);
        }
        return items;
    }

    private int count(Page page, String person) {
        return counts.stream()
                .filter(count -> count.path().equals(page.path()))
                .mapToInt(count -> count.waitingFor(person))
                .sum();
    }

    /** @param count how much waits there; zero when nothing does, or nobody knows */
    record Item(String path, String title, int count) {}
}
