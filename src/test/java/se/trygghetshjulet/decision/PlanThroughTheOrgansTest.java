package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.organisation.Subject;

/** In Malmö the plan goes KSAU, KS, KF: KSAU prepares, KS decides, KF is informed. */
class PlanThroughTheOrgansTest extends MatterTest {

    private static final LocalDate ADJUSTED = LocalDate.of(2027, 8, 25);
    private static final LocalDate POSTED = LocalDate.of(2027, 8, 26);

    @Test
    void aPlanThatEverybodyApprovesIsDecidedByKsAndSentOutWhileKfIsInformed() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED");
        assertThat(matter.instance).isWaitingAt("adjust-minutes", "record-kf");

        matter.minuted(ADJUSTED, POSTED).dispatched();
        assertThat(matter.instance).isWaitingAt("record-kf");
        matter.recorded("kf", Matter.KF, "NOTED");

        assertThat(matter.instance)
                .hasPassedInOrder(
                        "open",
                        "draft",
                        "approve-section",
                        "approve-department",
                        "approve-director",
                        "register",
                        "record-ksau",
                        "record-ks",
                        "adjust-minutes",
                        "post-notice",
                        "dispatch",
                        "end")
                .hasPassed("record-kf", "end-informed")
                .isEnded();
        assertThat(told(Subject.PLAN, matter)).singleElement().satisfies(told -> {
            assertThat(told.approved()).isTrue();
            assertThat(told.decidedOn()).isEqualTo(Matter.KS);
            assertThat(told.reason()).startsWith("Kommunstyrelsen antar åtgärdsplanen.");
        });
        assertThat(outcome(matter)).isEqualTo("APPROVED");
    }

    @Test
    void kfMayBeInformedBeforeTheMinutesOfKsAreAdjusted() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "AMENDED", Map.of("text", "Kommunstyrelsen antar planen utan åtgärd 3."))
                .recorded("kf", Matter.KF, "NOTED")
                .minuted(ADJUSTED, POSTED)
                .dispatched();

        assertThat(matter.instance).isEnded();
        assertThat(told(Subject.PLAN, matter).get(0).reason()).isEqualTo("Kommunstyrelsen antar planen utan åtgärd 3.");
    }

    @Test
    void anAvslagInKsauIsAProposalThatGoesOnToKs() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "REJECTED", Map.of("text", "KSAU föreslår avslag."));

        assertThat(matter.instance).isWaitingAt("record-ks");
        assertThat(opened("record-ks").get("earlier").toString()).contains("KSAU 2027-06-21", "Föreslår avslag");
        matter.recorded("ks", Matter.KS, "APPROVED");
        assertThat(matter.instance).isWaitingAt("adjust-minutes", "record-kf");
    }

    @Test
    void anAvslagInKsEndsTheMatterAndTellsThePlanWhy() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "REJECTED", Map.of("text", "Planen saknar finansiering."));

        assertThat(matter.instance).isWaitingAt("adjust-minutes").hasNotPassed("record-kf");
        matter.minuted(ADJUSTED, POSTED).dispatched();

        assertThat(matter.instance).isEnded();
        assertThat(outcome(matter)).isEqualTo("REJECTED");
        assertThat(told(Subject.PLAN, matter)).singleElement().satisfies(told -> {
            assertThat(told.approved()).isFalse();
            assertThat(told.reason()).isEqualTo("Planen saknar finansiering.");
        });
    }

    @Test
    void aRemittalFromKsauGoesBackToTheCaseOfficerAndThroughTheWholeChainAgain() {
        Matter matter = matter(Subject.PLAN).prepared();
        String number = opened("record-ksau").get("diaryNumber").toString();
        matter.recorded("ksau", Matter.KSAU, "REMITTED", Map.of("motivation", "Beskriv kostnaden för åtgärd 2."));

        assertThat(matter.instance).isWaitingAt("draft");
        Map<String, Object> draft = opened("draft");
        assertThat(draft.get("returned").toString())
                .contains(
                        "Kommunstyrelsens arbetsutskott återremitterade version 1", "Beskriv kostnaden för åtgärd 2.");
        assertThat(draft.get("matter")).isEqualTo("Lägesbilden pekar ut tre problem.");
        assertThat(draft)
                .containsEntry("meeting_ksau", "2027-08-23")
                .containsEntry("meeting_ks", "2027-09-01")
                .containsEntry("meeting_kf", "2027-09-09");

        officials.complete(
                "political-decision.draft",
                with(with(Matter.report(), "meeting_ksau", "2027-08-23"), "meeting_ks", "2027-09-01"));
        matter.approvedBy("approve-section", "approve-department", "approve-director");
        assertThat(opened("register")).containsEntry("diaryNumber", number);
        officials.complete("political-decision.register", Map.of("diaryNumber", number));
        matter.recorded("ksau", LocalDate.of(2027, 8, 23), "APPROVED");
        assertThat(matter.instance).isWaitingAt("record-ks");
    }

    @Test
    void aRemittalFromKsGoesBackToTheCaseOfficer() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "REMITTED", Map.of("motivation", "Hör polisen igen."));

        assertThat(matter.instance).isWaitingAt("draft");
        assertThat(opened("draft").get("returned").toString()).contains("Kommunstyrelsen", "Hör polisen igen.");
    }

    @Test
    void aMatterTabledInKsauComesUpAgainOnTheMorningOfItsNextMeeting() {
        Matter matter = matter(Subject.PLAN).prepared().recorded("ksau", Matter.KSAU, "TABLED");

        assertThat(matter.instance).isWaitingAt("await-ksau");
        assertThat(timer("await-ksau")).isEqualTo(morning("2027-08-23T06:00:00Z"));
        officials.fireTimer("await-ksau");
        clock.moveTo(LocalDate.of(2027, 8, 23));
        assertThat(opened("record-ksau")).containsEntry("heldOn", "2027-08-23");
        matter.recorded("ksau", LocalDate.of(2027, 8, 23), "APPROVED");
        assertThat(matter.instance).isWaitingAt("record-ks");
    }

    @Test
    void aMatterTabledInKsBeforeTheWinterWaitsForTheMeetingOfTheNewYear() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", LocalDate.of(2027, 12, 8), "TABLED");

        assertThat(timer("await-ks")).isEqualTo(morning("2028-01-26T07:00:00Z"));
        officials.fireTimer("await-ks");
        matter.recorded("ks", LocalDate.of(2028, 1, 26), "APPROVED");
        assertThat(matter.instance).isWaitingAt("adjust-minutes", "record-kf");
    }

    @Test
    void anInformationTabledInKfWaitsWithoutHoldingUpTheDecision() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED")
                .recorded("kf", Matter.KF, "TABLED");

        assertThat(timer("await-kf")).isEqualTo(morning("2027-09-30T06:00:00Z"));
        matter.minuted(ADJUSTED, POSTED).dispatched();
        assertThat(told(Subject.PLAN, matter)).hasSize(1);
        officials.fireTimer("await-kf");
        matter.recorded("kf", LocalDate.of(2027, 9, 30), "NOTED");
        assertThat(matter.instance).isEnded();
    }

    @Test
    void dueDatesCountBackFromTheMeetingThatTheYearPlannedFor() {
        List.of("ksau", "ks", "kf").forEach(organ -> jdbc.sql("insert into planned_meeting values (?, 'REPORT', ?, ?)")
                .params(
                        year,
                        organ,
                        Map.of("ksau", Matter.KSAU, "ks", Matter.KS, "kf", Matter.KF)
                                .get(organ))
                .update());
        matter(Subject.REPORT);

        assertThat(opened("draft"))
                .containsEntry("meeting_ksau", "2027-06-21")
                .containsEntry("meeting_ks", "2027-08-18")
                .containsEntry("meeting_kf", "2027-09-09");
        assertThat(task("draft").getDueDate())
                .as("20 working days before KSAU")
                .isEqualTo(morning("2027-05-24T14:00:00Z"));
    }

    @Test
    void nothingThatAPersonWroteBecomesAProcessVariable() {
        Matter matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "REJECTED", Map.of("text", "En hemlighet", "reservations", "Parti A"));

        List<HistoricVariableInstance> variables = engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(matter.instance.getId())
                .list();
        assertThat(variables)
                .extracting(HistoricVariableInstance::getName)
                .isSubsetOf(Set.of("cycleId", "year", "subject", "subjectId", "caseId", "approved", "outcome"));
    }

    private Object outcome(Matter matter) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(matter.instance.getId())
                .variableName("decisionOutcome")
                .singleResult()
                .getValue();
    }

    private Date timer(String activity) {
        return engine.getManagementService()
                .createJobQuery()
                .activityId(activity)
                .singleResult()
                .getDuedate();
    }

    private static Date morning(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
