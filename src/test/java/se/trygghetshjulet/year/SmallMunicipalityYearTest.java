package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.compliance.internal.RecordedLawCheck;
import se.trygghetshjulet.compliance.internal.rule.Verdict;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Ett helt och ett lätt år i en liten kommun")
@ProductTest
// A property of its own gives the years an application, and with it a database, of their own.
@TestPropertySource(properties = {"trygghetshjulet.municipality=smakoping", "year-of-its-own=smakoping-2027"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmallMunicipalityYearTest {

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordedLawCheck lawCheck;

    private YearRecord record;
    private YearAtWork full;
    private YearAtWork light;
    private ProcessInstance fullYear;
    private ProcessInstance lightYear;

    @BeforeAll
    void theYearsArePlayed() {
        AbstractAssertions.init(engine);
        record = new YearRecord(jdbc);
        full = new YearAtWork(officials, clock, new AnswerBook(Smakoping2027.whole()));
        light = new YearAtWork(officials, clock, new AnswerBook(Smakoping2027.lightYearAfter()));
        SmakopingYears years = new SmakopingYears(full, light);
        fullYear = years.playTheFullYear();
        lightYear = years.playTheLightYear();
    }

    @Test
    @DisplayName("Lagkoll räknar likadant i den lilla kommunen, där lägesbilden har hunnit bli äldre än två år")
    void theLawCheckKnowsTheYears() {
        assertThat(lawCheck.rows())
                .filteredOn(row -> row.finding().verdict() != Verdict.FULFILLED)
                .extracting(row -> row.demand().key())
                .containsExactly("L6a", "L7", "L9", "L10");
    }

    @Test
    @DisplayName("Det hela året stängs efter samma modeller som i Malmö")
    void theFullYearIsClosed() {
        assertThat(fullYear)
                .hasPassed("situational-picture", "plan-decision", "report-decision", "close")
                .isEnded();
    }

    @Test
    @DisplayName("En plan som kommunstyrelsen avslår görs om och beslutas på nytt")
    void aRejectedPlanIsMadeAgain() {
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(fullYear.getId())
                        .finished()
                        .list())
                .extracting(HistoricActivityInstance::getActivityId)
                .filteredOn(activity -> activity.equals("action-plan") || activity.equals("plan-decision"))
                .containsExactlyInAnyOrder("action-plan", "plan-decision", "action-plan", "plan-decision");
    }

    @Test
    @DisplayName("Det lätta året går direkt till uppföljningen av förra årets plan")
    void theLightYearFollowsUpThePlanThatGoesOn() {
        assertThat(lightYear)
                .hasPassed(
                        "assess-update-need", "half-year-follow-up", "full-year-follow-up", "report-decision", "close")
                .hasNotPassed("situational-picture", "prioritization", "action-plan", "plan-decision")
                .isEnded();
        assertThat(jdbc.sql("select count(distinct plan_id) from follow_up")
                        .query(Integer.class)
                        .single())
                .as("all four follow-ups are of the same plan")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Kommunstyrelsen beslutar ensam, en chef godkänner, och fullmäktige får bara rapporterna")
    void ksAloneDecides() {
        assertThat(record.decisionsOf("ksau")).isEmpty();
        assertThat(record.decisionsOf("ks"))
                .containsExactly(
                        "PLAN 2027-06-08 REJECTED",
                        "PLAN 2027-10-12 APPROVED",
                        "REPORT 2028-03-14 APPROVED",
                        "REPORT 2029-03-13 APPROVED");
        assertThat(record.decisionsOf("kf")).containsExactly("REPORT 2028-04-11 NOTED", "REPORT 2029-04-10 NOTED");
        assertThat(record.trail())
                .extracting(YearRecord.Entry::action)
                .contains("political-decision.approve-director")
                .doesNotContain("political-decision.approve-section", "political-decision.approve-department");
    }

    @Test
    @DisplayName("Spåret är helt, varje åtgärd kan följas bakåt och det fastställda är fryst")
    void theRecordIsWhole() {
        List<YearRecord.Trace> traces = YearRecord.traces(Smakoping2027.whole());
        assertThat(record.traces())
                .as("the plan that was rejected is kept beside the one that was decided")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(traces.stream(), traces.stream()).toList());
        assertThat(trail.verify().whole()).isTrue();
        assertThat(record.trail())
                .filteredOn(entry -> !entry.actor().equals("system"))
                .hasSize(full.submits() + light.submits());
        assertThat(record.frozen())
                .extracting(YearRecord.Frozen::kind)
                .as("the plan was endorsed twice")
                .containsExactly(
                        "PICTURE", "PLAN", "PLAN", "FOLLOW_UP", "FOLLOW_UP", "YEAR", "FOLLOW_UP", "FOLLOW_UP", "YEAR");
        assertThat(record.frozen()).allSatisfy(frozen -> assertThat(
                        snapshots.latest(SnapshotKind.valueOf(frozen.kind()), frozen.subjectId()))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshots.intact(snapshot)).isTrue()));
    }
}
