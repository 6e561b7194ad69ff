package se.trygghetshjulet.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;

@DisplayName("En överenskommelse som beslutas politiskt")
class AgreementThroughTheOrgansTest extends AgreementScene {

    private static final LocalDate KSAU = LocalDate.of(2027, 6, 21);
    private static final LocalDate KS = LocalDate.of(2027, 8, 18);

    @LocalServerPort
    private int port;

    @Autowired
    private CaseNames names;

    @Test
    void goesThroughTheMunicipalitysOrgansBeforeItIsSignedAndComesBackAfterARejection() {
        begin("BUSINESS");
        prepare("needsDecision", true);
        counterpartAnswers("AGREES", "");
        assertThat(officials.opens(officials.task("political-decision.draft")))
                .containsEntry("title", "Överenskommelse med Fastighetsägarna: Trygga bostadsområden")
                .extracting("matter")
                .asString()
                .contains("Färre inbrott", "Belysning", "Verksamhetschefen");
        decidedBy(KSAU, KS, "REJECTED", "STK-2027-71");
        assertThat(officials.opens(officials.task("cooperation-agreement.prepare")))
                .extracting("returnedBecause")
                .asString()
                .startsWith("Avslag: ")
                .contains("Syftena är för vida.");

        prepare("needsDecision", true, "purposes", "Färre källarinbrott.");
        counterpartAnswers("AGREES", "");
        decidedBy(LocalDate.of(2027, 9, 13), LocalDate.of(2027, 9, 22), "APPROVED", "STK-2027-72");
        sign();
        assertThat(only().standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(jdbc.sql("select count(*) from political_case where cycle_id is null and subject = 'AGREEMENT'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        theDocumentsAreOnTheShelfOutsideTheYears();
        aCorrectionOfItsDecisionIsOfTheSameCase();
    }

    private void aCorrectionOfItsDecisionIsOfTheSameCase() {
        String agreement = jdbc.sql("select business_key from audit_entry where action = 'cooperation-agreement.sign'"
                        + " order by number desc limit 1")
                .query(String.class)
                .single();
        String decision = jdbc.sql(
                        "select decision.id::text from decision join political_case on political_case.id = case_id"
                                + " where diary_number = 'STK-2027-72' and organ = 'ks'")
                .query(String.class)
                .single();
        ProcessInstance correction = officials.start(
                officials.holderOf("committee-secretary"),
                "decision-correction",
                Map.of(
                        "decision", decision,
                        "part", "TEXT",
                        "corrected", "Kommunstyrelsen godkänner överenskommelsen.",
                        "reason", "Så står det i protokollet."));
        officials.complete("decision-correction.review", Map.of("answer", "approve"));

        assertThat(correction.getBusinessKey()).isEqualTo(agreement);
        assertThat(jdbc.sql("select action from audit_entry where business_key = ? order by number desc limit 2")
                        .param(agreement)
                        .query(String.class)
                        .list())
                .containsExactly("decision-correction.review", "decision-correction.start");
        assertThat(names.of(agreement)).isEqualTo("Överenskommelse: Trygga bostadsområden");
        assertThat(names.plain(List.of(agreement)).get(agreement)).matches("Överenskommelse \\d+");
    }

    private void theDocumentsAreOnTheShelfOutsideTheYears() {
        Browser coordinator = Accounts.official(port, COORDINATOR);
        String shelf = coordinator.get("/dokument/utanfor-aren").body();
        assertThat(shelf)
                .contains(
                        "Överenskommelse med Fastighetsägarna: Trygga bostadsområden",
                        "Kommunstyrelsen 2027-09-22 § 265",
                        "Fryst 2027-",
                        "/dokument/fryst/");
        UUID matter = jdbc.sql("select id from political_case where diary_number = 'STK-2027-72'")
                .query(UUID.class)
                .single();
        assertThat(coordinator
                        .get("/dokument/aktuellt/tjansteskrivelse/" + matter + ".pdf")
                        .headers()
                        .firstValue("content-disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("270913").doesNotContain("UTKAST"));
        Browser unit = Accounts.official(port, "ansvarig-fritid");
        assertThat(unit.get("/dokument/utanfor-aren").body())
                .contains("Kommunstyrelsen 2027-09-22 § 265")
                .doesNotContain("Tjänsteskrivelse", "tjansteskrivelse", "/dokument/aktuellt/");
        assertThat(unit.get("/dokument/aktuellt/tjansteskrivelse/" + matter + ".pdf")
                        .statusCode())
                .isEqualTo(403);
    }

    private void decidedBy(LocalDate ksau, LocalDate ks, String outcome, String diaryNumber) {
        officials.complete("political-decision.draft", report(ksau, ks));
        for (String step : new String[] {"approve-section", "approve-department", "approve-director"}) {
            officials.complete("political-decision." + step, Map.of("answer", "approve"));
        }
        officials.complete("political-decision.register", Map.of("diaryNumber", diaryNumber));
        record("ksau", ksau, "APPROVED");
        record("ks", ks, outcome);
        String today = clock.today().toString();
        officials.complete("political-decision.adjust-minutes", Map.of("adjustedOn", today));
        officials.complete("political-decision.post-notice", Map.of("postedOn", today));
        officials.complete(
                "political-decision.dispatch",
                Map.of("others", "Fastighetsägarna", "remark", "Skickat samlat.", "dispatchedOn", today));
    }

    private void record(String organ, LocalDate heldOn, String outcome) {
        clock.moveTo(heldOn);
        officials.complete(
                "political-decision.record-" + organ,
                Map.of(
                        "heldOn",
                        heldOn.toString(),
                        "paragraph",
                        "§ " + heldOn.getDayOfYear(),
                        "outcome",
                        outcome,
                        "text",
                        "Syftena är för vida."));
    }

    private Map<String, Object> report(LocalDate ksau, LocalDate ks) {
        Map<String, Object> answers = new HashMap<>(officials.opens(officials.task("political-decision.draft")));
        answers.keySet()
                .retainAll(java.util.Set.of(
                        "title",
                        "summary",
                        "proposal",
                        "documents",
                        "recipients",
                        "matter",
                        "assessment",
                        "responsible"));
        answers.put("meeting_ksau", ksau.toString());
        answers.put("meeting_ks", ks.toString());
        return answers;
    }
}
