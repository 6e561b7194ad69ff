package se.trygghetshjulet.portal.internal;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** A choice of what a list shows, as the list's address carries it: what was chosen by name, and nothing of the rest. */
public final class ChosenAddress {

    private static final int LONGEST = 100;
    private static final String PAGE = "sida";

    private final UriComponentsBuilder address;

    private ChosenAddress(String path) {
        this.address = UriComponentsBuilder.fromPath(path);
    }

    public static ChosenAddress of(String path) {
        return new ChosenAddress(path);
    }

    /** @param value left out when it is empty */
    public ChosenAddress with(String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
        return this;
    }

    /** @param page from one, which is left out */
    public String onPage(int page) {
        with(PAGE, page == 1 ? "" : String.valueOf(page));
        return address.encode().toUriString();
    }

    /** What stands in an address under a name, as far as it can be understood; empty when nothing does. */
    public static String text(Map<String, String> asked, String name) {
        String plain = asked.getOrDefault(name, "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** The page that an address asks for, from one; the first when it asks for none. */
    public static int page(Map<String, String> asked) {
        String typed = asked.getOrDefault(PAGE, "");
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
