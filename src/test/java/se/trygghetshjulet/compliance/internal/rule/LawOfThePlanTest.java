package se.trygghetshjulet.compliance.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.compliance.internal.rule.Records.ADOPTED;
import static se.trygghetshjulet.compliance.internal.rule.Records.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lagkoll: åtgärdsplanen (5 och 6 §§)")
class LawOfThePlanTest {

    private static final LocalDate ENDORSED = LocalDate.of(2027, 6, 10);
    private static final LocalDate DECIDED = LocalDate.of(2027, 9, 9);

    @Test
    @DisplayName(
            "L5 är uppfylld när ett organ har beslutat planen efter lägesbilden och varje åtgärd hör till ett problem")
    void decidedAfterThePictureWithEveryMeasureLinked() {
        Finding finding = PlanRules.decided(plan(ENDORSED, DECIDED, true, 4, 0), Optional.of(ADOPTED));

        assertThat(finding.verdict()).isEqualTo(Verdict.FULFILLED);
        assertThat(finding.evidence()).contains("Alla 4 åtgärder");
        assertThat(finding.on()).contains(DECIDED);
        assertThat(finding.references())
                .containsExactly(new Finding.Reference("Åtgärdsplanen 2027, version 1", "/dokument/2027"));
    }

    @Test
    @DisplayName("L5 är delvis uppfylld när en åtgärd saknar problem")
    void partlyWhenAMeasureHasNoProblem() {
        Finding finding = PlanRules.decided(plan(ENDORSED, DECIDED, true, 4, 1), Optional.of(ADOPTED));

        assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY);
        assertThat(finding.evidence()).contains("1 åtgärd saknar koppling");
    }

    @Test
    @DisplayName("L5 är delvis uppfylld när planen är tom")
    void partlyWhenThePlanIsEmpty() {
        assertThat(PlanRules.decided(plan(ENDORSED, DECIDED, true, 0, 0), Optional.of(ADOPTED))
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
    }

    @Test
    @DisplayName("L5 är delvis uppfylld när planen beslutades före sin lägesbild, men uppfylld samma dag")
    void partlyWhenDecidedBeforeItsPicture() {
        assertThat(PlanRules.decided(plan(ENDORSED, DECIDED, true, 2, 0), Optional.of(DECIDED.plusDays(1)))
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
        assertThat(PlanRules.decided(plan(ENDORSED, DECIDED, true, 2, 0), Optional.of(DECIDED))
                        .verdict())
                .isEqualTo(Verdict.FULFILLED);
        assertThat(PlanRules.decided(plan(ENDORSED, DECIDED, true, 2, 0), Optional.empty())
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
    }

    @Test
    @DisplayName("L5 är delvis uppfylld när bara parterna har godkänt planen, också om organet sade nej")
    void partlyWhenOnlyTheParties() {
        assertThat(PlanRules.decided(plan(ENDORSED, null, null, 2, 0), Optional.of(ADOPTED)))
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY);
                    assertThat(finding.on()).contains(ENDORSED);
                });
        assertThat(PlanRules.decided(plan(ENDORSED, DECIDED, false, 2, 0), Optional.of(ADOPTED)))
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.PARTLY);
                    assertThat(finding.on()).contains(ENDORSED);
                });
    }

    @Test
    @DisplayName("L5 är inte uppfylld utan plan")
    void notWithoutAPlan() {
        assertThat(PlanRules.decided(Optional.empty(), Optional.of(ADOPTED)).verdict())
                .isEqualTo(Verdict.NOT);
    }

    @ParameterizedTest(name = "uppföljd {0}, beslutad {1}, i dag {2}: {3}, gräns {4}")
    @CsvSource({
        "2028-02-20,2027-09-09,2030-02-20,FULFILLED,2030-02-20",
        "2028-02-20,2027-09-09,2030-02-21,NOT,2030-02-20",
        "2028-02-20,,2029-01-01,FULFILLED,2030-02-20",
        ",2027-09-09,2029-09-09,PARTLY,2029-09-09",
        ",2027-09-09,2029-09-10,NOT,2029-09-09"
    })
    @DisplayName("L6b räknar från senaste uppföljningen, och från beslutet när ingen har gjorts")
    void planIsFollowedUpWithinTwoYears(
            LocalDate followedUp, LocalDate decided, LocalDate today, Verdict verdict, LocalDate limit) {
        Finding finding = PlanRules.inTime(Optional.ofNullable(followedUp), Optional.ofNullable(decided), today);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.limit()).contains(limit);
    }

    @Test
    @DisplayName("L6b är inte uppfylld och har ingen gräns när det inte finns någon plan")
    void noLimitWithoutAPlan() {
        Finding finding = PlanRules.inTime(Optional.empty(), Optional.empty(), ADOPTED);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT);
        assertThat(finding.limit()).isEmpty();
    }
}
