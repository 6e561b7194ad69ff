package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doReturn;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;

/** The same model where KF decides, where KS is alone, and where fewer people approve. */
class OtherMunicipalitiesTest extends MatterTest {

    @Test
    void whereKfDecidesKsProposesAndKfEndsTheMatter() {
        kfDecides();
        Matter matter = matter(Subject.PLAN);
        assertThat(opened("draft"))
                .containsEntry(
                        "leadIn",
                        "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen föreslå kommunfullmäktige besluta");
        matter.prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "REJECTED", Map.of("text", "Kommunstyrelsen föreslår avslag."));
        assertThat(matter.instance).isWaitingAt("record-kf");

        matter.recorded("kf", Matter.KF, "APPROVED");
        assertThat(matter.instance).isWaitingAt("adjust-minutes");
        matter.minuted(LocalDate.of(2027, 9, 20), LocalDate.of(2027, 9, 21)).dispatched();
        assertThat(matter.instance).isEnded();
        assertThat(told(Subject.PLAN, matter).get(0).decidedOn()).isEqualTo(Matter.KF);
    }

    @Test
    void whereKfDecidesItMayRemit() {
        kfDecides();
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED")
                .recorded("kf", Matter.KF, "REMITTED", Map.of("motivation", "En tredjedel begär ett nytt underlag."));

        assertThat(matter.instance).isWaitingAt("draft");
        assertThat(opened("draft").get("returned").toString()).contains("Kommunfullmäktige återremitterade");
    }

    @Test
    void whereKfDecidesItsAvslagEndsTheMatter() {
        kfDecides();
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED")
                .recorded("kf", Matter.KF, "REJECTED", Map.of("text", "Kommunfullmäktige avslår planen."))
                .minuted(Matter.KF, Matter.KF)
                .dispatched();

        assertThat(matter.instance).isEnded();
        assertThat(told(Subject.PLAN, matter).get(0).approved()).isFalse();
    }

    @Test
    void whereKsIsAloneAndTheDirectorApprovesTheWayIsShort() {
        path("ks:DECIDES");
        doReturn(List.of("city-director")).when(organisation).approvalChain();
        Matter matter = matter(Subject.PLAN);
        assertThat(opened("draft"))
                .containsEntry("leadIn", "Kommunstyrelsen föreslås besluta")
                .containsEntry("hidden_ksau", true)
                .containsEntry("hidden_kf", true);

        matter.drafted()
                .approvedBy("approve-director")
                .registered()
                .recorded("ks", Matter.KS, "APPROVED")
                .minuted(Matter.KS, Matter.KS)
                .dispatched();

        assertThat(matter.instance)
                .isEnded()
                .hasNotPassed("approve-section", "approve-department", "record-ksau", "record-kf");
    }

    @Test
    void whereTheSectionHeadApprovesAloneTheOthersAreNotAsked() {
        doReturn(List.of("section-head")).when(organisation).approvalChain();
        Matter matter = matter(Subject.AGREEMENT).drafted().approvedBy("approve-section");

        assertThat(matter.instance).isWaitingAt("register").hasNotPassed("approve-department", "approve-director");
    }

    @Test
    void anAgreementIsDecidedByKsAndNeverReachesKf() {
        Matter matter = matter(Subject.AGREEMENT)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED");

        assertThat(matter.instance).isWaitingAt("adjust-minutes").hasNotPassed("record-kf");
    }

    @Test
    void aChangeOfTheMunicipalitysPathDoesNotStrandAMatterUnderWay() {
        Matter matter = matter(Subject.PLAN).prepared();
        path("ks:DECIDES");

        matter.recorded("ksau", Matter.KSAU, "APPROVED").recorded("ks", Matter.KS, "APPROVED");
        assertThat(matter.instance).isWaitingAt("adjust-minutes", "record-kf");
    }

    private void kfDecides() {
        path("ksau:PREPARES", "ks:PREPARES", "kf:DECIDES");
    }

    private void path(String... steps) {
        List<DecisionStep> path = Arrays.stream(steps)
                .map(step -> step.split(":"))
                .map(parts -> new DecisionStep(organisation.organ(parts[0]), OrganFunction.valueOf(parts[1])))
                .toList();
        doReturn(path).when(organs).organsFor(Subject.PLAN);
    }
}
