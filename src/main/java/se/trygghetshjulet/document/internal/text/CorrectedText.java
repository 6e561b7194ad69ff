package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.decision.CorrectionView;

/** How a correction stands in the papers: what was recorded is not changed, the correction is put beside it. */
final class CorrectedText {

    private CorrectedText() {}

    static void section(CorrectionView correction, Body body) {
        body.heading(1, "Rättelse %s".formatted(correction.approvedOn()))
                .paragraph("%s. %s; så här ska det stå:"
                        .formatted(
                                correction.part(),
                                correction.stood().isBlank()
                                        ? "Inget antecknades"
                                        : "Det som antecknades står kvar ovan"))
                .paragraph(correction.corrected())
                .paragraph("Skäl: %s".formatted(correction.reason()))
                .paragraph("Föreslagen av %s, granskad av %s."
                        .formatted(correction.proposedBy(), correction.approvedBy()));
    }

    /** One line for each, for a table. */
    static String lines(List<CorrectionView> corrections) {
        return corrections.stream()
                .map(correction -> "Rättat %s. %s: %s"
                        .formatted(correction.approvedOn(), correction.part(), correction.corrected()))
                .collect(Collectors.joining("\n"));
    }
}
