package se.trygghetshjulet.followup.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Done;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.followup.FollowUpKind;
import se.trygghetshjulet.followup.Proposal;
import se.trygghetshjulet.plan.MeasureView;

class ReportRulesTest {

    private static final LocalDate DUE = LocalDate.of(2027, 12, 31);
    private static final LocalDate START = LocalDate.of(2027, 6, 1);

    @Test
    void theLastDayIsNotLateButTheDayAfterIs() {
        assertThat(Progress.isLate(Done.PARTLY, DUE, DUE)).isFalse();
        assertThat(Progress.isLate(Done.PARTLY, DUE, DUE.plusDays(1))).isTrue();
    }

    @Test
    void whatIsDoneIsNeverLate() {
        assertThat(Progress.isLate(Done.YES, DUE, DUE.plusYears(1))).isFalse();
    }

    @Test
    void greenIsRefusedForWhatIsLate() {
        assertThat(on(DUE.plusDays(1)).objectionToGreen(Done.PARTLY))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("2027-12-31"));
    }

    @Test
    void greenIsRefusedForWhatIsNotDone() {
        assertThat(on(DUE).objectionToGreen(Done.NO)).isPresent();
    }

    @Test
    void greenAndNotStartedGoTogetherOnlyBeforeTheStart() {
        assertThat(on(START.minusDays(1)).objectionToGreen(Done.NOT_STARTED)).isEmpty();
        assertThat(on(START).objectionToGreen(Done.NOT_STARTED)).isPresent();
    }

    @Test
    void greenIsAllowedForWhatIsUnderWay() {
        assertThat(on(DUE).objectionToGreen(Done.PARTLY)).isEmpty();
    }

    @Test
    void nothingNewIsAnAnswerInTheFullYearFollowUpOnly() {
        Progress previous = report(Done.PARTLY, Colour.GREEN);

        assertThat(on(DUE).objectionToNothingNew(FollowUpKind.FULL_YEAR, previous))
                .isEmpty();
        assertThat(on(DUE).objectionToNothingNew(FollowUpKind.HALF_YEAR, previous))
                .isPresent();
    }

    @Test
    void nothingNewNeedsSomethingOld() {
        assertThat(on(DUE).objectionToNothingNew(FollowUpKind.FULL_YEAR, null)).isPresent();
    }

    @Test
    void nothingNewIsNoAnswerToRed() {
        assertThat(on(DUE).objectionToNothingNew(FollowUpKind.FULL_YEAR, report(Done.PARTLY, Colour.RED)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("röd"));
    }

    @Test
    void nothingNewIsNoAnswerOnceTheDateHasPassed() {
        Progress unfinished = report(Done.PARTLY, Colour.YELLOW);

        assertThat(on(DUE).objectionToNothingNew(FollowUpKind.FULL_YEAR, unfinished))
                .isEmpty();
        assertThat(on(DUE.plusDays(1)).objectionToNothingNew(FollowUpKind.FULL_YEAR, unfinished))
                .isPresent();
    }

    @Test
    void nothingNewIsNoAnswerWhenWhatWasToStartLaterShouldHaveStartedByNow() {
        Progress waiting = report(Done.NOT_STARTED, Colour.GREEN);

        assertThat(on(START.plusDays(1)).objectionToNothingNew(FollowUpKind.FULL_YEAR, waiting))
                .isPresent();
    }

    private static ReportRules on(LocalDate today) {
        MeasureView measure = new MeasureView(
                UUID.randomUUID(), 1, "", "", List.of(1), "", "", "", null, null, null, null, START, DUE, null, false);
        return new ReportRules(measure, DUE, today);
    }

    private static Progress report(Done done, Colour colour) {
        return new Progress(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                done,
                colour,
                null,
                null,
                null,
                null,
                null,
                null,
                Effect.UNKNOWN,
                null,
                null,
                null,
                Proposal.CONTINUE,
                false,
                DUE,
                false,
                START,
                "",
                null);
    }
}
