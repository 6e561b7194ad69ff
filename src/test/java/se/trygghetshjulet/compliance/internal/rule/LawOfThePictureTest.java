package se.trygghetshjulet.compliance.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.compliance.internal.rule.Records.ADOPTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lagkoll: lägesbilden (4 och 6 §§)")
class LawOfThePictureTest {

    @ParameterizedTest(name = "omfattning \"{0}\", konsekvenser \"{1}\": {2}")
    @CsvSource(
            nullValues = "-",
            value = {"Många,Allvarliga,FULFILLED", "Många,'',PARTLY", "' ',Allvarliga,PARTLY", "'',' ',NOT"})
    @DisplayName("L4.1 kräver både omfattning och konsekvenser")
    void surveyNeedsExtentAndConsequences(String extent, String consequences, Verdict verdict) {
        Finding finding = PictureRules.survey(Records.picture(extent, consequences));

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.on()).contains(ADOPTED);
        assertThat(finding.advice().isEmpty()).isEqualTo(verdict == Verdict.FULFILLED);
        assertThat(finding.references())
                .containsExactly(new Finding.Reference("Lägesbilden 2027, version 2", "/dokument/2027"));
    }

    @ParameterizedTest(name = "information \"{0}\", skäl \"{1}\": {2}")
    @CsvSource({"Nytt torg,'',FULFILLED", "'',Ingen kom in,FULFILLED", "'','',NOT"})
    @DisplayName("L4.2 kräver annan information, eller ett skäl till att ingen finns")
    void otherInformationOrAReason(String information, String reason, Verdict verdict) {
        assertThat(PictureRules.otherInformation(Records.information(information, reason))
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "analys \"{0}\", {1} analyserade problem, {2} källor: {3}")
    @CsvSource({
        "Sammanvägt,3,2,FULFILLED",
        "Sammanvägt,3,0,PARTLY",
        "Sammanvägt,0,2,PARTLY",
        "'',1,1,PARTLY",
        "'',0,4,NOT"
    })
    @DisplayName("L4.3 kräver en analys av minst ett problem som bygger på källor")
    void analysisOfProblemsFromSources(String analysis, int problems, int sources, Verdict verdict) {
        assertThat(PictureRules.analysis(Records.analysis(analysis, problems, sources))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    @DisplayName("utan fastställd lägesbild är ingen av raderna uppfylld, och varje rad säger vad man gör")
    void nothingWithoutAPicture() {
        assertThat(List.of(
                        PictureRules.survey(Optional.empty()),
                        PictureRules.otherInformation(Optional.empty()),
                        PictureRules.analysis(Optional.empty()),
                        PictureRules.inTime(Optional.empty(), ADOPTED)))
                .allSatisfy(finding -> {
                    assertThat(finding.verdict()).isEqualTo(Verdict.NOT);
                    assertThat(finding.advice()).contains("fastställ en lägesbild");
                    assertThat(finding.references()).isEmpty();
                });
    }

    @ParameterizedTest(name = "fastställd {0}, i dag {1}: {2}, gräns {3}")
    @CsvSource({
        "2027-04-14,2029-04-14,FULFILLED,2029-04-14",
        "2027-04-14,2029-04-15,NOT,2029-04-14",
        "2028-02-29,2030-02-28,FULFILLED,2030-02-28",
        "2028-02-29,2030-03-01,NOT,2030-02-28"
    })
    @DisplayName("L6a räknar 24 kalendermånader från dagen lägesbilden fastställdes")
    void pictureIsRenewedWithinTwoYears(LocalDate adopted, LocalDate today, Verdict verdict, LocalDate limit) {
        Finding finding = PictureRules.inTime(Optional.of(adopted), today);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.limit()).contains(limit);
        assertThat(finding.on()).contains(adopted);
    }
}
