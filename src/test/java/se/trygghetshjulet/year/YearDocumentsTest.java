package se.trygghetshjulet.year;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.YearStory;
import se.trygghetshjulet.document.ArchiveVerification;
import se.trygghetshjulet.document.internal.archive.YearArchive;
import se.trygghetshjulet.document.internal.library.Format;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.library.Library;
import se.trygghetshjulet.document.internal.render.VeraPdf;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;
import se.trygghetshjulet.notice.internal.WrittenMails;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Dokumenten från Malmös år 2027, där ett problem är sekretessmarkerat")
@ProductTest
@TestPropertySource(properties = "year-of-its-own=documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearDocumentsTest {

    private static final Path LOOK = Path.of("target", "documents");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private Library library;

    @Autowired
    private FrozenDocuments frozen;

    @Autowired
    private YearArchive archive;

    @Autowired
    private Cycles cycles;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext application;

    private UUID cycleId;
    private List<FrozenDocument> files;
    private String logOfTheYear;

    @BeforeAll
    void theYearIsPlayed() throws IOException {
        YearStory story = Malmo2027.withASecret();
        try (DetailedLog log = DetailedLog.open()) {
            new MalmoYear(new YearAtWork(officials, clock, new AnswerBook(story))).play();
            logOfTheYear = log.text();
        }
        aDecisionIsCorrected();
        attached("Karta.txt", "", 1);
        attached("Brottsplats.txt", "18 kap. 1 §", 1);
        attached("Efter.txt", "", 4000);
        cycleId = jdbc.sql("select id from cycle").query(UUID.class).single();
        files = frozen.ofCycle(cycleId);
        Files.createDirectories(LOOK);
        for (FrozenDocument file : files) {
            Files.write(LOOK.resolve(lookName(file)), frozen.bytes(file));
        }
    }

    private void aDecisionIsCorrected() {
        String decision = jdbc.sql("select id::text from decision where organ = 'ks' order by held_on desc limit 1")
                .query(String.class)
                .single();
        officials.start(
                officials.holderOf("committee-secretary"),
                "decision-correction",
                Map.of(
                        "decision", decision,
                        "part", "RESERVATIONS",
                        "corrected", "Två ledamöter reserverar sig skriftligt mot beslutet.",
                        "reason", "Reservationen saknas, men står i det justerade protokollet."));
        officials.complete("decision-correction.review", Map.of("answer", "approve"));
    }

    /** A file that was handed in so many days after the year began. */
    private void attached(String name, String secrecy, int days) {
        jdbc.sql(
                        "insert into attachment (id, task_id, step, roles, business_key, name, media_type, size, sha256, content,"
                                + " description, secrecy, added_at, added_by, settled_at, settled_by)"
                                + " select gen_random_uuid(), 'task', 'situational-picture.contribute', '{unit.fritid}', 'malmo-2027',"
                                + " :name, 'text/plain', 3, encode(sha256(:name::bytea), 'hex'), 'abc', '', :secrecy, at,"
                                + " 'ansvarig-fritid', at, 'ansvarig-fritid'"
                                + " from (select min(at) + :days * interval '1 day' as at from audit_entry"
                                + " where business_key = 'malmo-2027') as moment")
                .param("name", name)
                .param("secrecy", secrecy)
                .param("days", days)
                .update();
    }

    @Test
    @DisplayName("Varje dokument är fryst när året är slut, i varje format och i de upplagor som behövs")
    void everyDocumentIsFrozen() {
        assertThat(files.stream()
                        .map(file -> file.kind() + " " + file.version() + " " + file.edition())
                        .distinct())
                .contains(
                        "PICTURE 1 OPEN",
                        "PICTURE 1 FULL",
                        "PLAN 1 OPEN",
                        "PLAN 1 FULL",
                        "FOLLOW_UP 1 OPEN",
                        "FOLLOW_UP 1 FULL",
                        "OFFICIAL_REPORT 2 OPEN",
                        "OFFICIAL_REPORT 3 OPEN",
                        "EXCERPT 1 OPEN",
                        "SUMMARY 1 OPEN",
                        "DECISION_LOG 1 OPEN",
                        "DECISION_LOG 1 FULL");
        assertThat(files).filteredOn(file -> file.kind() == Kind.PLAN).hasSize(6);
    }

    @Test
    @DisplayName("Utdraget ur ett organs protokoll är fryst när det är antecknat, beslutets när det är expedierat")
    void excerptsAreFrozenWhenTheirMeetingIsRecorded() {
        assertThat(jdbc.sql(
                                "select d.organ || ' ' || d.held_on from decision d"
                                        + " left join dispatch sent on sent.decision_id = d.id"
                                        + " where not exists (select from frozen_document f where f.kind = 'EXCERPT'"
                                        + " and f.subject_id = d.id and f.frozen_at <= coalesce(sent.recorded_at, d.recorded_at))")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    @DisplayName("Inget som någon har skrivit finns i ett brev, en bilaga, en loggrad eller ett mätvärde")
    void nothingThatSomebodyWroteLeavesTheRecord() throws IOException {
        List<String> written = new ArrayList<>(writtenInTheRecord());
        assertThat(written).hasSizeGreaterThan(100).anyMatch(text -> text.contains(SecretTheme.WORD));
        written.add(SecretTheme.WORD);
        StringBuilder left = new StringBuilder(logOfTheYear);
        assertThat(left)
                .as("the log follows the year from its start to its end")
                .contains("situational-picture.decide-approach", "annual-cycle.publish-summary");
        try (DetailedLog log = DetailedLog.open()) {
            List<String> mails = WrittenMails.of(application);
            assertThat(mails).hasSizeGreaterThan(100);
            mails.forEach(left::append);
            String metrics = Accounts.official(port, "driftansvarig")
                    .get("/actuator/prometheus")
                    .body();
            assertThat(metrics)
                    .contains(
                            "trygghetshjulet_notices{state=\"waiting\"}",
                            "trygghetshjulet_notices_oldest_seconds",
                            "trygghetshjulet_deadlines{level=\"overdue\"}")
                    .doesNotContain("samordnare", "malmo-2027");
            left.append(metrics).append(log.text());
        }
        String everything = left.toString().toLowerCase(Locale.ROOT);
        assertThat(written.stream().filter(text -> everything.contains(text.toLowerCase(Locale.ROOT))))
                .isEmpty();
        System.out.printf(
                "Läckprov: %d texter sökta i brev, mätvärden och %d tecken logg, tillsammans %d tecken: 0 träffar%n",
                written.size(), logOfTheYear.length(), everything.length());
    }

    /**
     * Every sentence that somebody has written in the record: what is shorter may be a word that the models use too, and
     * the reasons for a suggestion are the decision table's.
     */
    private Set<String> writtenInTheRecord() throws IOException {
        Set<String> texts = new TreeSet<>();
        jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = 'trygghetshjulet'"
                        + " and data_type = 'text' and table_name not like 'notice%' and table_name not in"
                        + " ('audit_entry', 'snapshot', 'flyway_schema_history', 'series')")
                .query((row, number) -> "select distinct \"%s\" from \"%s\" where \"%1$s\" like '%% %% %% %% %%'"
                        .formatted(row.getString(2), row.getString(1)))
                .list()
                .forEach(each -> texts.addAll(jdbc.sql(each).query(String.class).list()));
        String tablesOwnWords = Files.readString(Path.of("bpmn", "priority-suggestion.dmn"));
        texts.removeIf(tablesOwnWords::contains);
        return texts;
    }

    @Test
    @DisplayName("Varje PDF är PDF/A-2a och PDF/UA-1")
    void everyPdfIsForTheArchiveAndForEveryReader() throws Exception {
        for (FrozenDocument file : files) {
            if (file.format() == Format.PDF) {
                assertThat(VeraPdf.faults(frozen.bytes(file)))
                        .as(file.fileName())
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("Det som är hemligt finns inte i någon öppen fil: inte i text, egenskaper eller filens delar")
    void noOpenFileHoldsASecret() throws IOException {
        for (FrozenDocument file : files) {
            String everything = Insides.of(frozen.bytes(file), file.format()).toLowerCase(Locale.ROOT);
            if (file.edition() == Edition.OPEN) {
                assertThat(everything).as(file.fileName()).doesNotContain(SecretTheme.WORD);
            } else {
                assertThat(everything).as(file.fileName()).contains(SecretTheme.WORD);
            }
        }
    }

    @Test
    @DisplayName("Tjänsteskrivelsen har de åtta rubrikerna i ordning, diarienumret och inget utkastmärke")
    void theOfficialReportHasItsEightHeadings() throws IOException {
        FrozenDocument report = only(Kind.OFFICIAL_REPORT, Format.DOCX, "STK-2027-412");
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(frozen.bytes(report)))) {
            assertThat(file.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "Sammanfattning",
                            "Förslag till beslut",
                            "Beslutsunderlag",
                            "Beslutsplanering",
                            "Beslutet skickas till",
                            "Ärendet",
                            "Stadskontorets bedömning",
                            "Ansvariga");
            assertThat(new XWPFWordExtractor(file).getText())
                    .contains("STK-2027-412", "Kommunstyrelsen 2027-09-22")
                    .doesNotContain("UTKAST");
        }
        assertThat(report.fileName()).startsWith("G-Tjänsteskrivelse KSAU 27").endsWith(".docx");
    }

    @Test
    @DisplayName("DOCX och PDF säger samma sak")
    void wordAndPdfSayTheSame() throws IOException {
        for (FrozenDocument file : files) {
            if (file.format() == Format.PDF) {
                FrozenDocument twin = files.stream()
                        .filter(other -> other.format() == Format.DOCX
                                && other.subjectId().equals(file.subjectId())
                                && other.kind() == file.kind()
                                && other.version() == file.version()
                                && other.edition() == file.edition())
                        .findFirst()
                        .orElseThrow();
                byte[] docx = frozen.bytes(twin);
                Map<String, Long> inWord = Insides.wordsOfDocx(docx);
                Map<String, Long> inPdf = Insides.wordsOfPdf(frozen.bytes(file));
                assertThat(inWord)
                        .as("every word of the DOCX, as often, in " + file.fileName())
                        .allSatisfy((word, times) -> assertThat(inPdf.getOrDefault(word, 0L))
                                .as(word)
                                .isGreaterThanOrEqualTo(times));
                Set<String> repeated = Insides.headerWords(docx);
                assertThat(inPdf)
                        .as("nothing more in the PDF than numbers of lists and repeated header rows: "
                                + file.fileName())
                        .allSatisfy((word, times) -> assertThat(word.matches("[0-9]+")
                                        || repeated.contains(word)
                                        || times.equals(inWord.get(word)))
                                .as(word + " " + times + " times")
                                .isTrue());
            }
        }
    }

    @Test
    @DisplayName("En DOCX som öppnas och sparas i LibreOffice behåller rubriker, listor, tabeller och ordning")
    void anotherProgramKeepsTheStructure() throws Exception {
        LibreOffice office = LibreOffice.installed().orElse(null);
        assumeTrue(office != null, "LibreOffice (soffice) finns inte på den här datorn.");
        Path saved = Files.createDirectories(LOOK.resolve("libreoffice"));
        Map<Kind, Path> oneOfEach = new TreeMap<>();
        files.stream()
                .filter(file -> file.format() == Format.DOCX && file.edition() == Edition.OPEN)
                .forEach(file -> oneOfEach.put(file.kind(), LOOK.resolve(lookName(file))));

        office.save(List.copyOf(oneOfEach.values()), saved);

        for (Path written : oneOfEach.values()) {
            assertThat(WordStructure.of(Files.readAllBytes(saved.resolve(written.getFileName()))))
                    .as(written.toString())
                    .isEqualTo(WordStructure.of(Files.readAllBytes(written)));
        }
    }

    @Test
    @DisplayName("Ett utkast är märkt på varje sida, och två hämtningar av det frysta ger samma fil")
    void draftsAreMarkedAndTheFrozenStays() throws IOException {
        for (Item item : library.items(cycleId)) {
            byte[] draft = library.draft(item, Edition.OPEN, Format.PDF).bytes();
            try (PDDocument file = Loader.loadPDF(draft)) {
                for (int page = 1; page <= file.getNumberOfPages(); page++) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    assertThat(text.getText(file))
                            .as(item.name() + ", page " + page)
                            .contains("UTKAST");
                }
            }
        }
        FrozenDocument any = files.get(0);
        assertThat(frozen.bytes(any)).isEqualTo(frozen.bytes(any));
    }

    @Test
    @DisplayName("På sidan Dokument finns årets dokument, för den som får se dem")
    void thePageShowsEachReaderWhatTheyMayHave() {
        FrozenDocument secret = files.stream()
                .filter(file -> file.edition() == Edition.FULL)
                .findFirst()
                .orElseThrow();
        FrozenDocument open = files.stream()
                .filter(file -> file.edition() == Edition.OPEN)
                .findFirst()
                .orElseThrow();
        Browser coordinator = Accounts.official(port, "samordnare");
        Browser reader = Accounts.official(port, "lasare");
        Browser unit = Accounts.official(port, "ansvarig-fritid");

        assertThat(coordinator.get("/dokument").body())
                .contains("Dokument 2027", "/dokument/fryst/" + secret.id(), "/dokument/fryst/" + open.id());
        assertThat(reader.get("/dokument/2027").body())
                .contains("/dokument/fryst/" + open.id())
                .doesNotContain(secret.id().toString(), "med sekretess", SecretTheme.WORD);
        assertThat(coordinator.get("/dokument/fryst/" + secret.id()).statusCode())
                .isEqualTo(200);
        assertThat(reader.get("/dokument/fryst/" + open.id()).statusCode()).isEqualTo(200);
        assertThat(reader.get("/dokument/fryst/" + secret.id()).statusCode()).isEqualTo(403);
        assertThat(reader.get(draft("fullstandig", "pdf")).statusCode()).isEqualTo(403);
        theContactOfAUnitReadsWhatHasBeenAdoptedAndNothingElse(unit, secret);
    }

    private void theContactOfAUnitReadsWhatHasBeenAdoptedAndNothingElse(Browser unit, FrozenDocument secret) {
        String page = unit.get("/dokument/2027").body();
        assertThat(page)
                .contains("Åtgärdsplan", "Protokollsutdrag", "Här finns det som har fastställts")
                .doesNotContain("/utkast/", "/bilagor", "/dokument/arkiv", "med sekretess", SecretTheme.WORD);
        files.forEach(file -> {
            boolean theirs = file.edition() == Edition.OPEN
                    && Set.of(Kind.PICTURE, Kind.PLAN, Kind.EXCERPT, Kind.SUMMARY)
                            .contains(file.kind());
            assertThat(page.contains("/dokument/fryst/" + file.id()))
                    .as(file.title() + " " + file.edition())
                    .isEqualTo(theirs && file.cycleId() != null);
            assertThat(unit.get("/dokument/fryst/" + file.id()).statusCode())
                    .as(file.title() + " " + file.edition())
                    .isEqualTo(theirs ? 200 : 403);
        });
        assertThat(files).extracting(FrozenDocument::kind).contains(Kind.EXCERPT, Kind.OFFICIAL_REPORT);
        assertThat(List.of(
                        draft("oppen", "pdf"),
                        draft("fullstandig", "pdf"),
                        "/dokument/aktuellt/%s/%s.pdf".formatted(secret.kind().key(), secret.subjectId()),
                        "/dokument/arkiv/2027.zip",
                        "/bilagor",
                        "/sparbarhet"))
                .allSatisfy(
                        path -> assertThat(unit.get(path).statusCode()).as(path).isEqualTo(403));
    }

    @Test
    @DisplayName("Spårbarheten visar det hemliga bara för den som får läsa det, och hela kedjan för båda")
    void theChainIsShownToEachReaderAsTheyMayReadIt() throws IOException {
        String coordinator =
                Accounts.official(port, "samordnare").get("/sparbarhet").body();
        String reader =
                Accounts.official(port, "lasare").get("/sparbarhet/2027").body();
        Files.writeString(LOOK.resolve("sparbarhet-samordnare.html"), coordinator);
        Files.writeString(LOOK.resolve("sparbarhet-lasare.html"), reader);

        assertThat(coordinator).contains("Spårbarhet 2027", SecretTheme.WORD, "Markerat med sekretess");
        assertThat(reader)
                .contains("Spårbarhet 2027", "markerat med sekretess", "<svg", "Sett av:", "Helårsuppföljning", "§")
                .doesNotContain(SecretTheme.WORD, "Markerat med sekretess");
        for (String page : List.of(coordinator, reader)) {
            Matcher links = Pattern.compile("href=\"(/dokument/[^\"]+)\"").matcher(page);
            Browser browser = Accounts.official(port, page == reader ? "lasare" : "samordnare");
            assertThat(links.results().map(link -> link.group(1)).distinct())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(link ->
                            assertThat(browser.get(link).statusCode()).as(link).isEqualTo(200));
        }
        Browser unit = Accounts.official(port, "ansvarig-fritid");
        assertThat(unit.get("/sparbarhet").statusCode()).isEqualTo(403);
        assertThat(unit.get("/sparbarhet/2027").statusCode()).isEqualTo(403);
        assertThat(Accounts.official(port, "lasare").get("/sparbarhet/2031").statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("En adress som inte leder till något dokument ger 404, aldrig ett fel i servern")
    void badAddressesLeadNowhere() {
        Browser coordinator = Accounts.official(port, "samordnare");
        assertThat(List.of(
                        "/dokument/1999",
                        "/dokument/fryst/" + UUID.randomUUID(),
                        "/dokument/utkast/lagesbild/" + UUID.randomUUID() + "/oppen.pdf",
                        "/dokument/utkast/roman/" + cycleId + "/oppen.pdf",
                        "/dokument/utkast/beslutslogg/" + cycleId + "/hemlig.pdf",
                        "/dokument/utkast/beslutslogg/" + cycleId + "/oppen.exe",
                        "/dokument/utkast/beslutslogg/" + cycleId + "/oppen.xlsx"))
                .allSatisfy(path ->
                        assertThat(coordinator.get(path).statusCode()).as(path).isEqualTo(404));
        assertThat(coordinator.get("/dokument/fryst/inte-ett-id").statusCode()).isEqualTo(400);
        assertThat(coordinator.get(draft("oppen", "docx")).headers().firstValue("content-disposition"))
                .hasValueSatisfying(
                        value -> assertThat(value).startsWith("attachment").contains("UTKAST"));
    }

    @Test
    @DisplayName("Arkivpaketet är detsamma varje gång, är helt och innehåller allt")
    void theArchivePackageIsWhole() throws IOException {
        Year year = cycles.all().get(0);
        byte[] bytes = archive.of(year);
        Path saved = Files.write(LOOK.resolve("arkiv.zip"), bytes);

        assertThat(archive.of(year)).isEqualTo(bytes);
        assertThat(ArchiveVerification.faults(saved)).isEmpty();
        try (ZipFile zip = new ZipFile(saved.toFile())) {
            List<String> paths = zip.stream().map(ZipEntry::getName).toList();
            assertThat(paths)
                    .contains(
                            "manifest.json",
                            "LÄSMIG.txt",
                            "data/schema.json",
                            "data/beslut.csv",
                            "data/granskningsspar.csv",
                            "data/arenden.json",
                            "data/fryst/year-" + cycleId + "-version-1.json",
                            "data/granskningsspar-utanfor-aret.csv",
                            "modeller/1/bpmn/annual-cycle.bpmn",
                            "modeller/1/forms/political-decision/draft.form");
            assertThat(paths).filteredOn(path -> path.startsWith("dokument/")).hasSameSizeAs(files);
            assertThat(paths)
                    .as("the files of tasks; what was handed in after the year was closed is not the year's")
                    .filteredOn(path -> path.startsWith("bilagor/"))
                    .hasSize(2)
                    .anyMatch(path -> path.endsWith("-situational-picture-contribute/Karta.txt"))
                    .anyMatch(path -> path.endsWith("-situational-picture-contribute/Brottsplats (sekretess).txt"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("data/bilagor.csv")).readAllBytes(), UTF_8))
                    .contains("Karta.txt", "18 kap. 1 §")
                    .doesNotContain("Efter.txt");
            theCorrectionPointsAtItsDecision(zip);
        }
        assertThat(Accounts.official(port, "lasare")
                        .get("/dokument/arkiv/2027.zip")
                        .statusCode())
                .isEqualTo(403);
    }

    private static void theCorrectionPointsAtItsDecision(ZipFile zip) throws IOException {
        String corrections = new String(
                zip.getInputStream(zip.getEntry("data/rattelser.csv")).readAllBytes(), UTF_8);
        assertThat(corrections.lines()).hasSize(2);
        String[] correction =
                corrections.lines().skip(1).findFirst().orElseThrow().split("\",\"");
        assertThat(correction).contains("Reservationer", "Två ledamöter reserverar sig skriftligt mot beslutet.");
        String decisions =
                new String(zip.getInputStream(zip.getEntry("data/beslut.csv")).readAllBytes(), UTF_8);
        assertThat(decisions)
                .as("the decision stands as it was recorded, and names its correction")
                .contains("\"%s\",\"1\"".formatted(correction[1]))
                .doesNotContain("Två ledamöter");
    }

    @Test
    @DisplayName("Arkivpaketets schema förklarar varje kolumn i tabellerna och varje fält i JSON-filerna")
    void theArchiveExplainsItself() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Set<String> fields = new TreeSet<>();
        JsonNode schema = null;
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(archive.of(cycles.all().get(0))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("data/schema.json")) {
                    schema = json.readTree(zip.readAllBytes());
                } else if (entry.getName().startsWith("data/")
                        && entry.getName().endsWith(".json")) {
                    collect(json.readTree(zip.readAllBytes()), fields);
                }
            }
        }
        assertThat(fields).contains("pictureSha256", "onBehalfOf").isSubsetOf(fieldNames(schema.get("fält i JSON")));
        assertThat(schema.findValues("betydelse")).hasSizeGreaterThan(40).noneMatch(meaning -> meaning.asText()
                .isBlank());
        assertThat(schema.at("/tabeller/beslut.csv/kolumner/0/typ").asText()).isEqualTo("datum (ISO 8601)");
    }

    /** The names of fields, not the keys of maps: those are identifiers, roles, or what somebody called a level. */
    private static void collect(JsonNode node, Set<String> fields) {
        fieldNames(node).stream()
                .filter(name -> name.matches("[a-z][A-Za-z0-9]*"))
                .forEach(fields::add);
        node.forEach(inner -> collect(inner, fields));
    }

    private static List<String> fieldNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private String draft(String edition, String format) {
        return "/dokument/utkast/beslutslogg/%s/%s.%s".formatted(cycleId, edition, format);
    }

    private FrozenDocument only(Kind kind, Format format, String number) {
        return files.stream()
                .filter(file -> file.kind() == kind && file.format() == format)
                .filter(file -> docxContains(file, number))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private boolean docxContains(FrozenDocument file, String text) {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(frozen.bytes(file)))) {
            return new XWPFWordExtractor(docx).getText().contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lookName(FrozenDocument file) {
        return "%s-%d-%s-%s.%s"
                .formatted(
                        file.kind().key(),
                        file.version(),
                        file.edition().key(),
                        file.subjectId().toString().substring(0, 4),
                        file.format().extension());
    }
}
