package se.trygghetshjulet.portal.internal.tasks;

import java.util.Map;
import se.trygghetshjulet.portal.internal.ChosenAddress;

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

    static final Choice START = new Choice(View.TO_DO, When.ANY, "", "", "", 1);

    /** Whatever stands in an address is understood as far as it can be. */
    static Choice of(Map<String, String> asked) {
        return new Choice(
                View.of(asked.getOrDefault("visa", "")),
                When.of(asked.getOrDefault("nar", "")),
                ChosenAddress.text(asked, "process"),
                ChosenAddress.text(asked, "person"),
                ChosenAddress.text(asked, "sok"),
                ChosenAddress.page(asked));
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
        return ChosenAddress.of(path)
                .with("visa", view.code())
                .with("nar", when.code())
                .with("process", process)
                .with("person", person)
                .with("sok", words)
                .onPage(page);
    }
}
