package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.engine.FieldError;

/** The three parts that the law demands of a picture (4 §): the survey of crime, other information, and the analysis. */
record LawfulParts(
        String extent, String consequences, String otherInformation, String noOtherInformationReason, String analysis) {

    static final LawfulParts EMPTY = new LawfulParts("", "", "", "", "");

    /** What is missing, by the field where it is written; empty when the picture is lawful. */
    List<FieldError> missing() {
        List<FieldError> missing = new ArrayList<>();
        if (extent.isBlank()) {
            missing.add(new FieldError("extent", "Beskriv brottslighetens omfattning. Lagen kräver det (4 § 1)."));
        }
        if (consequences.isBlank()) {
            missing.add(
                    new FieldError("consequences", "Beskriv brottslighetens konsekvenser. Lagen kräver det (4 § 1)."));
        }
        if (otherInformation.isBlank() && noOtherInformationReason.isBlank()) {
            missing.add(new FieldError(
                    "otherInformation",
                    "Skriv annan information av betydelse, eller kryssa i att den saknas och motivera (4 § 2)."));
        }
        if (analysis.isBlank()) {
            missing.add(new FieldError("analysis", "Skriv analysen av kartläggningen. Lagen kräver den (4 § 3)."));
        }
        return missing;
    }
}
