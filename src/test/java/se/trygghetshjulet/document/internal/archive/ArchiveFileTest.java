package se.trygghetshjulet.document.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.trygghetshjulet.document.ArchiveVerification;
import se.trygghetshjulet.document.internal.content.Sheet;

@DisplayName("Ett arkivpaket")
class ArchiveFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("blir samma fil varje gång, i vilken ordning delarna än läggs in")
    void theSameFilesGiveTheSameBytes() {
        ArchiveFile other = new ArchiveFile();
        other.add("b.txt", "två");
        other.add("a.txt", "ett");

        assertThat(other.pack(Map.of("year", 2027))).isEqualTo(packed());
    }

    @Test
    @DisplayName("är helt när inget har hänt med det")
    void anUntouchedPackageIsWhole() throws IOException {
        assertThat(ArchiveVerification.faults(saved(packed()))).isEmpty();
    }

    @Test
    @DisplayName("är inte helt när en fil är ändrad, borta eller tillagd")
    void everyChangeIsFound() throws IOException {
        assertThat(ArchiveVerification.faults(saved(rewritten("a.txt", "annat"))))
                .containsExactly("Filen är ändrad: a.txt");
        assertThat(ArchiveVerification.faults(saved(rewritten("a.txt", null)))).containsExactly("Filen saknas: a.txt");
        assertThat(ArchiveVerification.faults(saved(rewritten("c.txt", "ny"))))
                .containsExactly("Filen står inte i manifestet: c.txt");
        assertThat(ArchiveVerification.faults(saved(rewritten(ArchiveVerification.MANIFEST, null))))
                .containsExactly("Paketet saknar manifest.json.");
    }

    @Test
    @DisplayName("är inte vilken fil som helst")
    void anyOtherFileIsRefusedInSwedish() throws IOException {
        assertThat(ArchiveVerification.faults(saved("hej".getBytes(StandardCharsets.UTF_8))))
                .singleElement()
                .asString()
                .startsWith("Filen går inte att läsa som ett arkivpaket");
        assertThat(ArchiveVerification.faults(folder.resolve("saknas.zip"))).hasSize(1);
    }

    @Test
    @DisplayName("har tabeller där ingen text blir en formel")
    void aTextIsNeverAFormula() {
        Sheet sheet = new Sheet("Blad", List.of("Text", "Tal"), List.of(List.of("=1+1\"", -5), List.of("@x", 7)));

        assertThat(Csv.of(sheet)).isEqualTo("\"Text\",\"Tal\"\r\n\"'=1+1\"\"\",\"-5\"\r\n\"'@x\",\"7\"\r\n");
    }

    private static byte[] packed() {
        ArchiveFile file = new ArchiveFile();
        file.add("a.txt", "ett");
        file.add("b.txt", "två");
        return file.pack(Map.of("year", 2027));
    }

    /** The package with one file given other content, added, or taken away. */
    private static byte[] rewritten(String path, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed()));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(path)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(from.readAllBytes());
                }
            }
            if (content != null) {
                to.putNextEntry(new ZipEntry(path));
                to.write(content.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private Path saved(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("paket.zip"), bytes);
    }
}
