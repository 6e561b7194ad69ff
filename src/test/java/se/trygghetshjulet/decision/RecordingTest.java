package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.organisation.Subject;

/** What the committee secretary records is true to the calendar and the minutes, and stays as it was recorded. */
class RecordingTest extends MatterTest {

    @Test
    void onlyMeetingsThatTheOrganHasHeldCanBeChosen() {
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU.minusDays(1));
        assertThat(opened("record-ksau").get("meetings").toString()).doesNotContain("2027-06-21");
        refused("record-ksau", Matter.outcome(Matter.KSAU, "APPROVED", Map.of()))
                .hasMessageContaining("Välj ett sammanträde som KSAU har hållit");

        clock.moveTo(Matter.KSAU);
        refused("record-ksau", Matter.outcome(Matter.KSAU.minusDays(2), "APPROVED", Map.of()))
                .hasMessageContaining("Välj ett sammanträde som KSAU har hållit");
        assertThat(opened("record-ksau")).containsEntry("heldOn", "2027-06-21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i går", "2027-06-31", "2027-06-21T08:00:00", "ks", "'; drop table decision; --"})
    void anythingElseThanAMeetingIsNoMeeting(String heldOn) {
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);

        refused("record-ksau", with(Matter.outcome(Matter.KSAU, "APPROVED", Map.of()), "heldOn", heldOn))
                .hasMessageContaining("Välj ett sammanträde");
    }

    @Test
    void ksCannotHaveTakenUpTheMatterBeforeKsau() {
        matter(Subject.PLAN).prepared().recorded("ksau", Matter.KSAU, "APPROVED");
        clock.moveTo(Matter.KS);

        refused("record-ks", Matter.outcome(LocalDate.of(2027, 5, 26), "APPROVED", Map.of()))
                .hasMessageContaining("efter ärendets förra behandling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "§ 0", "tolv", "-3", "12345", "12 b", "§"})
    void aParagraphIsANumber(String paragraph) {
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);

        refused("record-ksau", with(Matter.outcome(Matter.KSAU, "APPROVED", Map.of()), "paragraph", paragraph))
                .hasMessageContaining("Skriv paragrafens nummer");
    }

    @Test
    void aParagraphOfAMeetingBelongsToOneMatter() {
        Map<String, Object> taken = Matter.outcome(Matter.KSAU, "APPROVED", Map.of());
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);
        officials.complete("political-decision.record-ksau", taken);
        nothingIsLeftOpen();
        clock.moveTo(TODAY);
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);

        refused("record-ksau", taken).hasMessageContaining("hör redan till ett annat ärende");
    }

    @Test
    void aRemittalNeedsAMotivation() {
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);

        refused("record-ksau", Matter.outcome(Matter.KSAU, "REMITTED", Map.of("text", "Återremiss.")))
                .hasMessageContaining("En återremiss kräver en motivering");
    }

    @Test
    void anAmendmentNeedsTheAmendedTextAndAnAvslagItsWords() {
        matter(Subject.PLAN).prepared();
        clock.moveTo(Matter.KSAU);

        refused("record-ksau", Matter.outcome(Matter.KSAU, "AMENDED", Map.of()))
                .hasMessageContaining("Skriv beslutstexten som den blev efter ändringen");
        refused("record-ksau", Matter.outcome(Matter.KSAU, "REJECTED", Map.of()))
                .hasMessageContaining("Skriv hur avslaget löd");
    }

    @Test
    void bifallWithoutATextMeansTheProposalWordByWord() {
        Matter matter = matter(Subject.PLAN).prepared().recorded("ksau", Matter.KSAU, "APPROVED");

        assertThat(jdbc.sql("select text from decision d join political_case c on c.id = d.case_id"
                                + " where c.subject_id = ?")
                        .param(matter.subjectId)
                        .query(String.class)
                        .single())
                .isEqualTo("Kommunstyrelsen antar åtgärdsplanen.\nStadskontoret följer upp den.");
    }

    @Test
    void anOrganThatIsOnlyInformedCannotUndoWhatWasDecided() {
        matter(Subject.PLAN)
                .prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED");
        clock.moveTo(Matter.KF);

        assertThat(opened("record-kf").get("outcomes"))
                .isEqualTo(List.of(
                        Map.of("label", "Lagd till handlingarna", "value", "NOTED"),
                        Map.of("label", "Bordläggning", "value", "TABLED")));
        for (String outcome : List.of("APPROVED", "REJECTED", "REMITTED", "DECIDED", "")) {
            refused("record-kf", Matter.outcome(Matter.KF, outcome, Map.of("text", "Nej.", "motivation", "Gör om.")));
        }
    }

    @Test
    void ksauIsOfferedProposalsAndNeverADecision() {
        matter(Subject.PLAN).prepared();

        assertThat(opened("record-ksau").get("outcomes").toString())
                .contains("Föreslår bifall", "Föreslår avslag")
                .doesNotContain("=Bifall", "=Avslag");
        assertThat(opened("record-ksau").get("part").toString()).contains("bereder ärendet");
    }

    @Test
    void theDatabaseItselfRefusesADecisionByKsau() {
        matter(Subject.PLAN).prepared().recorded("ksau", Matter.KSAU, "APPROVED");

        assertThatThrownBy(() -> jdbc.sql(
                                "insert into decision (id, case_id, report_draft_id, organ, function, held_on,"
                                        + " paragraph, outcome, text, recorded_by, recorded_at)"
                                        + " select gen_random_uuid(), case_id, report_draft_id, organ, 'DECIDES', '2027-08-23',"
                                        + " 1, outcome, text, recorded_by, recorded_at from decision where organ = 'ksau' limit 1")
                        .update())
                .hasMessageContaining("ksau_never_decides");
    }

    @Test
    void aRecordedDecisionIsNeverEditedNorRemoved() {
        matter(Subject.PLAN).prepared().recorded("ksau", Matter.KSAU, "APPROVED");

        assertThatThrownBy(() ->
                        jdbc.sql("update decision set outcome = 'REJECTED'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from decision").update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate decision cascade").update()).hasMessageContaining("append-only");
    }

    @Test
    void whenTheCalendarHasNoLaterMeetingTheSecretaryIsToldInsteadOfTheProcessStopping() {
        matter(Subject.PLAN).prepared();
        LocalDate last = LocalDate.of(2028, 11, 27);
        clock.moveTo(last);

        refused("record-ksau", Matter.outcome(last, "TABLED", Map.of()))
                .hasMessageContaining("kalendern har inget senare sammanträde för KSAU");
        officials.complete("political-decision.record-ksau", Matter.outcome(last, "APPROVED", Map.of()));
        assertThat(task("record-ks").getDueDate()).isNotNull();
    }

    @Test
    void aDiaryNumberIsEnteredAsTheMunicipalityWritesItAndBelongsToOneMatter() {
        Matter first =
                matter(Subject.PLAN).drafted().approvedBy("approve-section", "approve-department", "approve-director");
        assertThat(opened("register")).containsEntry("diaryNumber", "").containsEntry("example", "STK-2027-123");
        for (String wrong : List.of("2027-123", "STK-2027", "stk-2027-123", "STK-2027-123x", "STK 2027 123", "😀")) {
            refused("register", Map.of("diaryNumber", wrong)).hasMessageContaining("som det står i diariet");
        }
        officials.complete("political-decision.register", Map.of("diaryNumber", "STK-2027-99"));
        assertThat(first.instance.isEnded()).isFalse();
        nothingIsLeftOpen();

        matter(Subject.PLAN).drafted().approvedBy("approve-section", "approve-department", "approve-director");
        refused("register", Map.of("diaryNumber", "STK-2027-99"))
                .hasMessageContaining("hör redan till ett annat ärende");
    }
}
