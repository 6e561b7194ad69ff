package se.trygghetshjulet.document.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.trygghetshjulet.document.internal.content.Sheet;

@DisplayName("Rader som kalkylblad")
class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
    @DisplayName("Ingen text blir en formel, och texten står som den skrevs")
    void aTextIsNeverAFormula(String text) throws IOException {
        try (XSSFWorkbook book = written(new Sheet("Blad", List.of("Text"), List.of(List.of(text))))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    @DisplayName("Tal är tal, dagar är dagar och rubrikraden står kvar när man rullar")
    void numbersAndDatesAreWhatTheyAre() throws IOException {
        LocalDate day = LocalDate.of(2027, 6, 1);
        try (XSSFWorkbook book = written(new Sheet("Blad", List.of("Tal", "Dag"), List.of(List.<Object>of(7, day))))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(day);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    @DisplayName("En text som är längre än en cell rymmer kortas, i stället för att filen inte blir gjord")
    void aTextLongerThanACellIsCut() throws IOException {
        try (XSSFWorkbook book = written(new Sheet("Blad", List.of("Text"), List.of(List.of("å".repeat(40_000)))))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767);
        }
    }

    private static XSSFWorkbook written(Sheet sheet) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxRenderer().render(sheet)));
    }
}
