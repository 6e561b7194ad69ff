package se.trygghetshjulet.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.AttachmentSettings;
import se.trygghetshjulet.attachment.Files;
import se.trygghetshjulet.attachment.MediaKind;

/** What may come in is what its name says, what an archive can read, and nothing that runs. */
class FileCheckTest {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final FileCheck check =
            new FileCheck(new AttachmentSettings(DataSize.ofMegabytes(2), 10, DataSize.ofMegabytes(20)));

    @Test
    void theFilesThatOfficialsHaveComeIn() {
        taken("Underlag.pdf", Files.pdf(), MediaKind.PDF);
        taken("Foto.JPG", Files.jpeg(600, 400), MediaKind.JPEG);
        taken("Foto.jpeg", Files.jpeg(10, 4000), MediaKind.JPEG);
        taken("Karta.png", Files.png(300, 300), MediaKind.PNG);
        taken("Svar.docx", Files.docx(), MediaKind.DOCX);
        taken("Siffror.xlsx", Files.xlsx(), MediaKind.XLSX);
        taken("Svar.odt", Files.odf("text", Map.of()), MediaKind.ODT);
        taken("Siffror.ods", Files.odf("spreadsheet", Map.of()), MediaKind.ODS);
        taken("Enkät.csv", Files.text("\ufeffOmråde;Antal\r\nMöllevången;7\r\n"), MediaKind.CSV);
        taken("Anteckning.txt", Files.text("From: ett möte\n\tVi såg åtta bilar.\n"), MediaKind.TXT);
    }

    @Test
    void aPictureGetsASmallCopyThatIsDrawnAnew() throws IOException {
        byte[] small = check.check("Foto.png", Files.png(2000, 500)).thumbnail().orElseThrow();

        var drawn = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(drawn.getWidth()).isEqualTo(240);
        assertThat(drawn.getHeight()).isEqualTo(60);
        assertThat(check.check("Underlag.pdf", Files.pdf()).thumbnail()).isEmpty();
    }

    @Test
    void anEmptyFileAndOneThatIsTooLargeAreRefusedWithWhatToDo() {
        refused("Underlag.pdf", new byte[0], "Filen är tom");
        refused("Anteckning.txt", "a".repeat((2 << 20) + 1).getBytes(), "Filen är större än 2 MB. Dela upp den");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sida.html", "bild.svg", "program.exe", "makro.docm", "makro.xlsm", "arkiv.zip", "gammal.doc",
                        "skript.js",
                "rapport.pdf.exe", "bild.gif", "rapport", "rapport.", ".pdf/..", "", "rapport.pdf%00.exe", "brev.eml"
            })
    void otherKindsOfFilesStayOutside(String name) {
        assertThatThrownBy(() -> check.check(name, Files.pdf()))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("Det här går bra: pdf, png, jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"faktura.exe.pdf", "sida.HTML.png", "x.js .pdf", "a.b.docm.docx", "bild.svg.jpg"})
    void aNameThatEndsTwiceIsRefused(String name) {
        assertThatThrownBy(() -> check.check(name, Files.pdf()))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining("två ändelser");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            ../../etc/passwd.pdf              → passwd.pdf
            C:\\Users\\anna\\Underlag.pdf     → Underlag.pdf
            /var/tmp/x.PDF                    → x.pdf
            Protokoll 2027.03.15.pdf          → Protokoll 2027.03.15.pdf
            a<b>c|d"e?.pdf                    → a_b_c_d_e_.pdf
            ..dold.pdf                        → dold.pdf
            'Å ä   ö.pdf'                     → Å ä ö.pdf
            ' . .pdf'                         → bilaga.pdf
            """)
    void aNameLosesWhatAFileSystemOrABrowserCouldMistake(String given, String kept) {
        assertThat(check.check(given, Files.pdf()).name()).isEqualTo(kept);
    }

    @Test
    void aNameLosesWhatTheEyeCannotSee() {
        assertThat(check.check("rapport\u202Efdp.\u200Bpdf", Files.pdf()).name())
                .isEqualTo("rapportfdp.pdf");
        assertThat(check.check("rad\r\nSet-Cookie: x=1.pdf", Files.pdf()).name())
                .isEqualTo("radSet-Cookie_ x=1.pdf");
        assertThat(check.check("nu\u0000ll.pdf", Files.pdf()).name()).isEqualTo("null.pdf");
        assertThat(check.check("a\u030A".repeat(1) + ".pdf", Files.pdf()).name())
                .isEqualTo("å.pdf");
        String long1 =
                check.check("\uD83D\uDE00".repeat(400) + ".pdf", Files.pdf()).name();
        assertThat(long1).hasSizeLessThanOrEqualTo(150).endsWith("\uDE00.pdf");
    }

    @Test
    void aFileIsWhatIsInItAndNotWhatItsNameSays() {
        byte[] page = Files.text("<!DOCTYPE html><script>alert(1)</script>");
        byte[] drawing = Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
        for (String name :
                new String[] {"a.pdf", "a.png", "a.jpg", "a.docx", "a.xlsx", "a.odt", "a.ods", "a.csv", "a.txt"}) {
            assertThatThrownBy(() -> check.check(name, page)).as(name).isInstanceOf(AttachmentRefused.class);
            assertThatThrownBy(() -> check.check(name, drawing)).as(name).isInstanceOf(AttachmentRefused.class);
            assertThatThrownBy(() -> check.check(name, Files.text("MZ\u0090\u0000\u0003")))
                    .as(name)
                    .isInstanceOf(AttachmentRefused.class);
        }
        refused("a.png", Files.jpeg(10, 10), "inte av slaget PNG-bild, fast namnet säger det");
        refused("a.pdf", Files.docx(), "av slaget PDF, fast");
        refused("a.docx", Files.xlsx(), "av slaget Word-dokument, fast");
        refused("a.ods", Files.odf("text", Map.of()), "av slaget ODF-kalkyl, fast");
        refused("a.docx", Files.zip(Map.of("word/document.xml", "<x/>")), "fast namnet säger det");
        refused("a.txt", Files.text("  \n<html>"), "kod");
        refused("a.txt", Files.text("#!/bin/sh\nrm -rf /"), "kod");
        refused("a.txt", Files.text("%PDF-1.7 \u0000"), "ingen textfil");
        refused("a.txt", Files.pdf(), "UTF-8");
    }

    @Test
    void textThatIsNotUtf8IsRefusedSinceItsLettersWouldBreak() {
        refused("a.csv", "Område;Antal".getBytes(Charset.forName("windows-1252")), "UTF-8");
        refused("a.csv", "Område;Antal".getBytes(Charset.forName("UTF-16")), "UTF-8");
    }

    @Test
    void aFileThatIsTwoKindsAtOnceIsRefused() {
        byte[] hidden = Files.zip(Map.of("Evil.class", "x"));
        refused("a.png", Files.joined(Files.png(10, 10), hidden), "två slags filer");
        refused("a.jpg", Files.joined(Files.jpeg(10, 10), hidden), "två slags filer");
        refused("a.pdf", Files.joined(Files.pdf(), hidden, new byte[50_000]), "två slags filer");
        refused("a.pdf", Files.joined(Files.text("<html><script>x</script>"), Files.pdf()), "");
        refused("a.docx", Files.joined(Files.text("MZ"), Files.docx()), "");
    }

    @Test
    void macrosAreRefused() {
        Map<String, String> word = Map.of(
                "[Content_Types].xml",
                "<Override ContentType=\"" + OOXML + "wordprocessingml.document.main+xml\"/>",
                "word/document.xml",
                "<w:document/>",
                "word/vbaProject.bin",
                "x");
        refused("a.docx", Files.zip(word), "makron");
        refused(
                "a.xlsx",
                Files.zip(Map.of(
                        "[Content_Types].xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml " + OOXML
                                + "spreadsheetml.sheet.main+xml",
                        "xl/workbook.xml",
                        "<x/>")),
                "makron");
        refused("a.odt", Files.odf("text", Map.of("Basic/Standard/Module1.xml", "Sub Main")), "makron");
        refused("a.ods", Files.odf("spreadsheet", Map.of("Scripts/python/x.py", "import os")), "makron");
    }

    @Test
    void aDocumentThatSwellsWhenItIsOpenedIsRefused() {
        byte[] bomb = Files.bomb(30);
        assertThat(bomb).hasSizeLessThan(100_000);
        refused("a.docx", bomb, "orimligt stor");
        byte[] pdf = Files.pdfBomb("/FlateDecode", 30);
        assertThat(pdf).hasSizeLessThan(100_000);
        refused("a.pdf", pdf, "orimligt stor");
        refused("a.pdf", Files.pdfBomb("[ /FlateDecode\n/Fl ]", 1), "orimligt stor");
        refused("a.pdf", Files.pdfBomb("[/Fl#61teDecode /FlateDecode]", 1), "orimligt stor");
        taken("a.pdf", Files.pdfBomb("[/FlateDecode]", 1), MediaKind.PDF);
    }

    @Test
    void aPictureThatAsksForMoreMemoryThanThereIsIsRefusedBeforeItIsDrawn() {
        byte[] png = Files.png(10, 10);
        // The width and the height of the header, and its checksum, which is not looked at before.
        byte[] vast = png.clone();
        vast[16] = 0;
        vast[17] = 1;
        vast[18] = (byte) 0xff;
        vast[20] = 0;
        vast[21] = 1;
        vast[22] = (byte) 0xff;
        assertThatThrownBy(() -> check.check("a.png", vast)).isInstanceOf(AttachmentRefused.class);
    }

    @Test
    void whatIsBrokenOrLockedIsRefused() {
        byte[] png = Files.png(300, 300);
        refused("a.png", Arrays.copyOf(png, 40), "Bilden går inte att läsa");
        refused("a.pdf", Files.text("%PDF-1.7\nnonsens"), "går inte att läsa");
        refused("a.pdf", Files.lockedPdf(), "låst med lösenord");
        refused("a.docx", Arrays.copyOf(Files.docx(), 1000), "trasig");
    }

    @Test
    void aPdfThatRunsSomethingIsRefused() {
        refused("a.pdf", Files.pdfWithScript(), "innehåller program");
    }

    private void taken(String name, byte[] content, MediaKind kind) {
        assertThat(check.check(name, content).kind()).as(name).isEqualTo(kind);
    }

    private void refused(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> check.check(name, content))
                .as(name)
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining(sentence);
    }
}
