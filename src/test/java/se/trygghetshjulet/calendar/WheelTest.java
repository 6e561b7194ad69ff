package se.trygghetshjulet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Årshjulet")
class WheelTest {

    private static final LocalDate KSAU = LocalDate.of(2027, 6, 21);

    private final WorkingDays workingDays = new WorkingDays(Set.of(), Set.of());

    @Test
    void knowsEveryStepThatHasALastDay() {
        assertThat(Wheel.steps())
                .containsExactly(
                        "annual-cycle.assess-update-need",
                        "annual-cycle.publish-summary",
                        "situational-picture.decide-approach",
                        "situational-picture.contribute",
                        "situational-picture.import-statistics",
                        "situational-picture.compile",
                        "situational-picture.joint-review",
                        "situational-picture.adopt",
                        "prioritization.score",
                        "prioritization.decide-priorities",
                        "prioritization.analyse-causes",
                        "action-plan.propose-measures",
                        "action-plan.compile-plan",
                        "action-plan.endorse",
                        "political-decision.draft",
                        "political-decision.approve-section",
                        "political-decision.approve-department",
                        "political-decision.approve-director",
                        "political-decision.register",
                        "political-decision.record-ksau",
                        "political-decision.record-ks",
                        "political-decision.record-kf",
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch",
                        "follow-up.report-progress",
                        "follow-up.handle-deviation",
                        "follow-up.compile-follow-up",
                        "follow-up.take-note",
                        "cooperation-agreement.prepare",
                        "cooperation-agreement.counterpart-review",
                        "cooperation-agreement.sign",
                        "cooperation-agreement.review",
                        "cooperation-agreement.decide-continuation",
                        "special-effort.describe",
                        "special-effort.decide",
                        "special-effort.carry-out",
                        "special-effort.debrief",
                        "strategic-council.call",
                        "strategic-council.minutes",
                        "strategic-council.handle-matter",
                        "picture-revision.assess-impact",
                        "cycle-cancellation.propose",
                        "cycle-cancellation.confirm",
                        "decision-correction.review");
    }

    @Test
    void cannotBeBuiltWithoutARuleForAnyStep() {
        for (String key : Stream.concat(Wheel.steps().stream(), Wheel.acuteSteps().stream())
                .toList()) {
            Map<String, DueRule> rules = complete();
            rules.remove(key);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Wheel(rules))
                    .withMessageContaining(key);
        }
    }

    @Test
    void aStartingPointMustBeADate() {
        Map<String, DueRule> rules = complete();
        rules.put("annual-cycle.half-year-follow-up", new DueRule.AfterCreated(3));

        assertThatIllegalArgumentException().isThrownBy(() -> new Wheel(rules));
    }

    @Test
    void anUnknownStepIsNamed() {
        Wheel wheel = new Wheel(complete());

        assertThatThrownBy(() -> wheel.rule("follow-up", "rest"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("follow-up.rest");
        assertThatThrownBy(() -> wheel.opens("follow-up.take-note", 2027)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aFixedDateFollowsTheYearOfTheCycle() {
        DueRule.FixedDate nextJanuary = new DueRule.FixedDate(MonthDay.of(1, 10), 1);

        assertThat(nextJanuary.inCycle(2027)).isEqualTo("2028-01-10");
        assertThat(new DueRule.FixedDate(MonthDay.of(2, 29), 0).inCycle(2027)).isEqualTo("2027-02-28");
    }

    @Test
    void workingDaysAreCountedFromTheMeetingAndFromTheBirthOfTheTask() {
        assertThat(new DueRule.BeforeMeeting(20, DueRule.FIRST_ORGAN).from(KSAU, workingDays))
                .isEqualTo("2027-05-24");
        assertThat(new DueRule.AfterMeeting(0, "ksau").from(KSAU, workingDays)).isEqualTo(KSAU);
        assertThat(new DueRule.AfterMeeting(4, "ksau").from(KSAU, workingDays)).isEqualTo("2027-06-28");
        assertThat(new DueRule.AfterCreated(10).from(KSAU, workingDays)).isEqualTo("2027-07-06");
    }

    private static Map<String, DueRule> complete() {
        Map<String, DueRule> rules = new HashMap<>();
        Stream.of(Wheel.steps(), Wheel.acuteSteps(), Wheel.startingPoints())
                .flatMap(List::stream)
                .forEach(key -> rules.put(key, new DueRule.FixedDate(MonthDay.of(3, 1), 0)));
        return rules;
    }
}
