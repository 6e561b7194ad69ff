package se.trygghetshjulet.document.internal.archive;

import java.util.List;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.record.AuditedAct;

/** The tables of the package that no document has. */
final class ArchiveTables {

    private ArchiveTables() {}

    static Sheet decisions(List<CaseView> matters) {
        return new Sheet(
                "Organens beslut",
                List.of("Datum", "Organ", "Paragraf", "Ärende", "Diarienummer", "Utfall", "Beslut", "Motivering"),
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
                                        decision.motivation())))
                        .toList());
    }

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
