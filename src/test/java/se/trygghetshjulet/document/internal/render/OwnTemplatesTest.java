package se.trygghetshjulet.document.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("En kommuns egna dokumentmallar")
class OwnTemplatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    @DisplayName("Formaten i kommunens mall används i nästa DOCX")
    void theStylesOfTheTemplateAreUsed() throws Exception {
        byte[] draft = new DocxRenderer(new DocxTemplate(new Templates("")), CLOCK).render(Samples.everything());
        try (XWPFDocument template = new XWPFDocument(new ByteArrayInputStream(draft));
                var saved = Files.newOutputStream(folder.resolve("mall.docx"))) {
            template.getStyles()
                    .getStyle("Heading1")
                    .getCTStyle()
                    .getRPr()
                    .addNewColor()
                    .setVal("AA0000");
            template.write(saved);
        }

        byte[] written = new DocxRenderer(new DocxTemplate(own()), CLOCK).render(Samples.everything());

        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertThat(file.getStyles()
                            .getStyle("Heading1")
                            .getCTStyle()
                            .getRPr()
                            .getColorArray(0)
                            .xmlText())
                    .contains("AA0000");
        }
    }

    @Test
    @DisplayName("Saknar mallen något startar inte programmet, utan säger vad")
    void whatIsMissingIsNamed() throws IOException {
        try (XWPFDocument empty = new XWPFDocument();
                var saved = Files.newOutputStream(folder.resolve("mall.docx"))) {
            empty.createStyles();
            empty.write(saved);
        }
        Files.writeString(
                folder.resolve("page.css"), "@page wide {} body { font-family: Brod; }", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new DocxTemplate(own()))
                .hasMessageContaining("mall.docx saknar")
                .hasMessageContaining("Heading1");
        assertThatThrownBy(() -> new Stylesheet(own()))
                .hasMessageContaining("page.css saknar")
                .hasMessageContaining("«stämpel»");
    }

    @Test
    @DisplayName("En fil som inte är en DOCX, och en mapp som inte finns, nekas med en mening")
    void whatIsNoTemplateIsRefused() throws IOException {
        Files.writeString(folder.resolve("mall.docx"), "hej", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new DocxTemplate(own())).hasMessageContaining("är inte en DOCX-fil");
        assertThatThrownBy(() -> new Templates(folder.resolve("saknas").toString()))
                .hasMessageContaining("finns inte");
    }

    private Templates own() {
        return new Templates(folder.toString());
    }
}
