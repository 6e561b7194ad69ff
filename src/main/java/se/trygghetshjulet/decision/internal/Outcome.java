package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.Locale;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.organisation.OrganFunction;

/** What an organ can come to. */
enum Outcome {
    APPROVED("Bifall"),
    AMENDED("Bifall med ändring"),
    REJECTED("Avslag"),
    REMITTED("Återremiss"),
    TABLED("Bordläggning"),
    NOTED("Lagd till handlingarna");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** What an organ with the function may come to: one that is only informed cannot undo what was decided. */
    static List<Outcome> of(OrganFunction function) {
        return function == OrganFunction.IS_INFORMED
                ? List.of(NOTED, TABLED)
                : List.of(APPROVED, AMENDED, REJECTED, REMITTED, TABLED);
    }

    boolean settles() {
        return this == APPROVED || this == AMENDED || this == REJECTED;
    }

    /** Whether the organ sent the matter back or put it off, and so has not dealt with it yet. */
    boolean postpones() {
        return this == REMITTED || this == TABLED;
    }

    /** In words, as the organ itself would say it: a preparing organ proposes. */
    String inWords(OrganFunction function) {
        return settles() && function == OrganFunction.PREPARES ? "Föreslår " + label.toLowerCase(Locale.ROOT) : label;
    }

    Option option(OrganFunction function) {
        return new Option(inWords(function), name());
    }

    /** What the model routes on. A preparing organ only proposes, so its avslag goes on like its bifall. */
    String route(OrganFunction function) {
        return switch (this) {
            case REMITTED, TABLED, NOTED -> name();
            case REJECTED -> function == OrganFunction.DECIDES ? "REJECTED" : "PASSED";
            case APPROVED, AMENDED -> "PASSED";
        };
    }
}
