package se.trygghetshjulet.statistics.internal.reading;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as Brå publishes them, written to the layouts that domain.md section 6 describes. The figures are made up. */
public final class BraFiles {

    private static final List<String> CRIMES = List.of(
            "Skadegörelsebrott",
            "Narkotikabrott",
            "Våldsbrott utomhus vuxna",
            "Våld i nära relation kvinnor",
            "Våld i nära relation män",
            "Våld mot barn inomhus flickor",
            "Våld mot barn utomhus flickor",
            "Våld mot barn inomhus pojkar",
            "Våld mot barn utomhus pojkar",
            "Personrån unga",
            "Stöldbrott",
            "Bilbrott",
            "Bostadsinbrott",
            "Trafikbrott");

    private BraFiles() {}

    /** A: the final edition for all municipalities, with byte order mark, CRLF, an EN DASH and a row for the country. */
    public static byte[] municipalityTotals(boolean preliminary) {
        String mark = preliminary ? " (prel.)" : "";
        StringBuilder text = new StringBuilder("\ufeffKommun;Antal" + mark + ";Per 100 000 inv." + mark + "\r\n");
        municipalities().forEach(name -> text.append(name.replace("Malung-", "Malung–"))
                .append(";")
                .append(count(name))
                .append(";")
                .append(rate(name))
                .append("\r\n"));
        return text.append("Hela landet;1 500 000;14 100\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A: the edition of 2021, without header, with genitives, parts of towns and a country row. */
    static byte[] municipalityTotalsOf2021() {
        return """
                Ale kommun;2731;8547
                Alingsås kommun;4 293;10 100
                Falu kommun;5110;8600
                Göteborgs kommun;78 000;13 300
                Göteborg Centrum;9 001;..
                Malmö kommun;50123;14400
                Malmö, Stadsområde Norr;12 345;-
                Stockholms stad;200 000;20 400
                Sverige totalt;1 450 000;13 900
                """.getBytes(StandardCharsets.UTF_8);
    }

    static int count(String municipality) {
        return municipality.equals("Ale") ? 2537 : 1000 + municipality.length() * 10;
    }

    static int rate(String municipality) {
        return municipality.equals("Ale") ? 7810 : 9000 + municipality.length();
    }

    static Stream<String> municipalities() {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                BraFiles.class.getResourceAsStream("/statistics/regions.csv"), StandardCharsets.UTF_8))) {
            return text.lines().filter(line -> line.indexOf(';') == 4).map(line -> line.substring(5)).toList().stream()
                    .filter(name -> !name.equals("namn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** B: the workbook for one municipality, five years of crimes and four spans of the national survey. */
    public static byte[] indicatorWorkbook(String municipality) {
        return bytes(indicators(municipality, 2021, 2025));
    }

    /** B: a later edition, where a year has been added and the one before it revised. */
    public static byte[] correctedIndicatorWorkbook(String municipality) {
        Workbook workbook = indicators(municipality, 2021, 2026);
        workbook.getSheetAt(1).getRow(2).getCell(5).setCellValue(4_350);
        return bytes(workbook);
    }

    static Workbook indicators(String municipality, int from, int to) {
        Workbook workbook = new XSSFWorkbook();
        Sheet information = workbook.createSheet("Information");
        row(information, 0, "Indikatorer för kommuners lägesbild");
        for (int i = 0; i < CRIMES.size(); i++) {
            Sheet sheet = workbook.createSheet((i + 2) + " " + CRIMES.get(i));
            row(sheet, 0, CRIMES.get(i) + ", anmälda brott " + from + "–" + to);
            Row headers = row(sheet, 1, "Region");
            int years = to - from + 1;
            for (int year = 0; year < years; year++) {
                headers.createCell(1 + year).setCellValue("Antal\n" + (from + year));
                headers.createCell(1 + years + year).setCellValue("Antal per 100 000 inv. " + (from + year));
            }
            crimeRow(sheet, 2, municipality + " kommun", years, 4_000 + i, 1_150);
            crimeRow(sheet, 3, "Skåne län", years, 14_000 + i, 900);
            crimeRow(sheet, 4, "Hela landet", years, 140_000 + i, 900);
            row(sheet, 6, "Källa: Brå. Länets antal avser hela länet.");
        }
        for (String name : List.of("Misshandel-NTU", "Otrygghet utomhus-NTU", "Kort_kreditbedrägeri-NTU")) {
            survey(workbook, name, municipality);
        }
        return workbook;
    }

    private static void crimeRow(Sheet sheet, int index, String region, int years, int count, int rate) {
        Row row = row(sheet, index, region);
        for (int year = 0; year < years; year++) {
            row.createCell(1 + year).setCellValue(count + 80.0 * year);
            row.createCell(1 + years + year).setCellValue(rate + 20.0 * year);
        }
    }

    private static void survey(Workbook workbook, String name, String municipality) {
        Sheet sheet = workbook.createSheet(name);
        row(sheet, 0, "Nationella trygghetsundersökningen, andel (%) av befolkningen 16–84 år");
        Row headers = row(sheet, 1, "Region");
        Row own = row(sheet, 2, municipality);
        Row country = row(sheet, 3, "Hela landet");
        var percent = workbook.createCellStyle();
        percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        for (int i = 0; i < 4; i++) {
            headers.createCell(1 + i).setCellValue((2017 + 2 * i) + "/" + (2018 + 2 * i));
            own.createCell(1 + i).setCellValue(0.031 + 0.001 * i);
            own.getCell(1 + i).setCellStyle(percent);
            country.createCell(1 + i).setCellValue(2.5);
        }
        own.getCell(2).setBlank();
        country.getCell(2).setCellValue("..");
    }

    /** C: a search by year, with a parent row that is echoed with two dots and a part of Malmö. */
    public static byte[] solByYear() {
        return """
                Region;Brott;År;Period;Antal;/100 000 inv
                Hela landet;Våldsbrott;År;2024;..;..;
                Hela landet;Våldsbrott;År;2024;100000;950;
                Malmö kommun;Våldsbrott;År;2023;4100;1150;
                Malmö kommun;Våldsbrott;År;2024;4 321;1 199;
                Malmö kommun;Befogenhetsbedrägeri;År;2024;-;-;
                Malmö kommun Stadsområde Öster;Våldsbrott;År;2024;812;..;
                """.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** C: a search by month, with crime codes and preliminary figures. */
    static byte[] solByMonth() {
        return """
                Region;Brott;År;Period;Antal;/100 000 inv
                Hela landet;0950 - Befogenhetsbedrägeri, osant intygande;2026 prel.;Aug;498;5;
                Malmö kommun;0950 - Befogenhetsbedrägeri, osant intygande;2026 prel.;Sep;..;..;
                Malmö kommun;0950 - Befogenhetsbedrägeri, osant intygande;2025;Okt;7;2;
                """.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** D until 2021: .xls, ten rows above the figures and no header. */
    public static byte[] oldTable120() {
        try (Workbook workbook = new HSSFWorkbook()) {
            row(workbook.createSheet("Information"), 0, "Tabell 120");
            for (String name : List.of("Malmö", "Malung–Sälen", "Okänd kommun")) {
                Sheet sheet = workbook.createSheet(name);
                row(sheet, 0, "Anmälda brott, år 2021, slutlig statistik");
                row(sheet, 9, "Brottstyp");
                table120Rows(sheet, 10);
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** D since 2022: .xlsx, the header on row 2; the year stands only in the name of the file. */
    public static byte[] newTable120() {
        Workbook workbook = new XSSFWorkbook();
        row(workbook.createSheet("Information"), 0, "Statistik över anmälda brott");
        row(workbook.createSheet("Tabell 120 Syd"), 0, "Hela polisregionen");
        for (String name : List.of("Malmö", "Lund", "Okänd kommun")) {
            Sheet sheet = workbook.createSheet(name);
            row(sheet, 0, "Anmälda brott i " + name);
            Row header = row(sheet, 1, "Brottstyp");
            header.createCell(1).setCellValue("Antal anmälda brott, totalt");
            header.createCell(2).setCellValue("Antal brott per 100 000 invånare");
            table120Rows(sheet, 2);
        }
        return bytes(workbook);
    }

    private static void table120Rows(Sheet sheet, int first) {
        String[] types = {"SAMTLIGA BROTT", "Misshandel", "mot kvinna", "mot man", "Våldtäkt", "mot kvinna"};
        for (int i = 0; i < types.length; i++) {
            Row row = row(sheet, first + i, types[i]);
            row.createCell(1).setCellValue(1000 - 100 * i);
            row.createCell(2).setCellValue(300.5 - 10 * i);
        }
        row(sheet, first + types.length + 1, "1) Se information om tabellen.");
    }

    static Row row(Sheet sheet, int index, String first) {
        Row row = sheet.createRow(index);
        row.createCell(0).setCellValue(first);
        return row;
    }

    static byte[] bytes(Workbook workbook) {
        try (workbook) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
