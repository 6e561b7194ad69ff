package se.trygghetshjulet.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.agreement.Standing;

@DisplayName("En överenskommelses dagar")
class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final Agreement agreement = Agreement.created(
            1, "Trygg och säker stad", "Polisen", CounterpartType.POLICE, null, Instant.EPOCH, "samordnare");

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, COMING",
        "2023-01-01, IN_FORCE",
        "2026-12-30, IN_FORCE",
        "2026-12-31, EXPIRING",
        "2027-12-31, EXPIRING",
        "2028-01-01, EXPIRED"
    })
    void isAboutToExpireWhenTwelveMonthsAreLeft(LocalDate today, Standing standing) {
        assertThat(course(agreement, LAST, FIRST, null).standing(today)).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-29, 2028-02-29, 2029-02-28", "2023-03-15, 2026-11-23, 2027-03-15"})
    void isGoneThroughOnItsAnniversaryAlsoWhenItBeganOnALeapDay(LocalDate first, LocalDate entered, LocalDate next) {
        assertThat(new Course(agreement, first, null, entered, null).nextReview())
                .isEqualTo(next);
    }

    @Test
    void isGoneThroughTheYearAfterTheLatestReview() {
        assertThat(course(agreement, LAST, FIRST, LocalDate.of(2025, 1, 20)).nextReview())
                .isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @Test
    void takesUpTheRenewalTwelveMonthsBeforeTheEndUnlessItIsGoneThroughBefore() {
        LocalDate entered = LocalDate.of(2026, 11, 23);
        assertThat(course(agreement, LAST, entered, null).next()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(course(agreement, LAST, entered, null).renewalDue(LocalDate.of(2026, 12, 30)))
                .isFalse();
        assertThat(course(agreement, LAST, entered, null).renewalDue(LocalDate.of(2026, 12, 31)))
                .isTrue();
    }

    @Test
    void asksNoMoreAboutTheRenewalOnceItIsSettledInTheLastYear() {
        Agreement kept = agreement.continued(Continuation.KEEP, "Behövs inte.", LocalDate.of(2027, 1, 10), "a", null);
        assertThat(course(kept, LAST, FIRST, LocalDate.of(2027, 1, 2)).next()).isEqualTo(LocalDate.of(2028, 1, 1));
    }

    @Test
    void asksAboutTheRenewalAlthoughSomebodyWantedToKeepItYearsAgo() {
        Agreement kept = agreement.continued(Continuation.KEEP, "Bra.", LocalDate.of(2024, 1, 10), "a", null);
        assertThat(course(kept, LAST, FIRST, LocalDate.of(2026, 1, 2)).next()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void endsOnTheDayItIsTerminatedToAndNeverAsksAboutRenewal() {
        LocalDate early = LocalDate.of(2027, 3, 31);
        Agreement terminated = agreement.continued(
                Continuation.TERMINATE, "Parterna går skilda vägar.", LocalDate.of(2027, 1, 10), "a", early);
        Course course = course(terminated, LAST, FIRST, LocalDate.of(2027, 1, 2));
        assertThat(course.next()).isEqualTo(early.plusDays(1));
        assertThat(course.renewalDue(early)).isFalse();
        assertThat(course.standing(early.plusDays(1))).isEqualTo(Standing.ENDED);
    }

    @Test
    void isReplacedAndNotEndedWhenTheSuccessorTakesOver() {
        LocalDate successor = LocalDate.of(2028, 1, 1);
        Course course = course(agreement.replaced(successor), LAST, FIRST, LocalDate.of(2027, 1, 2));
        assertThat(course.replaced(LAST)).isFalse();
        assertThat(course.replaced(successor)).isTrue();
        assertThat(course.ended(successor)).isFalse();
        assertThat(course.standing(successor)).isEqualTo(Standing.REPLACED);
    }

    @Test
    void holdsUntilFurtherNoticeWithoutALastDay() {
        Course course = course(agreement, null, FIRST, LocalDate.of(2039, 1, 2));
        assertThat(course.next()).isEqualTo(LocalDate.of(2040, 1, 1));
        assertThat(course.standing(LocalDate.of(2039, 6, 1))).isEqualTo(Standing.IN_FORCE);
    }

    private static Course course(Agreement agreement, LocalDate last, LocalDate entered, LocalDate reviewed) {
        return new Course(agreement, FIRST, last, entered, reviewed);
    }
}
