package se.trygghetshjulet.engine.internal.web;

import java.util.Optional;
import se.trygghetshjulet.engine.FormRefused;

/** Carries a refusal past the engine's REST layer, which knows nothing of fields, to the filter that answers with it. */
public final class Refusals {

    private static final ThreadLocal<FormRefused> CURRENT = new ThreadLocal<>();

    private Refusals() {}

    /** Notes the refusal of the request that runs in this thread. */
    public static void note(FormRefused refused) {
        CURRENT.set(refused);
    }

    static Optional<FormRefused> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void clear() {
        CURRENT.remove();
    }
}
