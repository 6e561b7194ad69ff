package se.trygghetshjulet.portal.internal.runs;

import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.ProcessRuns.State;

/** How the states are called and marked: by word and sign, never by colour alone (WCAG 1.4.1). */
enum StateWords {
    STOPPED("fel", "Står stilla", "!", State.STOPPED),
    RUNNING("pagar", "Pågår", "▶", State.RUNNING),
    FINISHED("avslutade", "Avslutade", "✓", State.FINISHED);

    private final String code;
    private final String title;
    private final String sign;
    private final State state;

    StateWords(String code, String title, String sign, State state) {
        this.code = code;
        this.title = title;
        this.sign = sign;
        this.state = state;
    }

    static StateWords of(State state) {
        return valueOf(state.name());
    }

    static Optional<StateWords> ofCode(String code) {
        return Stream.of(values()).filter(words -> words.code.equals(code)).findFirst();
    }

    /** What stands in an address, and the class in {@code processlage.css}. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String sign() {
        return sign;
    }

    State state() {
        return state;
    }
}
