package se.trygghetshjulet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

@DisplayName("Att ingå en överenskommelse")
class MakingAnAgreementTest extends AgreementScene {

    @Autowired
    Snapshots snapshots;

    @Test
    void isPreparedAnsweredByTheCounterpartAndSigned() {
        begin("BUSINESS");
        assertThat(only().standing()).isEqualTo(Standing.PREPARING);
        prepare();
        counterpartAnswers("AGREES", "");
        sign();
        assertThat(only()).satisfies(agreement -> {
            assertThat(agreement.standing()).isEqualTo(Standing.COMING);
            assertThat(agreement.purposes()).isEqualTo("Färre inbrott och tryggare gårdar.");
            assertThat(agreement.signedOn()).isEqualTo(TODAY);
            assertThat(agreement.fileReference()).isEqualTo("STK-2027-88");
            assertThat(snapshots.latest(SnapshotKind.AGREEMENT, agreement.id()))
                    .hasValueSatisfying(
                            frozen -> assertThat(frozen.content()).contains("Färre inbrott", "Verksamhetschefen"));
        });
        clock.moveTo(LocalDate.of(2027, 3, 1));
        assertThat(only().standing()).isEqualTo(Standing.IN_FORCE);
    }

    @Test
    void theCoordinatorWritesDownWhoAnsweredForACounterpartWithoutAccount() {
        begin("CIVIL_SOCIETY");
        prepare("counterpartType", "CIVIL_SOCIETY");
        var task = officials.task("cooperation-agreement.counterpart-review", "coordinator");
        assertThat(officials.opens(task)).containsEntry("onBehalf", true).containsEntry("answeredBy", "");
        counterpartAnswers("AGREES", "");
        assertThat(jdbc.sql("select answered_by || ' / ' || recorded_by from counterpart_answer")
                        .query(String.class)
                        .single())
                .isEqualTo("Verksamhetschefen på Fastighetsägarna / samordnare");
    }

    @Test
    void thePoliceAnswerForThemselves() {
        begin("POLICE");
        prepare("counterpartType", "POLICE");
        var task = officials.task("cooperation-agreement.counterpart-review", "community-police");
        assertThat(officials.opens(task)).containsEntry("onBehalf", false);
        assertThat(officials.opens(task).get("answeredBy")).isNotEqualTo("");
    }

    @Test
    void whatTheCounterpartWantsToChangeStandsFirstAndNothingWrittenIsLost() {
        begin("BUSINESS");
        prepare();
        counterpartAnswers("CHANGES", "Lägg till klottersanering.");
        assertThat(officials.opens(officials.task("cooperation-agreement.prepare")))
                .containsEntry("isReturned", true)
                .containsEntry("purposes", "Färre inbrott och tryggare gårdar.")
                .extracting("returnedBecause")
                .asString()
                .contains("Lägg till klottersanering.", "Verksamhetschefen");
        prepare("areas", "Belysning, skötsel, rapportering och klottersanering.");
        assertThat(jdbc.sql("select version from agreement_terms order by version")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void canComeToNothingWithAReason() {
        begin("BUSINESS");
        var task = officials.task("cooperation-agreement.prepare");
        assertThatThrownBy(() -> officials.submits(task, Map.of("decision", "WITHDRAW")))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("withdrawalReason"));
        officials.submits(task, Map.of("decision", "WITHDRAW", "withdrawalReason", "Motparten avböjde."));
        assertThat(only().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void cannotLackPurposesAreasOrAFirstDay() {
        begin("BUSINESS");
        var task = officials.task("cooperation-agreement.prepare");
        assertThatThrownBy(() -> officials.submits(task, Map.of("decision", "GO", "validTo", "2027-01-01")))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly(
                                "kind", "title", "counterpart", "counterpartType", "purposes", "areas", "validFrom"));
        assertThatThrownBy(() -> prepare("validTo", "2027-02-28"))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Den sista dagen kan inte ligga före den första.");
    }

    @Test
    void cannotBeAnsweredOrSignedBeforeItWasWrittenOrInTheFuture() {
        begin("BUSINESS");
        prepare();
        var answer = officials.task("cooperation-agreement.counterpart-review");
        for (String day : List.of("2027-01-10", "2027-01-12")) {
            assertThatThrownBy(() -> officials.submits(
                            answer, Map.of("answer", "AGREES", "answeredBy", "Chefen", "answeredOn", day)))
                    .isInstanceOf(FormRefused.class);
        }
        assertThatThrownBy(() -> officials.submits(
                        answer, Map.of("answer", "CHANGES", "answeredBy", "Chefen", "answeredOn", "2027-01-11")))
                .hasMessageContaining("Skriv vad motparten vill ändra.");
        counterpartAnswers("AGREES", "");
        var signing = officials.task("cooperation-agreement.sign");
        for (String day : List.of("2027-01-10", "2027-01-12")) {
            assertThatThrownBy(() -> officials.submits(signing, signature(day))).isInstanceOf(FormRefused.class);
        }
    }

    @Test
    void onlyTheCoordinatorStartsOne() {
        assertThatThrownBy(() -> officials.start("kommunpolis", "cooperation-agreement", Map.of("start", "NEW")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void oneThatIsSignedAlreadyIsInForceAtOnce() {
        enter(LocalDate.of(2023, 7, 1), LocalDate.of(2028, 6, 30), "AUTHORITY");
        assertThat(only().standing()).isEqualTo(Standing.IN_FORCE);
        assertThatThrownBy(() -> enter(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31), "AUTHORITY"))
                .hasMessageContaining("Den har redan löpt ut.");
        assertThat(agreements.all()).hasSize(1);
    }
}
