package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.deadline.LegalDays;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;

/** After the decision: justering, anslag and expediering, with the days that kommunallagen gives. */
class MinutesAndDispatchTest extends MatterTest {

    private static final LocalDate LAST_DAY_TO_ADJUST = LocalDate.of(2027, 9, 1);

    @Autowired
    private PoliticalCases cases;

    @Autowired
    private List<LegalDays> legalDays;

    @LocalServerPort
    private int port;

    private Matter matter;

    @BeforeEach
    void ksHasDecidedOnThe18thOfAugust() {
        matter = matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED");
    }

    @Test
    void theMinutesAreAdjustedWithinFourteenDaysOrTheReasonIsNoted() {
        clock.moveTo(LAST_DAY_TO_ADJUST.plusDays(5));
        assertThat(opened("adjust-minutes")).containsEntry("latest", LAST_DAY_TO_ADJUST.toString());
        refused("adjust-minutes", adjusted(LAST_DAY_TO_ADJUST.plusDays(1)))
                .hasMessageContaining("senast den 2027-09-01");

        officials.complete(
                "political-decision.adjust-minutes",
                with(adjusted(LAST_DAY_TO_ADJUST.plusDays(1)), "remark", "Justeraren var sjuk."));
        assertThat(cases.minutesAreAdjusted("ks", Matter.KS)).isTrue();
        assertThat(cases.minutesAreAdjusted("ksau", Matter.KSAU)).isFalse();
        assertThat(opened("post-notice")).containsEntry("adjustedOn", "2027-09-02");
    }

    @Test
    void theMinutesAreNotAdjustedBeforeTheMeetingNorInTheFuture() {
        refused("adjust-minutes", adjusted(Matter.KS.minusDays(1))).hasMessageContaining("före sammanträdet");
        refused("adjust-minutes", adjusted(Matter.KS.plusDays(1))).hasMessageContaining("framtiden");
        refused("adjust-minutes", Map.of("adjustedOn", "2027-02-30")).hasMessageContaining("ett datum");
        refused("adjust-minutes", Map.of()).hasMessageContaining("måste fyllas i");
    }

    @Test
    void theNoticeIsPostedWithinTwoDaysOrTheReasonIsNoted() {
        clock.moveTo(LocalDate.of(2027, 9, 6));
        officials.complete("political-decision.adjust-minutes", adjusted(LocalDate.of(2027, 8, 25)));

        assertThat(opened("post-notice")).containsEntry("latest", "2027-08-27");
        refused("post-notice", posted(LocalDate.of(2027, 8, 24))).hasMessageContaining("före justeringen");
        refused("post-notice", posted(LocalDate.of(2027, 9, 7))).hasMessageContaining("framtiden");
        refused("post-notice", posted(LocalDate.of(2027, 8, 30))).hasMessageContaining("senast den 2027-08-27");
        officials.complete("political-decision.post-notice", posted(LocalDate.of(2027, 8, 27)));
        assertThat(opened("dispatch"))
                .as("three weeks of appeal end on Friday 17 September")
                .containsEntry("legalForceOn", "2027-09-18");
    }

    @Test
    void theDecisionGoesToThoseWhomTheReportNames() {
        matter.minuted(LocalDate.of(2027, 8, 25), LocalDate.of(2027, 8, 26));

        assertThat(opened("dispatch").get("recipientOptions"))
                .isEqualTo(List.of(
                        Map.of("label", "Grundskoleförvaltningen", "value", "mottagare-1"),
                        Map.of("label", "Polisområde Malmö", "value", "mottagare-2")));
        refused("dispatch", Map.of("dispatchedOn", "2027-08-26")).hasMessageContaining("Kryssa för dem");
        refused("dispatch", Map.of("dispatchedOn", "2027-08-26", "recipients", List.of("mottagare-2")))
                .hasMessageContaining("Alla mottagare är inte förkryssade");
        refused("dispatch", Map.of("dispatchedOn", "2027-08-26", "recipients", List.of("mottagare-9", "😀")))
                .hasMessageContaining("Kryssa för dem");
        refused("dispatch", sent("2027-08-24")).hasMessageContaining("före justeringen");
        refused("dispatch", sent("2027-08-27")).hasMessageContaining("framtiden");

        officials.complete(
                "political-decision.dispatch", with(sent("2027-08-26"), "others", "Kommunens revisorer\n\nBrå"));
        assertThat(jdbc.sql("select recipient from dispatch_recipient r join dispatch d on d.id = r.dispatch_id"
                                + " join political_case c on c.id = d.case_id where c.subject_id = ? order by position")
                        .param(matter.subjectId)
                        .query(String.class)
                        .list())
                .containsExactly("Grundskoleförvaltningen", "Polisområde Malmö", "Kommunens revisorer", "Brå");
        assertThatThrownBy(() -> jdbc.sql("delete from dispatch_recipient").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void theMinutesCannotWaitLongerThanTheLawLetsThem() {
        Browser coordinator = Accounts.official(port, "samordnare");
        assertThat(coordinator.get("/frister").body()).contains("Enligt lagen senast 2027-09-01 (kommunallagen 5 kap.");

        assertThat(moved(coordinator, "adjust-minutes", "2027-09-02").body())
                .contains("Enligt lagen ska det vara gjort senast 2027-09-01 (kommunallagen 5 kap. 69 §)");

        clock.moveTo(LocalDate.of(2027, 8, 26));
        officials.complete("political-decision.adjust-minutes", adjusted(LocalDate.of(2027, 8, 25)));
        assertThat(moved(Accounts.official(port, "samordnare"), "post-notice", "2027-08-30")
                        .body())
                .contains("Enligt lagen ska det vara gjort senast 2027-08-27 (kommunallagen 8 kap. 12 §)");
    }

    @Test
    void theCouncilsOwnDaysAreKnownUntilTheyHavePassed() {
        assertThat(days(Matter.KS))
                .as("the meeting is announced a week ahead")
                .containsExactly("COUNCIL_ANNOUNCED 2027-09-02 committee-secretary");
        matter.recorded("kf", Matter.KF, "NOTED");
        assertThat(days(Matter.KF))
                .as("adjusted within 14 days, posted within two days of that")
                .containsExactly(
                        "COUNCIL_MINUTES_ADJUSTED 2027-09-23 committee-secretary",
                        "COUNCIL_MINUTES_POSTED 2027-09-27 committee-secretary");
        assertThat(days(LocalDate.of(2027, 9, 28))).isEmpty();

        matter.minuted(LocalDate.of(2027, 8, 25), LocalDate.of(2027, 8, 26));
        assertThat(days(LocalDate.of(2027, 9, 17))).contains("LEGAL_FORCE 2027-09-17 coordinator");
        assertThat(Accounts.official(port, "samordnare").get("/frister").body())
                .contains("Senast 2027-09-23 ska fullmäktiges protokoll vara justerat (KL 5 kap. 69 §).");
    }

    @Test
    void thoseInTheOrganisationWhoGotTheDecisionAreToldOnce() {
        matter.minuted(LocalDate.of(2027, 8, 25), LocalDate.of(2027, 8, 26));
        officials.complete("political-decision.dispatch", sent("2027-08-26"));

        assertThat(jdbc.sql("select recipient_id from notice where template = 'DECISION_DISPATCHED'"
                                + " and dedupe_key like 'dispatched:' || ? || ':%'")
                        .param(caseId())
                        .query(String.class)
                        .list())
                .contains("samordnare", "trygghetsdirektor", "chef-grundskola", "ansvarig-grundskola")
                .doesNotContain("chef-fritid", "ansvarig-fritid")
                .doesNotHaveDuplicates()
                .allSatisfy(person -> assertThat(
                                Accounts.official(port, person).get("/dokument").statusCode())
                        .as(person)
                        .isEqualTo(200));
    }

    private HttpResponse<String> moved(Browser who, String task, String day) {
        return who.submitPage(
                "/frister", "/frister/" + task(task).getId(), Map.of("dag", day, "orsak", "Sekreteraren är ledig"));
    }

    @Test
    void aMeetingOfACancelledYearIsNotAnnounced() {
        yearIsCancelled(true);
        try {
            assertThat(days(Matter.KS)).isEmpty();
        } finally {
            yearIsCancelled(false);
        }
    }

    private void yearIsCancelled(boolean cancelled) {
        jdbc.sql(
                        "update cycle set cancelled = :cancelled, closed_at = case when :cancelled then now() end where id = :id")
                .param("cancelled", cancelled)
                .param("id", year)
                .update();
    }

    private List<String> days(LocalDate from) {
        return legalDays.stream()
                .flatMap(source -> source.from(from).stream())
                .filter(day -> day.key().equals(caseId()))
                .map(day -> day.event() + " " + day.day() + " " + day.role())
                .toList();
    }

    private String caseId() {
        return jdbc.sql("select id from political_case where subject_id = ?")
                .param(matter.subjectId)
                .query(String.class)
                .single();
    }

    @Test
    void theSubjectIsToldOnlyWhenTheDecisionIsSent() {
        matter.minuted(LocalDate.of(2027, 8, 25), LocalDate.of(2027, 8, 26));
        assertThat(told(Subject.PLAN, matter)).isEmpty();

        officials.complete("political-decision.dispatch", sent("2027-08-26"));
        assertThat(told(Subject.PLAN, matter)).hasSize(1);
    }

    private static Map<String, Object> adjusted(LocalDate day) {
        return Map.of("adjustedOn", day.toString());
    }

    private static Map<String, Object> posted(LocalDate day) {
        return Map.of("postedOn", day.toString());
    }

    private static Map<String, Object> sent(String day) {
        return Map.of("dispatchedOn", day, "recipients", List.of("mottagare-1", "mottagare-2"));
    }
}
