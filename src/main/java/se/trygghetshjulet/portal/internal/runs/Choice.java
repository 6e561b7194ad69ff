package se.trygghetshjulet.portal.internal.runs;

import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.portal.internal.ChosenAddress;

/**
 * What the reader wants to see. The address of the page carries all of it, so that it can be kept and sent.
 *
 * @param state empty for all
 * @param process the key of a model; empty for all
 * @param words a part of what the case is called, as it was typed; empty for all
 * @param page from one
 */
record Choice(Optional<StateWords> state, String process, String words, int page) {

    /** Whatever stands in an address is understood as far as it can be. */
    static Choice of(Map<String, String> asked) {
        return new Choice(
                StateWords.ofCode(asked.getOrDefault("lage", "")),
                ChosenAddress.text(asked, "process"),
                ChosenAddress.text(asked, "sok"),
                ChosenAddress.page(asked));
    }

    Choice with(Optional<StateWords> other) {
        return new Choice(other, process, words, 1);
    }

    Choice onPage(int other) {
        return new Choice(state, process, words, other);
    }

    /** What stands in the address for the state; empty for all. */
    public String stateCode() {
        return state.map(StateWords::code).orElse("");
    }

    /** Whether anything is left out. */
    public boolean narrowed() {
        return state.isPresent() || searching();
    }

    /** Whether the reader has filled in the form on the page. */
    public boolean searching() {
        return !process.isEmpty() || !words.isEmpty();
    }

    /** The address of the page that shows this. */
    public String address() {
        return ChosenAddress.of(RunPages.PATH)
                .with("lage", stateCode())
                .with("process", process)
                .with("sok", words)
                .onPage(page);
    }

    Optional<String> wantedProcess() {
        return Optional.of(process).filter(key -> !key.isEmpty());
    }
}
