package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Subject;

/** The texts with which the official report about a plan begins. */
class PlanReportTest extends PlanningTest {

    private UUID planId;

    @BeforeEach
    void anEndorsedPlan() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        officials.complete("action-plan.compile-plan", compiled());
        everyMemberApproves();
        planId = planOf(planning);
    }

    @Test
    void theDraftIsWrittenFromTheRecord() {
        ReportDraft draft = planDecision().draft(planId);
        assertThat(planDecision().subject()).isEqualTo(Subject.PLAN);
        assertThat(draft.title()).isEqualTo("Åtgärdsplan för brottsförebyggande arbete " + year);
        assertThat(draft.summary()).contains("5 §", "2 åtgärder mot 2 prioriterade problem", "kommunstyrelsen antar");
        assertThat(draft.proposal().lines()).hasSize(2).allMatch(line -> line.startsWith("Kommunstyrelsen "));
        assertThat(draft.matter())
                .contains("Problem 2. Öppen narkotikahandel", "Trygghetsvandring", "Klar senast 2027-11-30");
        assertThat(draft.assessment()).contains("minst en numrerad orsak");
    }

    @Test
    void whatIsSecretInThePictureStaysOutOfTheReport() {
        problemsAreSecret(true);
        ReportDraft draft = planDecision().draft(planId);
        assertThat(draft.toString())
                .doesNotContain("narkotika", "Trygghetsvandring")
                .contains("Låskampanj");
        assertThat(draft.matter())
                .contains("ett prioriterat problem som är sekretessmarkerat", "Det beskrivs inte här.");
    }
}
