package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Subject;

/** The follow-up as a matter for the political organs (13 §). */
class ReportingToTheCouncilTest extends FollowUpScene {

    private static final LocalDate MEETING = LocalDate.of(2028, 4, 12);

    @Autowired
    private List<DecisionSubject> subjects;

    private DecisionSubject report;
    private UUID followUp;

    @BeforeEach
    void aCompletedHalfYear() {
        report = subjects.stream()
                .filter(subject -> subject.subject() == Subject.REPORT)
                .findFirst()
                .orElseThrow();
        halfYearIsDone(red(), green());
        followUp = theFollowUp(FollowUpKind.HALF_YEAR);
    }

    @Test
    void theDraftTellsWhatWasDecidedDoneAndWhatBecameOfIt() {
        ReportDraft draft = report.draft(followUp);

        assertThat(draft.title()).isEqualTo("Återrapportering av det brottsförebyggande arbetet 2027");
        assertThat(draft.summary())
                .contains("6 och 13 §§", "Malmö stad och Polisområde Malmö")
                .contains("Av tre åtgärder är två gröna (går som planerat) och en röd");
        assertThat(draft.matter())
                .contains("Åtgärdsplanen har tre åtgärder.")
                .contains("Åtgärd 1: Belysning på Möllevången (Fastighets- och gatukontoret). Genomförd: nej.")
                .contains("Problemet har minskat: åtgärd 1, 2, 3.")
                .contains("Orsak: Pengarna räckte inte. Styrgruppens beslut: Fortsätt till ett nytt datum")
                .contains("Problemen har flyttat till parken.")
                .doesNotContain("avslogs");
        assertThat(draft.assessment()).isEqualTo("Förslag inför nästa år: Undersök parken.");
    }

    @Test
    void theProposalNamesTheOrgansOfTheMunicipality() {
        assertThat(report.draft(followUp).proposal())
                .isEqualTo("Kommunstyrelsen godkänner återrapporteringen av det brottsförebyggande arbetet 2027.\n"
                        + "Kommunstyrelsen överlämnar återrapporteringen till kommunfullmäktige för information.");
    }

    @Test
    void theDayTheReportWasTakenUpIsKept() {
        report.decided(followUp, true, MEETING, "");

        assertThat(followUps.view(followUp).reportedOn()).contains(MEETING);
    }

    @Test
    void aRejectionIsAnsweredInTheNewDraftOfTheSameReport() {
        report.decided(followUp, false, MEETING, "Effekten är inte redovisad.");

        ReportDraft draft = report.draft(followUp);

        assertThat(followUps.view(followUp).reportedOn()).isEmpty();
        assertThat(draft.matter()).startsWith("Den förra rapporten avslogs 2028-04-12: Effekten är inte redovisad.");
        assertThat(draft.assessment()).startsWith("Rapporten är omarbetad efter avslaget 2028-04-12.");
    }

    @Test
    void anApprovedReportNoLongerSpeaksOfTheRejectionButTheRecordDoes() {
        report.decided(followUp, false, MEETING, "Effekten är inte redovisad.");
        report.decided(followUp, true, MEETING.plusMonths(1), "");

        assertThat(report.draft(followUp).matter()).doesNotContain("avslogs");
        assertThat(followUps.view(followUp).reportedOn()).contains(MEETING.plusMonths(1));
        assertThat(jdbc.sql("select rejection_reason from follow_up where id = ?")
                        .param(followUp)
                        .query(String.class)
                        .single())
                .isEqualTo("Effekten är inte redovisad.");
    }

    @Test
    void aRejectionWithoutWordsIsSaidToBeOne() {
        report.decided(followUp, false, MEETING, null);

        assertThat(report.draft(followUp).matter()).contains("Organet angav inget skäl.");
    }

    @Test
    void aReportThatDoesNotExistIsAFaultAndNotAnEmptyDraft() {
        assertThatThrownBy(() -> report.draft(UUID.randomUUID())).isInstanceOf(NoSuchElementException.class);
    }
}
