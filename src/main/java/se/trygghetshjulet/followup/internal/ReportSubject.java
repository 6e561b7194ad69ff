package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Subject;

/** The yearly report back to the board and the council (återrapportering, 13 §); its subject id is the follow-up's. */
@Component
class ReportSubject implements DecisionSubject {

    private final FollowUpRepository followUps;
    private final Dossiers dossiers;
    private final ReportText text;

    ReportSubject(FollowUpRepository followUps, Dossiers dossiers, ReportText text) {
        this.followUps = followUps;
        this.dossiers = dossiers;
        this.text = text;
    }

    @Override
    public Subject subject() {
        return Subject.REPORT;
    }

    @Override
    public ReportDraft draft(UUID subjectId) {
        return text.of(dossiers.read(subjectId));
    }

    @Override
    public void decided(UUID subjectId, boolean approved, LocalDate decidedOn, String reason) {
        FollowUp followUp = dossiers.followUp(subjectId);
        followUps.save(approved ? followUp.reported(decidedOn) : followUp.rejected(decidedOn, said(reason)));
    }

    private static String said(String reason) {
        return reason == null || reason.isBlank() ? "Organet angav inget skäl." : reason;
    }
}
