package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.organisation.Subject;

/** After the decision: justering, anslag and expediering, with the days that kommunallagen gives. */
class MinutesAndDispatchTest extends MatterTest {

    private static final LocalDate LAST_DAY_TO_ADJUST = LocalDate.of(2027, 9, 1);

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
