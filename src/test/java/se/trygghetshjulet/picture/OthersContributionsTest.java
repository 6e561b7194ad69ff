package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.nothing;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.with;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Officials;

/** Whoever contributes sees beside the form what the other units have handed in, by its headlines. */
@PictureTest
class OthersContributionsTest {

    private static final String BOX = "Vad andra har lämnat";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pictures pictures;

    private PicturePhase phase;

    @BeforeEach
    void threeUnitsAreAsked() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        phase.gathers(2027);
    }

    @AfterEach
    void leaveNothing() {
        phase.forgetEverything();
    }

    @Test
    void whoeverIsFirstSeesNobody() {
        assertThat(pageOf("fritid")).doesNotContain(BOX);
    }

    @Test
    void theTitlesAreShownAndNothingThatIsMarkedWithSecrecy() {
        phase.contribute(
                "grundskola",
                report(
                        problem("Skadegörelse vid skolor"),
                        with(problem("Hot mot en namngiven skola"), "secrecy", "18 kap. 1 § OSL")));
        phase.contribute("police", nothing("Vi har inte sett något nytt."));

        assertThat(pageOf("fritid"))
                .contains(BOX, "2 svar", "Grundskoleförvaltningen", "Skadegörelse vid skolor", "Inget att rapportera")
                .doesNotContain("Hot mot en namngiven skola", "Vi har inte sett något nytt.", "Rutor krossas");
    }

    @Test
    void whatIsSecretIsKnownByName() {
        phase.contribute(
                "grundskola",
                report(
                        problem("Skadegörelse vid skolor"),
                        with(problem("Hot mot en namngiven skola"), "secrecy", "18 kap. 1 § OSL")));

        assertThat(pictures.secretTitles()).containsExactly("Hot mot en namngiven skola");
    }

    private String pageOf(String unit) {
        return Accounts.signedIn(port, officials.holderOf("unit." + unit))
                .get("/uppgift/" + phase.contribution(unit).getId())
                .body();
    }
}
