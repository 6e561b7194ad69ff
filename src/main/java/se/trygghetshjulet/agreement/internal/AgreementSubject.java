package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/** An agreement that the political organs are to decide about before it is signed; its subject id is the agreement's. */
@Component
class AgreementSubject implements DecisionSubject {

    private final AgreementBook book;
    private final AgreementProcess process;
    private final Organisation organisation;
    private final DecidingOrgans organs;

    AgreementSubject(AgreementBook book, AgreementProcess process, Organisation organisation, DecidingOrgans organs) {
        this.book = book;
        this.process = process;
        this.organisation = organisation;
        this.organs = organs;
    }

    @Override
    public Subject subject() {
        return Subject.AGREEMENT;
    }

    @Override
    public ReportDraft draft(UUID subjectId) {
        Agreement agreement = book.agreement(subjectId);
        Terms terms = book.currentTerms(subjectId);
        Municipality municipality = organisation.municipality();
        String title = "%s med %s: %s".formatted(terms.kind().inSwedish(), terms.counterpart(), terms.title());
        String deciding = organs.decidingOrgan(Subject.AGREEMENT).name();
        return new ReportDraft(
                title,
                "%s och %s föreslås samverka i det brottsförebyggande arbetet. Giltighet: %s."
                        .formatted(municipality.name(), terms.counterpart(), terms.validity()),
                "%s godkänner förslaget till %s med %s."
                        .formatted(deciding, terms.kind().inSwedish().toLowerCase(), terms.counterpart()),
                matter(agreement, terms),
                "%s bedömer att samverkan behöver regleras skriftligt. En kommun ska verka för överenskommelser som anger"
                                .formatted(organisation
                                        .unit(municipality.leadingUnit())
                                        .name())
                        + " syften och områden (lag 2023:196, 9 §).",
                List.of("Förslag till %s med %s"
                        .formatted(terms.kind().inSwedish().toLowerCase(), terms.counterpart())));
    }

    @Override
    public Optional<String> ownCase(UUID subjectId) {
        return Optional.of(process.businessKey(book.agreement(subjectId)));
    }

    @Override
    public void decided(UUID subjectId, boolean approved, LocalDate decidedOn, String reason) {
        if (!approved) {
            boolean said = reason != null && !reason.isBlank();
            book.save(book.agreement(subjectId).rejected(said ? reason : "Organet angav inget skäl."));
        }
    }

    private String matter(Agreement agreement, Terms terms) {
        StringBuilder matter = new StringBuilder();
        if (agreement.replacesId() != null) {
            matter.append("Förslaget ersätter den överenskommelse som gäller %s.\n\n"
                    .formatted(book.currentTerms(agreement.replacesId()).validity()));
        }
        matter.append("Syften\n\n%s\n\nOmråden\n\n%s".formatted(terms.purposes(), terms.areas()));
        if (terms.content() != null) {
            matter.append("\n\nInnehåll\n\n").append(terms.content());
        }
        book.answer(agreement.id())
                .ifPresent(answer -> matter.append("\n\nMotparten svarade %s genom %s att den är överens om förslaget."
                        .formatted(answer.answeredOn(), answer.answeredBy())));
        return matter.toString();
    }
}
