package se.trygghetshjulet.compliance.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.compliance.internal.rule.Records.ADOPTED;
import static se.trygghetshjulet.compliance.internal.rule.Records.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.trygghetshjulet.agreement.Standing;

@DisplayName("Lagkoll: samverkan (7, 9 och 10 §§)")
class LawOfCooperationTest {

    private static final LocalDate END = LocalDate.of(2027, 12, 31);

    @ParameterizedTest(name = "ställningstagande {0}, lägesbild {1}: {2}")
    @CsvSource({
        ",2027-04-14,NOT",
        ",,NOT",
        "2027-04-14,2027-04-14,FULFILLED",
        "2027-04-13,2027-04-14,PARTLY",
        "2027-01-11,,FULFILLED"
    })
    @DisplayName("L7 kräver ett ställningstagande som inte är äldre än lägesbilden")
    void aStatementAsYoungAsThePicture(LocalDate stated, LocalDate adopted, Verdict verdict) {
        assertThat(CooperationRules.integration(Optional.ofNullable(stated), Optional.ofNullable(adopted))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("L9 är uppfylld bara av en överenskommelse som gäller i dag")
    void onlyWhatHoldsToday(Standing standing) {
        Verdict expected =
                switch (standing) {
                    case IN_FORCE, EXPIRING -> Verdict.FULFILLED;
                    case PREPARING, COMING -> Verdict.PARTLY;
                    case EXPIRED, REPLACED, ENDED, WITHDRAWN -> Verdict.NOT;
                };
        assertThat(CooperationRules.agreements(List.of(agreement(standing, "Syften", "Områden", END)))
                        .verdict())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "syften \"{0}\", områden \"{1}\"")
    @CsvSource({",Områden", "Syften,", "Syften,' '"})
    @DisplayName("L9 är delvis uppfylld när överenskommelsen saknar syften eller områden")
    void partlyWithoutPurposesOrAreas(String purposes, String areas) {
        assertThat(CooperationRules.agreements(List.of(agreement(Standing.IN_FORCE, purposes, areas, END)))
                        .verdict())
                .isEqualTo(Verdict.PARTLY);
    }

    @Test
    @DisplayName("L9 har som gräns dagen då den sista överenskommelsen går ut, och ingen när en gäller tills vidare")
    void theLimitIsWhenTheLastOneEnds() {
        var first = agreement(Standing.EXPIRING, "Syften", "Områden", END);
        var last = agreement(Standing.IN_FORCE, "Syften", "Områden", END.plusYears(1));
        var endless = agreement(Standing.IN_FORCE, "Syften", "Områden", null);

        assertThat(CooperationRules.agreements(List.of(first, last)).limit()).contains(END.plusYears(1));
        assertThat(CooperationRules.agreements(List.of(first, endless)).limit()).isEmpty();
    }

    @Test
    @DisplayName("L9 är inte uppfylld när det inte finns någon överenskommelse")
    void notWithoutAgreements() {
        assertThat(CooperationRules.agreements(List.of()).verdict()).isEqualTo(Verdict.NOT);
    }

    @ParameterizedTest(name = "möte {0}, nästa senast {1}, ordförande {2}: {3}")
    @CsvSource({
        ",,,NOT",
        "2027-02-01,2027-08-01,Kommunalrådet,FULFILLED",
        "2027-02-01,2027-04-13,Kommunalrådet,PARTLY",
        "2027-02-01,2027-04-14,Kommunalrådet,FULFILLED",
        "2027-02-01,2027-08-01,,PARTLY"
    })
    @DisplayName("L10 kräver ett råd som kommunen leder och som möts så ofta som kommunen har bestämt")
    void aCouncilThatTheCityLeads(LocalDate latest, LocalDate next, String chair, Verdict verdict) {
        Finding finding = CooperationRules.council(
                Optional.ofNullable(latest), Optional.ofNullable(next), Optional.ofNullable(chair), ADOPTED);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.limit()).isEqualTo(Optional.ofNullable(next));
    }
}
