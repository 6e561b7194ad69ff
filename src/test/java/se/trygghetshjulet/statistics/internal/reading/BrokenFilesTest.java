package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken file is refused with a sentence that says what to do, and nothing else happens. */
class BrokenFilesTest {

    @TempDir
    private Path directory;

    private void isRefused(byte[] content, String message) {
        FileOnDisk file = new FileOnDisk(directory, "fil", content);
        assertThatThrownBy(file::read).isInstanceOf(FileRefused.class).hasMessageContaining(message);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFileIsRefused() {
        isRefused(new byte[0], "tom");
    }

    @Test
    void aHeaderWithoutFiguresIsRefused() {
        isRefused(bytes("Region;Brott;År;Period;Antal;/100 000 inv\n"), "inga siffror");
    }

    @Test
    void aTableThatNobodyKnowsIsRefused() {
        isRefused(bytes("namn;telefon\nAnna;040-123456\n"), "känns inte igen");
    }

    @Test
    void aPictureOfATableIsRefused() {
        isRefused(bytes("%PDF-1.7 …"), "PDF");
        isRefused(bytes("<!DOCTYPE html><table><tr><td>1</td></tr></table>"), "webbsida");
        isRefused(new byte[] {'a', ';', 'b', 0, 0, 1}, "ingen tabell");
    }

    @Test
    void aTextFileThatEndsInTheMiddleOfARowIsRefused() {
        byte[] whole = BraFiles.solByYear();
        isRefused(Arrays.copyOf(whole, whole.length - 20), "avklippt");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90, 99})
    void aWorkbookThatIsCutOffIsRefusedWhereverItIsCut(int percent) {
        byte[] whole = BraFiles.indicatorWorkbook("Malmö");
        isRefused(Arrays.copyOf(whole, whole.length * percent / 100), "Ladda ned");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 50, 90})
    void aWorkbookOfTheOldKindThatIsCutOffIsRefused(int percent) {
        byte[] whole = BraFiles.oldTable120();
        isRefused(Arrays.copyOf(whole, whole.length * percent / 100), "Ladda ned");
    }

    @Test
    void lettersThatHaveBeenBrokenOnTheWayAreNotGuessed() {
        byte[] twice = new String(BraFiles.municipalityTotals(false), StandardCharsets.ISO_8859_1)
                .getBytes(StandardCharsets.UTF_8);

        isRefused(twice, "Å, ä och ö");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedOrLeftOut() {
        String start = "Region;Brott;År;Period;Antal;/100 000 inv\nMalmö kommun;\"Våldsbrott;År;2024;1;1;\n";
        isRefused(bytes(start + "Malmö kommun;Våldsbrott;År;2024;1;1;\n".repeat(1000)), "");
    }

    @Test
    void aLockedWorkbookSaysThatItIsLocked() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem();
                OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(BraFiles.indicatorWorkbook("Malmö")))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (OutputStream out = encryptor.getDataStream(container)) {
                workbook.save(out);
            }
            container.writeFilesystem(locked);
        }
        isRefused(locked.toByteArray(), "lösenord");
    }

    @Test
    void aLockedWorkbookOfTheOldKindSaysThatItIsLocked() throws IOException {
        byte[] locked;
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(BraFiles.oldTable120()))) {
            Biff8EncryptionKey.setCurrentUserPassword("hemligt");
            locked = BraFiles.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        isRefused(locked, "lösenord");
    }

    @Test
    void aBombIsRefusedWithoutBeingHeldInMemory() throws IOException {
        byte[] bomb = workbookWith("xl/worksheets/sheet1.xml", 700 << 20);

        isRefused(bomb, "orimligt stor");
    }

    @Test
    void aBombOfTextsIsRefusedBeforeItIsRead() throws IOException {
        isRefused(workbookWith("xl/sharedStrings.xml", 70 << 20), "orimligt stor");
    }

    private static byte[] workbookWith(String part, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry(part));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int written = 0; written < size; written += spaces.length) {
                zip.write(spaces);
            }
        }
        return out.toByteArray();
    }

    @Test
    void anotherArchiveIsNotAWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("siffror.csv"));
        }
        isRefused(out.toByteArray(), "zip-arkiv");
    }

    @Test
    void aWorkbookCannotMakeTheServerReadAnotherFile() throws IOException {
        byte[] own = ownWorkbookWithFirstText(
                "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>", "&secret;");

        isRefused(own, "trasig");
    }

    /** Our template, its first text replaced in the XML. */
    private static byte[] ownWorkbookWithFirstText(String doctype, String text) throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (org.apache.poi.xssf.usermodel.XSSFWorkbook workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
            BraFiles.row(workbook.createSheet("Blad"), 0, "indikator")
                    .createCell(1)
                    .setCellValue("omrade");
            workbook.write(template);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith("sharedStrings.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    content = bytes(xml.replaceFirst("(<\\?xml[^>]*\\?>)?\\s*<sst", "$1" + doctype + "<sst")
                            .replace(">indikator<", ">" + text + "<"));
                }
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void halfAMillionRowsAreReadOneByOne() throws IOException {
        StringBuilder rows = new StringBuilder("Region;Brott;År;Period;Antal\n");
        IntStream.range(0, 500_000).forEach(i -> rows.append("Malmö kommun;Brott ")
                .append(i / 12)
                .append(";2025;")
                .append(new String[] {"Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"
                        }
                        [i % 12])
                .append(';')
                .append(i)
                .append(";\n"));

        Reading reading =
                new FileOnDisk(directory, "stor", rows.toString().getBytes(StandardCharsets.ISO_8859_1)).read();

        assertThat(reading.observations()).hasSize(500_000);
        assertThat(reading.rowsLeftOut()).isZero();
    }

    @Test
    void everyFixtureIsItselfUnbroken() {
        for (byte[] content : new byte[][] {
            BraFiles.municipalityTotals(false),
            BraFiles.indicatorWorkbook("Lund"),
            BraFiles.solByMonth(),
            BraFiles.oldTable120(),
            BraFiles.newTable120()
        }) {
            FileOnDisk file = new FileOnDisk(directory, "2024", content);
            assertThatCode(file::read).doesNotThrowAnyException();
            assertThat(file.read().rowsLeftOut()).isZero();
        }
    }
}
