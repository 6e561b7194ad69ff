package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.organisation.Subject;

/** The official report (tjänsteskrivelse): prefilled, with Malmö's eight headings, and safe against what people paste. */
class OfficialReportTest extends MatterTest {

    @Test
    void theFormHasMalmösEightHeadingsInOrder() throws IOException {
        List<String> headings = new ArrayList<>();
        try (InputStream form = getClass().getResourceAsStream("/forms/political-decision/draft.form")) {
            for (JsonNode component : new ObjectMapper().readTree(form).path("components")) {
                Stream.concat(
                                component.path("text").asText().lines(),
                                Stream.of(component.path("label").asText()))
                        .map(text -> text.replaceFirst("^### ", ""))
                        .filter(text -> text.matches("\\d\\. .*"))
                        .forEach(headings::add);
            }
        }
        assertThat(headings)
                .containsExactly(
                        "1. Sammanfattning",
                        "2. Förslag till beslut",
                        "3. Beslutsunderlag",
                        "4. Beslutsplanering",
                        "5. Beslutet skickas till",
                        "6. Ärendet",
                        "7. Bedömning",
                        "8. Ansvariga");
    }

    @Test
    void theFirstVersionIsPrefilledFromThePlanAndTheMunicipality() {
        matter(Subject.PLAN);

        assertThat(opened("draft"))
                .containsEntry("returned", "")
                .containsEntry("title", "Åtgärdsplan 2027")
                .containsEntry("summary", "Planen svarar mot årets lägesbild.")
                .containsEntry("leadIn", "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta")
                .containsEntry("assessmentHeading", "Stadskontorets bedömning")
                .containsEntry("documents", "G-Tjänsteskrivelse KSAU 270517 Åtgärdsplan 2027")
                .containsEntry("meeting_ksau", "2027-05-17")
                .containsEntry("meeting_ks", "2027-05-26")
                .containsEntry("meeting_kf", "2027-06-03")
                .hasEntrySatisfying("recipients", text -> assertThat(text.toString())
                        .contains("Grundskoleförvaltningen", "Polisområde Malmö")
                        .doesNotContainIgnoringCase("länsstyrelsen"))
                .hasEntrySatisfying(
                        "responsible", text -> assertThat(text.toString().lines())
                                .hasSize(3)
                                .last()
                                .asString()
                                .endsWith(", Stadsdirektör"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "summary", "proposal", "documents", "recipients", "matter", "assessment", "responsible"
            })
    void noHeadingIsLeftEmpty(String field) {
        matter(Subject.PLAN);

        refused("draft", with(Matter.report(), field, " \n ")).hasMessageContaining("måste fyllas i");
    }

    @ParameterizedTest
    @CsvSource({
        "meeting_ksau, 2027-06-22, Välj ett kommande sammanträde",
        "meeting_ksau, 2027-04-26, Välj ett kommande sammanträde",
        "meeting_ks, 2027-05-26, ska komma i ordning",
        "meeting_kf, i höst, Välj ett kommande sammanträde",
        "meeting_kf, '', Välj vilket sammanträde"
    })
    void thePlannedMeetingsAreRealOnesToComeAndInOrder(String field, String value, String sentence) {
        matter(Subject.PLAN);

        refused("draft", with(Matter.report(), field, value)).hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "proposal", "documents", "matter", "assessment", "responsible"})
    void twentyThousandCharactersFitAndOneMoreIsAnsweredWithASentence(String field) {
        Matter matter = matter(Subject.PLAN);
        refused("draft", with(Matter.report(), field, "å".repeat(20_001))).hasMessageContaining("för lång");

        officials.complete("political-decision.draft", with(Matter.report(), field, "å".repeat(20_000)));
        assertThat(opened("approve-section").get(field).toString()).contains("å".repeat(20_000));
        assertThat(matter.instance.isEnded()).isFalse();
    }

    @Test
    void emojiAndMarkupArriveAsTheyWereWritten() {
        String pasted = "Trygghet 🌙 <script>alert(1)</script> & ”citat”\n\nNytt stycke";
        matter(Subject.PLAN);

        officials.complete("political-decision.draft", with(Matter.report(), "matter", pasted));
        assertThat(opened("approve-section")).containsEntry("matter", pasted);
    }

    @Test
    void anInvisibleCharacterWrongTypesAndUnknownFieldsAreAnsweredWithASentence() {
        matter(Subject.PLAN);

        refused("draft", with(Matter.report(), "matter", "a\0b")).hasMessageContaining("osynligt tecken");
        refused("draft", with(Matter.report(), "matter", 17)).hasMessageContaining("vara en text");
        refused("draft", with(Matter.report(), "approved", true)).hasMessageContaining("hör inte till formuläret");
        refused("draft", with(Matter.report(), "recipients", "Någon\n".repeat(101)))
                .hasMessageContaining("högst 100 mottagare");
    }

    @Test
    void aPersonnummerInTheReportIsStoppedWithASentenceThatNamesTheField() {
        matter(Subject.PLAN);

        refused("draft", with(Matter.report(), "matter", "Gäller 19811228-9874."))
                .hasMessageContaining("Ärendet")
                .hasMessageContaining("personnummer");
    }

    @Test
    void anAnswerThatIsNeitherApprovalNorReturnIsRefused() {
        matter(Subject.PLAN).drafted();

        refused("approve-section", Map.of("answer", "kanske"));
        refused("approve-section", Map.of()).hasMessageContaining("måste fyllas i");
    }
}
