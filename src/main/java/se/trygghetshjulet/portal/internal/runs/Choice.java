package se.trygghetshjulet.portal.internal.runs;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader wants to see. The address of the page carries all of it, so that it can be kept and sent.
 *
 * @param state null for all
 * @param process the key of a model; empty for all
 * @param words a part of what the case is called, as it was typed; empty for all
 * @param page from one
 */
record Choice(StateWords state, String process, String words, int page) {

    private static final int LONGEST = 100;

    /** Whatever stands in an address is understood as far as it can be. */
    static Choice of(Map<String, String> asked) {
        return new Choice(
                StateWords.ofCode(asked.getOrDefault("lage", "")),
                shortened(asked.getOrDefault("process", "")),
                shortened(asked.getOrDefault("sok", "")),
                number(asked.getOrDefault("sida", "")));
    }

    Choice with(StateWords other) {
        return new Choice(other, process, words, 1);
    }

    Choice onPage(int other) {
        return new Choice(state, process, words, other);
    }

    /** What stands in the address for the state; empty for all. */
    public String stateCode() {
        return state == null ? "" : state.code();
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return state != null || searching();
    }

    /** Whether the reader has filled in the form on the page. */
    public boolean searching() {
        return !process.isEmpty() || !words.isEmpty();
    }

    /** The address of the page that shows this. */
    public String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(RunPages.PATH);
        add(address, "lage", stateCode());
        add(address, "process", process);
        add(address, "sok", words);
        add(address, "sida", page == 1 ? "" : String.valueOf(page));
        return address.encode().toUriString();
    }

    Optional<String> wantedProcess() {
        return Optional.of(process).filter(key -> !key.isEmpty());
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
