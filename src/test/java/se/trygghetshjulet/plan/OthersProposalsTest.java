package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.testing.Accounts;

/** Whoever proposes measures sees beside the form what the other units have proposed, by its headlines. */
class OthersProposalsTest extends PlanningTest {

    private static final String BOX = "Vad andra har lämnat";

    @LocalServerPort
    private int port;

    @BeforeEach
    void everyUnitIsAsked() {
        planning();
    }

    @Test
    void whoeverIsFirstSeesNobody() {
        assertThat(pageOf("fritid")).doesNotContain(BOX);
    }

    @Test
    void theTitlesAreShownWithTheirProblemsAndWhoHasNothing() {
        proposes("grundskola", proposal(row("Trygghetsvandring", cause(drugs, 1))));
        proposes("police", nothing());

        assertThat(pageOf("fritid"))
                .contains(BOX, "2 svar", "Grundskoleförvaltningen", "Trygghetsvandring (problem 2)", "Inga åtgärder")
                .doesNotContain("Vi når inte orsakerna med vår verksamhet", "Halvera antalet anmälda brott");
    }

    @Test
    void aMeasureThatAnswersASecretProblemIsNotNamedToAnybody() {
        proposes(
                "grundskola",
                proposal(row("Vakt vid den hotade adressen", cause(drugs, 1)), row("Låskampanj", cause(burglary, 1))));
        assertThat(pageOf("fritid")).contains("Vakt vid den hotade adressen", "Låskampanj");

        problemsAreSecret(true);

        assertThat(pageOf("fritid")).contains("Låskampanj").doesNotContain("Vakt vid den hotade adressen");
    }

    @Test
    void measuresAgainstSecretProblemsAreKnownByName() {
        proposes(
                "grundskola",
                proposal(row("Vakt vid den hotade adressen", cause(drugs, 1)), row("Låskampanj", cause(burglary, 1))));
        assertThat(plans.secretTitles()).isEmpty();

        jdbc.sql("update problem set secrecy = '18 kap. 1 § OSL' where id = ?")
                .param(drugs.problemId())
                .update();

        assertThat(plans.secretTitles()).containsExactly("Vakt vid den hotade adressen");
    }

    @Test
    void aMeasureWhoseCauseIsGoneIsNotNamedSinceNobodyCanTellWhatItAnswers() {
        proposes("police", proposal(row("Låskampanj", cause(burglary, 1)), row("Ljus i parken", cause(drugs, 1))));
        onlyTheDrugsRemain();

        assertThat(pageOf("fritid")).contains(BOX).doesNotContain("Låskampanj", "Ljus i parken");
    }

    private void proposes(String unit, Map<String, Object> answers) {
        officials.submits(officials.task("action-plan.propose-measures", "unit." + unit), answers);
    }

    private String pageOf(String unit) {
        return Accounts.signedIn(port, officials.holderOf("unit." + unit))
                .get("/uppgift/"
                        + officials
                                .task("action-plan.propose-measures", "unit." + unit)
                                .getId())
                .body();
    }
}
