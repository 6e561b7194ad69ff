package se.trygghetshjulet.portal.internal.tasks;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader wants to see. The address of the page carries all of it, so that it can be kept and sent.
 *
 * @param process the key of a model; empty for all
 * @param person who has the tasks: the id of a person, {@value #NOBODY}, or empty for everybody
 * @param words what to look for, as it was typed
 * @param page from one
 */
record Choice(View view, When when, String process, String person, String words, int page) {

    static final String NOBODY = "ingen";

    private static final int LONGEST = 100;

    static final Choice START = new Choice(View.TO_DO, When.ANY, "", "", "", 1);

    /** Whatever stands in an address is understood as far as it can be. */
    static Choice of(Map<String, String> asked) {
        return new Choice(
                View.of(asked.getOrDefault("visa", "")),
                When.of(asked.getOrDefault("nar", "")),
                shortened(asked.getOrDefault("process", "")),
                shortened(asked.getOrDefault("person", "")),
                shortened(asked.getOrDefault("sok", "")),
                number(asked.getOrDefault("sida", "")));
    }

    Choice with(View other) {
        return new Choice(other, when, process, other == View.EVERYBODY ? person : "", words, 1);
    }

    Choice with(When other) {
        return new Choice(view, other, process, person, words, 1);
    }

    Choice onPage(int other) {
        return new Choice(view, when, process, person, words, other);
    }

    /** Whether anything is left out that the view would show. */
    public boolean narrowed() {
        return when != When.ANY || searching();
    }

    /** Whether the reader has filled in the form on the page. */
    public boolean searching() {
        return !process.isEmpty() || !person.isEmpty() || !words.isEmpty();
    }

    /** The address of the page that shows this. */
    public String address() {
        return address(TaskPages.PATH);
    }

    /** The same choice carried by another address. */
    public String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "visa", view.code());
        add(address, "nar", when.code());
        add(address, "process", process);
        add(address, "person", person);
        add(address, "sok", words);
        add(address, "sida", page == 1 ? "" : String.valueOf(page));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String shortened(String typed) {
        String plain = typed.strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static int number(String typed) {
        return typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
    }
}
