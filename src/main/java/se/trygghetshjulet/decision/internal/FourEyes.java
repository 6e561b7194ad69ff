package se.trygghetshjulet.decision.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Nobody approves what they wrote themselves, and nobody approves twice; roles make no difference. */
@Component
class FourEyes {

    private final ReportVersions reports;
    private final Approvals approvals;

    FourEyes(ReportVersions reports, Approvals approvals) {
        this.reports = reports;
        this.approvals = approvals;
    }

    /** @return why the person may not judge the version, as a Swedish sentence; empty when they may */
    Optional<String> objection(ReportVersion version, String person) {
        if (reports.existsByCaseIdAndWrittenBy(version.caseId(), person)) {
            return Optional.of(
                    "Du har skrivit i tjänsteskrivelsen och kan därför inte själv godkänna den. Be samordnaren"
                            + " ge uppgiften till någon annan.");
        }
        if (approvals.existsByReportDraftIdAndPerson(version.id(), person)) {
            return Optional.of("Du har redan godkänt den här versionen i en annan roll. Minst två personer ska ha läst"
                    + " den. Be samordnaren ge uppgiften till någon annan.");
        }
        return Optional.empty();
    }
}
