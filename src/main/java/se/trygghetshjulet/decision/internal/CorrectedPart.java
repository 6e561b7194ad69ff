package se.trygghetshjulet.decision.internal;

import java.util.function.Function;

/**
 * What of a recorded decision can be corrected. The outcome, the organ and the day are not there: they have steered the
 * matter, and only the organ can come to something else.
 */
enum CorrectedPart {
    PARAGRAPH("Paragraf", decision -> Integer.toString(decision.paragraph())),
    TEXT("Beslutstext", Decision::text),
    MOTIVATION("Motivering", Decision::motivation),
    RESERVATIONS("Reservationer", Decision::reservations),
    CONFLICTS("Jäv", Decision::conflicts);

    private final String label;
    private final Function<Decision, String> value;

    CorrectedPart(String label, Function<Decision, String> value) {
        this.label = label;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** What the record says; empty when nothing was written. */
    String in(Decision decision) {
        String recorded = value.apply(decision);
        return recorded == null ? "" : recorded;
    }
}
