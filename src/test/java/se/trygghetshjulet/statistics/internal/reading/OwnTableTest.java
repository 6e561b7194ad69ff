package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.statistics.internal.reading.FileOnDisk.only;
import static se.trygghetshjulet.statistics.internal.reading.FileOnDisk.value;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.trygghetshjulet.statistics.AreaKind;

/** The municipality's own figures, in the template or in whatever table somebody has made. */
class OwnTableTest {

    private static final String HEADER = "kalla;indikator;omrade;omradestyp;period;varde;enhet;urval;anmarkning\n";

    @TempDir
    private Path directory;

    private FileOnDisk template(String rows) {
        return FileOnDisk.text(directory, HEADER + rows);
    }

    @Test
    void theTemplateNeedsNoQuestions() {
        FileOnDisk file = template("""
                Trygghetsmätning;Problemindex;Malmö;kommun;2022;2,41;index;;
                Trygghetsmätning;Problemindex;Rosengård;delområde;2022;..;index;16–85 år;få svar
                """);
        Reading reading = file.read();

        assertThat(file.asked()).isEmpty();
        assertThat(reading.format()).isEqualTo(Format.OWN_TABLE);
        assertThat(reading.dataset()).isEqualTo("Trygghetsmätning");
        assertThat(value(reading, "Problemindex", "Malmö", "index", "2022")).isEqualByComparingTo("2.41");
        Observation district = only(reading, "Problemindex", "Rosengård", "index", "2022");
        assertThat(district.area().kind()).isEqualTo(AreaKind.DISTRICT);
        assertThat(district.figure().value()).isNull();
        assertThat(district.sample()).isEqualTo("16–85 år");
        assertThat(district.note()).isEqualTo("få svar");
    }

    @Test
    void theOldEncodingAndCommasAreReadToo() {
        byte[] content =
                "källa,indikator,område,områdestyp,period,värde,enhet,urval,anmärkning\nMOMS,Tillit,Malmö,kommun,2018,\"61,5\",procent,,\n"
                        .getBytes(StandardCharsets.ISO_8859_1);

        Reading reading = new FileOnDisk(directory, "moms.csv", content).read();

        assertThat(value(reading, "Tillit", "Malmö", "procent", "2018")).isEqualByComparingTo("61.5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T;Index;Malmö;kommun;snart;1;index;;       | Perioden",
                "T;Index;Malmö;kommun;2022;två;index;;      | inget tal",
                "T;Index;Malmö;kommun;2022;=1+1;index;;     | inget tal",
                "T;Index;Malmö;kommun;2022;1.234,5;index;;  | inget tal",
                "T;Index;Malmö;kommun;2022;;index;;         | två punkter",
                "T;;Malmö;kommun;2022;1;index;;             | indikator",
                ";Index;Malmö;kommun;2022;1;index;;         | Källan",
                "T;Index;Malmo;kommun;2022;1;index;;        | ingen kommun",
                "T;Index;Malmö;planet;2022;1;index;;        | Områdestypen",
                "Annan;Index;Malmö;kommun;2022;1;index;;    | flera källor",
                "T;Index;Malmö;kommun;2022;1;index;;;;;x    | fler kolumner",
                "T;Index;Malmö;kommun;2021;3;index;;        | rad 2",
                "T;Index;Malmö;kommun;2022;1;index;;Anna 19900101-0017 | personnummer"
            })
    void aRowThatCannotBeReadIsLeftOutAndSaysWhy(String row, String reason) {
        Reading reading =
                template("T;Index;Malmö;kommun;2021;2;index;;\n" + row + "\n").read();

        assertThat(reading.observations()).hasSize(1);
        assertThat(reading.rowsLeftOut()).isEqualTo(1);
        assertThat(reading.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.leftOut()).isTrue();
            assertThat(remark.place().row()).isEqualTo(3);
            assertThat(remark.message()).contains(reason.strip());
        });
    }

    @Test
    void aTableWithOtherColumnsIsMappedByHand() {
        FileOnDisk file = FileOnDisk.text(
                directory,
                "Stadsdel\tFråga\tÅr\tSvarande\tAndel\nHyllie\tTrygg på väg till skolan\t2026\t812\t71,5 %\n");

        assertThat(file.asked())
                .containsExactly(
                        "column.indicator",
                        "column.area",
                        "column.period",
                        "column.value",
                        Question.UNIT,
                        Question.SOURCE);
        assertThat(file.recognition().questions())
                .filteredOn(question -> question.key().equals("column.value"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.options()).containsExactly("Stadsdel", "Fråga", "År", "Svarande", "Andel");
                    assertThat(question.suggestion()).isEqualTo("Andel");
                });
        Reading reading = file.read();
        assertThat(value(reading, "Trygg på väg till skolan", "Hyllie", "procent", "2026"))
                .isEqualByComparingTo("71.5");
        Reading corrected =
                file.read(Map.of("column.value", "Svarande", Question.UNIT, "antal", Question.SOURCE, "Skolenkäten"));
        assertThat(value(corrected, "Trygg på väg till skolan", "Hyllie", "antal", "2026"))
                .isEqualByComparingTo("812");
        assertThatThrownBy(() -> file.read(Map.of("column.value", "Nej", Question.SOURCE, "x")))
                .isInstanceOf(AnswerRefused.class);
    }

    @Test
    void whatNoColumnSaysIsAskedFor() {
        FileOnDisk file = FileOnDisk.text(directory, "Område;Värde\nHyllie;3\n");

        assertThat(file.asked()).contains(Question.INDICATOR, Question.YEAR, Question.SOURCE);
        assertThatThrownBy(() -> file.read(Map.of(Question.SOURCE, "EST", Question.UNIT, "antal")))
                .isInstanceOf(AnswerRefused.class);
        Reading reading = file.read(Map.of(
                Question.SOURCE,
                "EST",
                Question.UNIT,
                "antal",
                Question.INDICATOR,
                "Händelser",
                Question.YEAR,
                "2026"));
        assertThat(value(reading, "Händelser", "Hyllie", "antal", "2026")).isEqualByComparingTo("3");
    }

    @Test
    void aWorkbookMayHoldFormulasDatesAndHtmlButNothingIsComputedOrShownAsCode() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Blad1");
        String[] headers = HEADER.strip().split(";");
        Row first = sheet.createRow(0);
        for (int i = 0; i < headers.length; i++) {
            first.createCell(i).setCellValue(headers[i]);
        }
        String[] names = {"<script>alert(1)</script>", "Utan resultat", "Med resultat", "Datum"};
        var date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm"));
        for (int i = 0; i < names.length; i++) {
            Row row = BraFiles.row(sheet, i + 1, "EST");
            row.createCell(1).setCellValue(names[i]);
            row.createCell(2).setCellValue("Malmö");
            row.createCell(4).setCellValue(2026);
            row.createCell(5).setCellValue(4.5);
            row.createCell(6).setCellValue("antal");
        }
        XSSFCell never = (XSSFCell) sheet.getRow(2).getCell(5);
        never.setCellFormula("WEBSERVICE(\"http://example.invalid\")");
        if (never.getCTCell().isSetV()) {
            never.getCTCell().unsetV();
        }
        sheet.getRow(3).getCell(5).setCellFormula("SUM(1,2)");
        sheet.getRow(3).getCell(5).setCellValue(3);
        sheet.getRow(4).getCell(4).setCellValue(LocalDate.of(2026, 8, 1));
        sheet.getRow(4).getCell(4).setCellStyle(date);
        Reading reading = new FileOnDisk(directory, "egen.xlsx", BraFiles.bytes(workbook)).read();

        assertThat(value(reading, "<script>alert(1)</script>", "Malmö", "antal", "2026"))
                .isEqualByComparingTo("4.5");
        Observation computed = only(reading, "Med resultat", "Malmö", "antal", "2026");
        assertThat(computed.figure().value()).isEqualByComparingTo("3");
        assertThat(computed.note()).contains("formel");
        assertThat(value(reading, "Datum", "Malmö", "antal", "2026-08")).isEqualByComparingTo("4.5");
        assertThat(reading.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.message()).contains("formel utan sparat resultat");
            assertThat(remark.place()).hasToString("Blad1, rad 3");
        });
    }
}
