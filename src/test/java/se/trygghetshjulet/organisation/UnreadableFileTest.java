package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("En kommunfil som inte går att läsa, eller som har många fel")
class UnreadableFileTest {

    @TempDir
    private Path directory;

    @Test
    void aMissingFileIsNamed() {
        assertThat(sentencesOf("storstad"))
                .containsExactly(
                        "Kommunfilen municipality/storstad.yaml finns inte; kontrollera trygghetshjulet.municipality.");
    }

    @Test
    void aFileInAnotherEncodingIsToldSo() {
        String location = written("kommun: Malmö".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentencesOf(location)).containsExactly("Kommunfilen " + location + " är inte sparad som UTF-8.");
    }

    @Test
    void aFileWithControlCharactersIsToldSo() {
        String location = written("kommun: \u0000".getBytes(StandardCharsets.UTF_8));

        assertThat(sentencesOf(location))
                .containsExactly(location + ", rad 1: Filen innehåller tecken som inte får finnas i en textfil.");
    }

    @Test
    void aFileWithoutKeysIsToldSo() {
        for (String content : List.of("", "bara text", "- en lista")) {
            String location = written(content.getBytes(StandardCharsets.UTF_8));

            assertThat(sentencesOf(location))
                    .containsExactly(location + ", rad 1: Filen ska börja med nycklar som ”kommun:” och ”roller:”.");
        }
    }

    @Test
    void aFileWithoutPoliceIsToldSo() {
        String withoutPolice = BrokenFile.text("smakoping").replaceFirst("(?s)  - id: police\n.*?(?=\nroller:)", "");

        assertThat(sentencesOf(written(withoutPolice.getBytes(StandardCharsets.UTF_8))))
                .anyMatch(sentence ->
                        sentence.endsWith("Polisen saknas: lägg till en enhet med id ”police” och part polis."));
    }

    @Test
    void everyFaultIsShownAtOnceInTheOrderOfTheFile() {
        String faulty = BrokenFile.text("smakoping")
                .replace("rytm: vartannat år", "rytm: ibland")
                .replace("kvorum: 3", "kvorum: 9")
                .replace("adopt: 04-05", "adopt: vår");

        assertThat(sentencesOf(written(faulty.getBytes(StandardCharsets.UTF_8))))
                .hasSize(3)
                .satisfiesExactly(
                        first -> assertThat(first).contains("ibland"),
                        second -> assertThat(second).contains("Kvorum"),
                        third -> assertThat(third).contains("vår"));
    }

    @Test
    void anEmptySectionIsReportedOnceAndNotOncePerKey() {
        String location = written("kommun:\n  id: a\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sentencesOf(location))
                .contains(location + ", rad 1: ”årshjul” saknas i filen.")
                .noneMatch(sentence -> sentence.contains("saknas i ”årshjul”"));
    }

    @Test
    void aFileSavedByAnotherEditorMeansTheSame() {
        String decomposed = Normalizer.normalize(BrokenFile.text("smakoping"), Normalizer.Form.NFD);
        String windows = "\uFEFF" + decomposed.replace("\n", "\r\n");

        Organisation organisation = MunicipalityFile.load(written(windows.getBytes(StandardCharsets.UTF_8)))
                .organisation();

        assertThat(organisation.municipality().name()).isEqualTo("Småköpings kommun");
    }

    @Test
    void theExceptionCarriesEverySentenceInItsMessage() {
        String location = written("kommun: x".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> MunicipalityFile.load(location))
                .isInstanceOf(InvalidMunicipalityException.class)
                .hasMessageContainingAll("”kommun” ska innehålla nycklar.", "”personer” saknas i filen.");
    }

    private String written(byte[] content) {
        Path file = directory.resolve("kommun.yaml");
        BrokenFile.write(file, content);
        return "file:" + file;
    }

    private static List<String> sentencesOf(String location) {
        InvalidMunicipalityException invalid =
                catchThrowableOfType(InvalidMunicipalityException.class, () -> MunicipalityFile.load(location));
        assertThat(invalid).as("the file is refused").isNotNull();
        return invalid.sentences();
    }
}
