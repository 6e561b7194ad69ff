package se.trygghetshjulet.document.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.internal.content.Document;

@DisplayName("Ett dokument som PDF och DOCX")
class RenderingTest {

    private static final PdfRenderer PDF = new PdfRenderer(new Stylesheet(new Templates("")));
    private static final DocxRenderer DOCX = new DocxRenderer(
            new DocxTemplate(new Templates("")), Clock.fixed(Instant.parse("2027-06-01T08:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("PDF:en är PDF/A-2a och PDF/UA-1 enligt veraPDF")
    void thePdfIsForTheArchiveAndForEveryReader() throws Exception {
        assertThat(VeraPdf.faults(PDF.render(Samples.everything()))).isEmpty();
    }

    @Test
    @DisplayName("Alla typsnitt är inbäddade, sidorna numrerade och rubrikerna bokmärken")
    void fontsPagesAndBookmarks() throws IOException {
        try (PDDocument file = Loader.loadPDF(PDF.render(Samples.everything()))) {
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            int pages = file.getNumberOfPages();
            assertThat(new PDFTextStripper().getText(file))
                    .contains("1 (" + pages + ")", pages + " (" + pages + ")", "UTKAST", "Stadskontoret");
            assertThat(file.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Sammanfattning", "Åtgärder", "Ansvariga");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
    }

    @Test
    @DisplayName("DOCX:en har riktiga rubriker, listor som börjar om, rubrikrader, svenska och sida av sidor")
    void theDocxCanBeEdited() throws Exception {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(DOCX.render(Samples.everything())))) {
            assertThat(file.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Sammanfattning", "Åtgärder", "Ansvariga");
            assertThat(file.getTables()).hasSize(3);
            assertThat(file.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
            assertThat(file.getParagraphs().stream()
                            .filter(paragraph -> "ListNumber".equals(paragraph.getStyle()))
                            .map(XWPFParagraph::getNumID)
                            .distinct())
                    .as("two numbered lists")
                    .hasSize(2);
            assertThat(file.getStyle()
                            .getDocDefaults()
                            .getRPrDefault()
                            .getRPr()
                            .getLangArray(0)
                            .getVal())
                    .isEqualTo("sv-SE");
            assertThat(file.getHeaderList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .getFldSimpleList())
                    .extracting(field -> field.getInstr())
                    .containsExactly("PAGE", "NUMPAGES");
            assertThat(file.getHeaderList().get(0).getText()).contains("UTKAST");
            assertThat(file.getCharts()).as("bars and lines").hasSize(2);
        }
    }

    @Test
    @DisplayName("Det någon har skrivit kan varken bryta sönder sidan eller köras")
    void whatPeopleWroteIsOnlyText() throws Exception {
        Document document = Samples.hostile();
        byte[] pdf = PDF.render(document);

        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument file = Loader.loadPDF(pdf);
                XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DOCX.render(document)))) {
            assertThat(new PDFTextStripper().getText(file)).contains("<b onclick=", "</style><script>");
            assertThat(docx.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("</style><script>"));
        }
    }

    @Test
    @DisplayName("Filerna läggs i target för den som vill se dem")
    void theFilesCanBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "documents"));
        assertThat(Files.write(folder.resolve("everything.pdf"), PDF.render(Samples.everything())))
                .isNotEmptyFile();
        assertThat(Files.write(folder.resolve("everything.docx"), DOCX.render(Samples.everything())))
                .isNotEmptyFile();
    }
}
