package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.DemoTest;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.TestClock;

/**
 * What goes on beside Malmö's year, through the real Tasklist in Chromium as {@link TasklistBrowserIT} does with the year
 * itself: together they open, fill in and hand in every form there is.
 */
@DisplayName("Det som sker vid sidan av Malmös år, i den riktiga Tasklisten")
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BesideTheYearBrowserIT {

    private static final String CHANGED =
            "Handeln har flyttat till parken söder om torget och blivit grövre under sommaren.";
    private static final String SEPTEMBER = "2027-09-10";
    private static final String REORGANISED = "Kommunen gör om sin organisation.";

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private boolean interrupted;
    private Chromium chromium;
    private TasklistInBrowser tasklist;
    private FormsInTasklist forms;
    private YearAtWork work;
    private YearRecord record;

    @BeforeAll
    void aYearWhosePlanIsDecided() {
        chromium = Chromium.start();
        tasklist = new TasklistInBrowser(chromium.browser(), port);
        forms = new FormsInTasklist(tasklist, officials);
        record = new YearRecord(jdbc);
        CleanSlate.wipe(engine, jdbc);
        work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()));
        work.on("2027-01-11").start();
        work.starts("coordinator", "cooperation-agreement", PoliceAgreement.ALREADY_SIGNED);
        BriefYear.STRETCHES.subList(0, 4).forEach(stretch -> stretch.steps()
                .forEach(step -> work.on(step.day()).done(step.task())));
    }

    /** Each part leaves something to the next. */
    @RegisterExtension
    final TestExecutionExceptionHandler firstFailure = (context, failure) -> {
        interrupted = true;
        tasklist.picturesOfAll("failure");
        throw failure;
    };

    @BeforeEach
    void allIsWellSoFar() {
        assumeFalse(interrupted, "An earlier part went wrong.");
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Under a minute, counted in what a person must do rather than in the seconds of a machine. */
    @Test
    @Order(1)
    @DisplayName("En akut satsning startas med tre svar, och fler frågor ställs inte innan den kan beslutas")
    void anAcuteEffortIsStartedWithThreeAnswers() {
        work.on(SEPTEMBER);

        FormInBrowser start = forms.startFromTheWheel(
                "community-police",
                "special-effort",
                "Starta en särskild satsning",
                Row.of(
                        "title",
                        ShotsAtTheSquare.TITLE,
                        "situation",
                        "Två skottlossningar på en vecka, den senaste mitt på dagen.",
                        "units",
                        List.of("fritid", "police")));

        // What kind it is, acute, is chosen already.
        assertThat(start.written()).isEqualTo(3);
        assertThat(start.required()).containsExactly("kind", "title", "situation", "units");
        assertThat(officials.tasks("special-effort.decide")).hasSize(2);
        assertThat(officials.tasks("special-effort.describe")).isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("Satsningen skickas tillbaka, beskrivs, beslutas, genomförs och lämnar sina lärdomar")
    void theEffortIsDescribedDecidedCarriedOutAndDebriefed() {
        inBrowser("special-effort.decide", sheet -> sheet.write("verdict", "RETURN")
                .write("comment", "Ta med fritidsgården."));
        work.kept("special-effort.decide", ShotsAtTheSquare::fill);
        inBrowser("special-effort.describe", sheet -> sheet.write("goal", "Inga fler skott, och lugna kvällar.")
                .write("actions", "Patruller och fältassistenter på torget varje kväll.")
                .write("units", List.of("fritid", "police")));
        work.kept("special-effort.decide", ShotsAtTheSquare::fill);
        inBrowser("special-effort.carry-out", ShotsAtTheSquare::fill);
        work.kept("special-effort.carry-out", ShotsAtTheSquare::fill);
        inBrowser("special-effort.debrief", ShotsAtTheSquare::fill);
    }

    @Test
    @Order(3)
    @DisplayName("En överenskommelse som snart slutar förnyas, gås igenom och undertecknas på nytt, och en ny börjar")
    void anAgreementIsRenewedReviewedAndSignedAnew() {
        work.awaited("await-next");
        inBrowser("cooperation-agreement.decide-continuation", this::agreement);
        work.awaited("await-next");
        inBrowser("cooperation-agreement.review", this::agreement);
        inBrowser("cooperation-agreement.prepare", this::agreement);
        inBrowser("cooperation-agreement.counterpart-review", sheet -> {
            agreement(sheet);
            sheet.write("answeredOn", SEPTEMBER);
        });
        inBrowser("cooperation-agreement.sign", sheet -> {
            agreement(sheet);
            sheet.write("signedOn", SEPTEMBER);
        });
        forms.start(
                "coordinator",
                "cooperation-agreement",
                "Överenskommelse",
                Row.of(
                        "start", "NEW",
                        "title", "Trygg handel i city",
                        "counterpart", "Malmö Citysamverkan",
                        "counterpartType", "BUSINESS"));
        assertThat(officials.tasks("cooperation-agreement.prepare")).hasSize(1);
    }

    @Test
    @Order(4)
    @DisplayName("Rådet kallas och hålls, och styrgruppen svarar på det som rådet för vidare")
    void theCouncilMeets() {
        forms.start("coordinator", "strategic-council", "Strategiskt råd", Row.of("begin", true));
        inBrowser("strategic-council.call", sheet -> sheet.write("heldOn", "2027-10-05")
                .write("place", "Stadshuset, Valfrid")
                .write("chair", "Anna Lind")
                .write("chairTitle", "Kommunstyrelsens ordförande")
                .write(
                        "members",
                        List.of(Row.of("name", "Per Ek", "organisation", "Region Skåne", "title", "Regiondirektör")))
                .write("agenda", "Läget i staden och det som hände på torget."));
        work.on("2027-10-05").awaited("await-meeting");
        inBrowser("strategic-council.minutes", sheet -> sheet.write("outcome", "HELD")
                .write("heldOn", "2027-10-05")
                .write("minutes", "Rådet gick igenom läget och vill ha jobb för unga i hela staden.")
                .write(
                        "matters",
                        List.of(Row.of(
                                "title", "Sommarjobb åt unga i riskzon",
                                "description", "Rådet vill att styrgruppen prövar hur fler unga kan få jobb."))));
        inBrowser("strategic-council.handle-matter", sheet -> sheet.write("answer", "TAKE_UP")
                .write("comment", "Tas upp i november."));
    }

    @Test
    @Order(5)
    @DisplayName("Lägesbilden revideras, och ordföranden avgör vad förändringen berör")
    void thePictureIsRevised() {
        forms.startFromTheWheel(
                "coordinator",
                "picture-revision",
                "Revidera lägesbilden",
                Row.of("cycle", record.cycle(), "reason", CHANGED));
        Task approach = officials.task("situational-picture.decide-approach");
        try (OwnPages task = OwnPages.inTheDemo(chromium, port, officials.holder(approach))) {
            task.go("/uppgift/" + approach.getId());
            task.page().getByText(CHANGED).waitFor();
            task.inspect("uppgift-revidera");
        }
        work.done("situational-picture.decide-approach", sheet -> sheet.write("units", List.of("police"))
                .write("timeLimit", "2027-10-12"));
        work.kept(
                "situational-picture.contribute",
                sheet -> sheet.rows("problems").get(0).put("extent", "420 ingripanden till och med september"));
        work.on("2027-10-14");
        work.done("situational-picture.compile", "situational-picture.joint-review", "situational-picture.adopt");
        inBrowser("picture-revision.assess-impact", WorseInThePark::fill);
        assertThat(officials.tasks("prioritization.score")).isNotEmpty();
    }

    @Test
    @Order(6)
    @DisplayName("Sekreteraren rättar ett antecknat beslut, och registratorn granskar rättelsen")
    void aRecordedDecisionIsCorrected() {
        forms.startFromTheWheel(
                "committee-secretary",
                "decision-correction",
                "Rätta ett antecknat beslut",
                Row.of(
                        "decision", decisionOf("ks"),
                        "part", "RESERVATIONS",
                        "corrected", "Ledamoten Karin Berg reserverade sig mot beslutet.",
                        "reason", "Reservationen står i det justerade protokollet."));
        inBrowser("decision-correction.review", sheet -> sheet.write("answer", "approve"));
        assertThat(texts("select part from decision_correction")).containsExactly("RESERVATIONS");
    }

    @Test
    @Order(7)
    @DisplayName("Året avbryts när både samordnaren och ordföranden har sett vad det betyder")
    void theYearIsCancelled() {
        forms.startFromTheWheel(
                "coordinator",
                "cycle-cancellation",
                "Avbryt året",
                Row.of("cycle", record.cycle(), "reason", REORGANISED));
        inBrowser("cycle-cancellation.propose", sheet -> sheet.write("answer", "propose"));
        inBrowser("cycle-cancellation.confirm", sheet -> sheet.write("answer", "confirm"));
        assertThat(texts("select cancelled::text from cycle")).containsExactly("true");

        try (OwnPages wheel = OwnPages.inTheDemo(chromium, port, officials.holderOf("coordinator"))) {
            wheel.go("/hjulet/2027");
            assertThat(wheel.page().locator("main").innerText())
                    .contains("Året avbröts 2027-10-14", REORGANISED, "Lägesbilden reviderades 2027-10-14.", CHANGED);
            wheel.inspect("hjulet-avbrutet");
            wheel.go("/dokument/2027");
            assertThat(paper(wheel.page(), ShotsAtTheSquare.TITLE))
                    .contains("Styrgruppens ordförande", "Ta med fritidsgården.", "Patruller och fältassistenter")
                    .contains("Köparna kommer i bil", ShotsAtTheSquare.PROBLEM, ShotsAtTheSquare.MEASURE);
            assertThat(paper(wheel.page(), "Beslutslogg 2027"))
                    .contains("Avgjort vad förändringen berör", "Handeln är grövre och på en ny plats.")
                    .contains("Året avbrutet", REORGANISED)
                    .contains("Rättat 2027-10-14. Reservationer: Ledamoten Karin Berg");
            wheel.go("/dokument/utanfor-aren");
            assertThat(paper(wheel.page(), "Strategiskt råd 2027-10-05"))
                    .contains("Anna Lind, Kommunstyrelsens ordförande", "Regiondirektör", "Tas upp i november.");
        }
    }

    @Test
    @Order(8)
    @DisplayName("Alla formulär har varit öppna, och inget har gått fel i sidorna")
    void everyFormHasBeenOpen() {
        assertThat(forms.opened()).containsExactlyInAnyOrderElementsOf(EveryForm.besideTheYear());
        assertThat(tasklist.faults()).isEmpty();
    }

    private void inBrowser(String key, Consumer<Sheet> answers) {
        forms.done(key, officials.tasks(key).get(0), answers, BesideTheYearBrowserIT::asItIs);
    }

    /** What is printed in the PDF with the title, on one line. */
    private static String paper(Page shelf, String title) {
        String path = shelf.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDF – " + title))
                .first()
                .getAttribute("href");
        byte[] pdf = shelf.request()
                .get(shelf.url().replaceAll("(://[^/]+)/.*", "$1") + path)
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void asItIs(Page page) {}

    private String decisionOf(String organ) {
        return texts("select id::text from decision where organ = '%s'".formatted(organ))
                .get(0);
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private void agreement(Sheet sheet) {
        PoliceAgreement.fill(sheet, clock.today());
    }
}
