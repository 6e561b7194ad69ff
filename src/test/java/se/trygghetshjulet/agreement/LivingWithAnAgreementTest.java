package se.trygghetshjulet.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.engine.FormRefused;

@DisplayName("En överenskommelse som gäller")
class LivingWithAnAgreementTest extends AgreementScene {

    @Autowired
    private CaseNames names;

    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 6, 30);
    private static final LocalDate ANNIVERSARY = LocalDate.of(2027, 7, 1);
    private static final LocalDate TWELVE_MONTHS_LEFT = LocalDate.of(2027, 6, 30);

    @Test
    void isGoneThroughByBothPartiesEveryYear() {
        enter(FIRST, null, "POLICE");
        nextEvent(ANNIVERSARY);
        assertThat(officials.tasks("cooperation-agreement.review"))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("coordinator", "community-police");
        review("KEEP");
        assertThat(officials.tasks("cooperation-agreement.decide-continuation")).isEmpty();
        nextEvent(ANNIVERSARY.plusYears(1));
        assertThat(officials.opens(
                        officials.tasks("cooperation-agreement.review").get(0)))
                .containsEntry("noReviews", false);
    }

    @Test
    void isDecidedOnWhenAPartyWantsAChange() {
        enter(FIRST, null, "BUSINESS");
        nextEvent(ANNIVERSARY);
        review("CHANGE");
        decide("KEEP");
        nextEvent(ANNIVERSARY.plusYears(1));
        review("KEEP");
        assertThat(officials.tasks("cooperation-agreement.decide-continuation"))
                .as("what was wanted a year ago is settled")
                .isEmpty();
    }

    @Test
    void isRenewedTwelveMonthsBeforeItEndsAndReplacedByTheNewOne() {
        enter(FIRST, LAST, "BUSINESS");
        nextEvent(TWELVE_MONTHS_LEFT);
        assertThat(only().standing()).isEqualTo(Standing.EXPIRING);
        decide("RENEW");
        assertThat(officials.opens(officials.task("cooperation-agreement.prepare")))
                .containsEntry("isRenewal", true)
                .containsEntry("purposes", "Färre inbrott och tryggare gårdar.")
                .containsEntry("validFrom", "2028-07-01")
                .containsEntry("validTo", "2033-06-30");
        AgreementView renewal = agreements.all().stream()
                .filter(agreement -> agreement.renews() != null)
                .findAny()
                .orElseThrow();
        assertThat(renewal.renews()).isLessThan(renewal.number());
        assertThat(names.of("malmo-overenskommelse-" + renewal.number())).endsWith("(förnyelse)");
        assertThat(names.of("malmo-overenskommelse-" + renewal.renews())).doesNotContain("förnyelse");
        prepare("validFrom", "2028-01-01", "validTo", "2032-12-31");
        counterpartAnswers("AGREES", "");
        sign();
        nextEventOfTheFirst(ANNIVERSARY);
        review("KEEP");
        clock.moveTo(LocalDate.of(2028, 1, 1));
        assertThat(agreements.all())
                .extracting(AgreementView::standing)
                .containsExactly(Standing.IN_FORCE, Standing.REPLACED);
        nextEventOfTheFirst(LocalDate.of(2028, 1, 1));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isEqualTo(1);
    }

    @Test
    void comesUpForRenewalAgainWhenNothingCameOfIt() {
        enter(FIRST, LAST, "BUSINESS");
        nextEvent(TWELVE_MONTHS_LEFT);
        decide("RENEW");
        officials.complete(
                "cooperation-agreement.prepare",
                java.util.Map.of("decision", "WITHDRAW", "withdrawalReason", "Motparten vill vänta."));
        nextEvent(ANNIVERSARY);
        decide("KEEP");
        nextEvent(ANNIVERSARY);
        review("KEEP");
        nextEvent(LAST.plusDays(1));
        assertThat(agreements.all())
                .extracting(AgreementView::standing)
                .containsExactly(Standing.EXPIRED, Standing.WITHDRAWN);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void endsBeforeItsTimeOnADayThatIsPossible() {
        enter(FIRST, LAST, "BUSINESS");
        nextEvent(TWELVE_MONTHS_LEFT);
        for (String impossible : new String[] {"2027-06-29", "2028-07-01"}) {
            assertThatThrownBy(() -> decide("TERMINATE", "endsOn", impossible)).isInstanceOf(FormRefused.class);
        }
        decide("TERMINATE", "endsOn", "2027-06-30");
        nextEvent(ANNIVERSARY);
        assertThat(only().standing()).isEqualTo(Standing.ENDED);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    /** The renewed agreement waits at the same timer; the old one's falls due first. */
    private void nextEventOfTheFirst(LocalDate day) {
        clock.moveTo(day);
        officials.fireFirstTimer("await-next");
    }
}
