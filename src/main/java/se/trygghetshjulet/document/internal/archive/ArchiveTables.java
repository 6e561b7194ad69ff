package se.trygghetshjulet.document.internal.archive;

import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.CorrectionView;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.record.AuditedAct;

/** The tables of the package that no document has. */
final class ArchiveTables {

    private ArchiveTables() {}

    /** Every decision as it was recorded, with the numbers of the corrections that point at it. */
    static Sheet decisions(List<CaseView> matters, List<Corrected> corrections) {
        return new Sheet(
                "Organens beslut",
                List.of(
                        "Datum",
                        "Organ",
                        "Paragraf",
                        "Ärende",
                        "Diarienummer",
                        "Utfall",
                        "Beslut",
                        "Motivering",
                        "Beslutets id",
                        "Rättelser"),
                matters.stream()
                        .flatMap(matter -> matter.decisions().stream()
                                .map(decision -> List.<Object>of(
                                        decision.heldOn(),
                                        decision.organ(),
                                        decision.paragraph(),
                                        matter.title(),
                                        matter.diaryNumber().orElse(""),
                                        decision.outcome(),
                                        decision.text(),
                                        decision.motivation(),
                                        decision.id().toString(),
                                        corrections.stream()
                                                .filter(corrected ->
                                                        corrected.decision().equals(decision))
                                                .map(corrected -> String.valueOf(corrected.number()))
                                                .collect(Collectors.joining(", ")))))
                        .toList());
    }

    /** The corrections, each with the decision that it points at. */
    static Sheet corrections(List<Corrected> corrections) {
        return new Sheet(
                "Rättelser av antecknade beslut",
                List.of(
                        "Rättelse",
                        "Rättat beslut",
                        "Datum",
                        "Organ",
                        "Paragraf",
                        "Rättad del",
                        "Stod",
                        "Ska stå",
                        "Skäl till rättelsen",
                        "Föreslagen av",
                        "Godkänd av",
                        "Godkänd"),
                corrections.stream()
                        .map(corrected -> List.<Object>of(
                                corrected.number(),
                                corrected.decision().id().toString(),
                                corrected.decision().heldOn(),
                                corrected.decision().organ(),
                                corrected.decision().paragraph(),
                                corrected.correction().part(),
                                corrected.correction().stood(),
                                corrected.correction().corrected(),
                                corrected.correction().reason(),
                                corrected.correction().proposedBy(),
                                corrected.correction().approvedBy(),
                                corrected.correction().approvedOn()))
                        .toList());
    }

    /** @param number 1, 2, 3 … in the package */
    record Corrected(int number, DecisionView decision, CorrectionView correction) {}

    static Sheet acts(List<AuditedAct> acts) {
        return new Sheet(
                "Granskningsspåret",
                List.of(
                        "Post",
                        "Tid",
                        "Person",
                        "Ersättare för",
                        "Roll",
                        "Handling",
                        "Fall",
                        "Innehåll",
                        "Föregående",
                        "Kontrollsumma"),
                acts.stream()
                        .map(act -> List.<Object>of(
                                act.number(),
                                act.at().toString(),
                                act.actor(),
                                act.onBehalfOf(),
                                act.role(),
                                act.action(),
                                act.businessKey(),
                                act.content(),
                                act.previous(),
                                act.hash()))
                        .toList());
    }
}
