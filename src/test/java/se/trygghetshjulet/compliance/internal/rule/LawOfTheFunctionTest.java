package se.trygghetshjulet.compliance.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lagkoll: samordningsfunktionen och rapporten (11–13 §§)")
class LawOfTheFunctionTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 5, 2);

    @ParameterizedTest(name = "{0} innehavare, bemannad {1}: {2}")
    @CsvSource({"1,true,FULFILLED", "2,true,FULFILLED", "1,false,PARTLY", "0,false,NOT"})
    @DisplayName("L11 kräver någon som har rollen och är på plats, eller en ersättare")
    void somebodyLooksAfterTheFunction(int holders, boolean attended, Verdict verdict) {
        assertThat(FunctionRules.coordination(holders, attended).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "fullständig {0}, öppen sida {1}: {2}")
    @CsvSource({"true,true,FULFILLED", "true,false,FULFILLED", "false,true,NOT", "false,false,NOT"})
    @DisplayName("L12.2 kräver fullständiga kontaktuppgifter, och länkar till den öppna sidan bara när den är på")
    void thereIsAContactPoint(boolean complete, boolean open, Verdict verdict) {
        Finding finding = FunctionRules.contactPoint(complete, open, Optional.empty());

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.references().stream().anyMatch(link -> link.path().equals("/offentligt")))
                .isEqualTo(complete && open);
    }

    @ParameterizedTest(name = "publicerad {0}, plan beslutad {1}: {2}")
    @CsvSource({
        ",2027-09-09,NOT",
        "2028-04-20,2027-09-09,FULFILLED",
        "2027-04-20,2027-09-09,PARTLY",
        "2027-09-09,2027-09-09,FULFILLED",
        "2028-04-20,,FULFILLED"
    })
    @DisplayName("L12.3 kräver en publicerad sammanfattning som inte är äldre än planen")
    void thePublicHasBeenTold(LocalDate published, LocalDate decided, Verdict verdict) {
        assertThat(FunctionRules.information(Optional.ofNullable(published), 2027, Optional.ofNullable(decided))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "fullmäktige {0}, styrelsen {1}, mål {2} månader: {3}, gräns {4}")
    @CsvSource({
        ",,12,NOT,",
        ",2028-03-22,12,PARTLY,",
        "2028-03-30,2028-03-22,12,FULFILLED,2029-03-30",
        "2027-05-02,2027-04-20,12,FULFILLED,2028-05-02",
        "2027-05-01,2027-04-20,12,PARTLY,2028-05-01",
        "2027-05-01,2027-04-20,24,FULFILLED,2029-05-01"
    })
    @DisplayName("L13 kräver att fullmäktige har fått rapporten, inom kommunens eget mål")
    void theCouncilHasHadAReport(LocalDate council, LocalDate board, int months, Verdict verdict, LocalDate limit) {
        Finding finding = FunctionRules.report(Optional.ofNullable(council), Optional.ofNullable(board), months, TODAY);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.limit()).isEqualTo(Optional.ofNullable(limit));
    }
}
