package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.Report;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Lines;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;

/**
 * The official report (tjänsteskrivelse) with its eight headings in order (domain.md 3.2). It is a public document: what
 * the record knows to be secret has been left out by the subject's own draft.
 */
@Component
class OfficialReportWriter implements DocumentWriter {

    private final PoliticalCases cases;
    private final Organisation organisation;
    private final Stationery stationery;

    OfficialReportWriter(PoliticalCases cases, Organisation organisation, Stationery stationery) {
        this.cases = cases;
        this.organisation = organisation;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.OFFICIAL_REPORT;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return cases.ofCycle(cycleId).stream().map(OfficialReportWriter::item).toList();
    }

    @Override
    public List<Item> itemsOutsideTheYears() {
        return cases.outsideTheYears().stream().map(OfficialReportWriter::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(cases.view(id));
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        CaseView about = cases.view(id);
        Report report = about.report();
        Body body = new Body()
                .heading(1, "Sammanfattning")
                .prose(report.summary(), 2)
                .heading(1, "Förslag till beslut")
                .paragraph(report.proposalLeadIn())
                .numbered(Lines.of(report.proposal()))
                .heading(1, "Beslutsunderlag")
                .items(Lines.of(report.documents()))
                .heading(1, "Beslutsplanering")
                .paragraph(report.planning())
                .heading(1, "Beslutet skickas till")
                .paragraph(report.recipients())
                .heading(1, "Ärendet")
                .prose(report.matter(), 2)
                .heading(1, report.assessmentHeading())
                .prose(report.assessment(), 2)
                .heading(1, "Ansvariga")
                .paragraph(report.responsible());
        return stationery.document(
                item(about), Edition.OPEN, draft, about.diaryNumber().orElse(""), reference(report), body);
    }

    private static Item item(CaseView about) {
        return new Item(
                Kind.OFFICIAL_REPORT,
                about.id(),
                about.cycleId(),
                Math.max(1, about.report().version()),
                about.report().title(),
                fileName(about),
                false);
    }

    /** As the municipality's pattern has it: the report names itself first among its documents. */
    private static String fileName(CaseView about) {
        return Lines.of(about.report().documents()).stream()
                .filter(name -> name.contains("Tjänsteskrivelse"))
                .findFirst()
                .orElse("Tjänsteskrivelse " + about.title());
    }

    private List<String> reference(Report report) {
        String role = organisation.role(Roles.CASE_OFFICER).name();
        return report.writer().isEmpty() ? List.of(role) : List.of(report.writer(), role);
    }
}
