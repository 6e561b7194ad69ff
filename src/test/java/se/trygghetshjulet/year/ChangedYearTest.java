package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.decision.Corrections;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.document.internal.library.Format;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.text.Kind;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Ett år där läget förändras")
@ProductTest
@TestPropertySource(properties = "year-of-its-own=wiped-first")
class ChangedYearTest {

    private static final String WHY =
            "Handeln har flyttat till parken söder om torget och blivit grövre under sommaren.";

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Corrections corrections;

    @Autowired
    private FrozenDocuments papers;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private int diaryNumber = 900;
    private YearAtWork work;
    private String coordinator;

    @BeforeEach
    void theYearBegins() {
        CleanSlate.wipe(engine, jdbc);
        coordinator = officials.holderOf("coordinator");
        work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()));
        work.on("2027-01-11").start();
    }

    @Test
    @DisplayName("får en ny version av lägesbilden medan året fortsätter, och bara det som berörs prövas på nytt")
    void theSituationChangesAfterTheSummer() {
        play(4);
        work.on("2027-10-01").awaited("half-year");
        List<String> waiting = openSteps();
        revise();
        theNewVersionIsAdopted();
        assertThat(openSteps()).as("the year waits where it waited").containsAll(waiting);

        List<UUID> pictures = ids("select id from picture order by version");
        assertThat(pictures).hasSize(2).allSatisfy(picture -> assertThat(
                        snapshots.latest(SnapshotKind.PICTURE, picture))
                .hasValueSatisfying(
                        frozen -> assertThat(snapshots.intact(frozen)).isTrue()));
        assertThat(texts("select started_on::text from legal_clock where matter = 'PICTURE' and ended_at is null"))
                .as("the law's time begins anew")
                .containsExactly("2027-10-11");

        String touched = texts("select id::text from problem where merged_into is null and title like 'Öppen%'"
                        + " and picture_id = '%s'".formatted(pictures.get(1)))
                .get(0);
        work.kept("picture-revision.assess-impact", sheet -> sheet.write("touched", List.of(touched))
                .write("planTouched", "yes")
                .write("motivation", "Handeln är grövre och på en ny plats."));
        work.done("prioritization.score", "prioritization.decide-priorities");
        work.kept("prioritization.analyse-causes", sheet -> {});
        assertThat(
                        texts(
                                "select title from priority join problem on problem.id = problem_id where carried_from is not null"))
                .as("what is not touched keeps its decision")
                .containsExactly(UnsafeStops.theme().title());
        assertThat(texts("select p.motivation from priority p join priority e on e.id = p.carried_from"
                        + " where p.motivation = e.motivation and p.decided_at = e.decided_at"))
                .hasSize(1);

        List<String> touchedUnits = unitsAskedForMeasures();
        thePlanIsRevised();
        ksSays("REJECTED");
        assertThat(unitsAskedForMeasures())
                .as("a rejected change is answered by those whom it touches, not by everybody")
                .isEqualTo(touchedUnits)
                .hasSizeLessThan(texts("select unit from proposal join action_plan on action_plan.id = plan_id"
                                + " where version = 1")
                        .size());
        thePlanIsRevised();
        ksSays("APPROVED");
        assertThat(texts("select version || ' ' || approved from action_plan order by version"))
                .containsExactly("1 true", "2 false", "3 true");
        assertThat(texts("select distinct count(*)::text from measure group by plan_id"))
                .as("every measure goes on")
                .hasSize(1);
        assertThat(texts("select ended_at::date::text from revision"))
                .doesNotContainNull()
                .hasSize(1);
        assertThat(printed(Kind.PICTURE, 2)).contains("Ersätter", "Version 1, fastställd 2027-04-16");
        assertThat(printed(Kind.PLAN, 3))
                .as("what was rejected in between was never in force")
                .contains("Version 1, antagen 2027-08-18");
        aDecisionIsCorrected();
    }

    private String printed(Kind kind, int version) {
        FrozenDocument paper = papers.ofCycle(UUID.fromString(cycle())).stream()
                .filter(one -> one.kind() == kind && one.version() == version && one.format() == Format.DOCX)
                .findFirst()
                .orElseThrow();
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(papers.bytes(paper)))) {
            return new XWPFWordExtractor(docx).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void aDecisionIsCorrected() {
        String secretary = officials.holderOf("committee-secretary");
        String registrar = officials.holderOf("registrar");
        String decision = texts("select id::text from decision where outcome = 'REJECTED'")
                .get(0);
        String recorded = texts("select decision::text from decision where id = '%s'".formatted(decision))
                .get(0);
        Map<String, Object> answers = Map.of(
                "decision", decision,
                "part", "MOTIVATION",
                "corrected", "Kostnaden behöver bli lägre under 2028.",
                "reason", "Årtalet saknades; det står i det justerade protokollet.");
        assertRefused(() -> officials.start(registrar, "decision-correction", answers), "");
        assertRefused(
                () -> officials.start(
                        secretary,
                        "decision-correction",
                        Map.of("decision", decision, "part", "PARAGRAPH", "corrected", "tio", "reason", "Fel.")),
                "paragrafens nummer");
        officials.start(secretary, "decision-correction", answers);
        assertRefused(() -> officials.start(secretary, "decision-correction", answers), "väntar redan");
        officials.complete("decision-correction.review", Map.of("answer", "refuse", "comment", "Skriv hela meningen."));
        assertThat(corrections.of(UUID.fromString(decision))).isEmpty();

        officials.start(secretary, "decision-correction", answers);
        officials.complete("decision-correction.review", Map.of("answer", "approve"));
        assertThat(corrections.of(UUID.fromString(decision))).singleElement().satisfies(correction -> {
            assertThat(correction.stood()).isEqualTo("Kostnaden behöver bli lägre.");
            assertThat(correction.corrected()).endsWith("under 2028.");
            assertThat(correction.proposedBy()).isNotEqualTo(correction.approvedBy());
        });
        assertThat(texts("select version || ' ' || format from frozen_document where kind = 'EXCERPT'"
                        + " and subject_id = '%s' order by version, format".formatted(decision)))
                .as("the excerpt that was sent stays, and a corrected one stands beside it")
                .containsExactly("1 DOCX", "1 PDF", "2 DOCX", "2 PDF");
        assertThat(texts("select decision::text from decision where id = '%s'".formatted(decision)))
                .as("the decision itself is not touched")
                .containsExactly(recorded);
        assertRefused(
                () -> jdbc.sql("update decision_correction set corrected = 'Annat'")
                        .update(),
                "never changed");
        assertRefused(() -> jdbc.sql("truncate decision_correction").update(), "append-only");
    }

    @Test
    @DisplayName(
            "revideras utan att något annat ändras när inget berörs, och kan avbrytas först när två har sett följderna")
    void theYearIsRevisedAndThenCancelled() {
        assertRefused(() -> revise(), "är inte fastställd än");
        play(2);
        work.on("2027-05-03");
        theWheelOffersWhatItsReaderMayStart();
        revise();
        assertThat(wheel("coordinator")).contains("Lägesbilden revideras sedan 2027-05-03.");
        assertRefused(() -> revise(), "pågår redan");
        theNewVersionIsAdopted();
        assertRefused(
                () -> work.kept("picture-revision.assess-impact", sheet -> sheet.write("planTouched", "yes")
                        .write("motivation", "Planen borde ändras.")),
                "inte beslutad än");
        work.kept("picture-revision.assess-impact", sheet -> sheet.write("planTouched", "no")
                .write("motivation", "Bilden är tydligare, men inget i den är nytt."));
        assertThat(texts("select decision from priority where carried_from is not null"))
                .hasSize(2);

        revise();
        propose("withdraw");
        propose("propose");
        assertRefused(() -> confirm("refuse", ""), "Skriv varför");
        assertRefused(
                () -> officials.submits(
                        coordinator, officials.task("cycle-cancellation.confirm"), Map.of("answer", "confirm")),
                "");
        confirm("refuse", "Vi klarar resten av året.");
        assertThat(texts("select year::text from cycle where closed_at is null"))
                .hasSize(1);
        propose("propose");
        List<String> holders = texts("select distinct assignee_ from act_ru_task where assignee_ is not null"
                + " and proc_def_id_ not like 'cycle-cancellation%'");
        jdbc.sql("update cycle set closed_at = now()").update();
        assertRefused(() -> confirm("confirm", ""), "avslutades medan förslaget väntade");
        jdbc.sql("update cycle set closed_at = null").update();
        confirm("confirm", "");

        assertThat(texts("select cancelled::text from cycle where closed_at is not null"))
                .containsExactly("true");
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .as("no task, no watch, no phase; only the law's clocks")
                .allSatisfy(instance ->
                        assertThat(instance.getProcessDefinitionId()).startsWith("legal-clock"));
        assertThat(officials.tasks("action-plan.propose-measures")).isEmpty();
        assertThat(texts("select recipient_id from notice where template = 'YEAR_CANCELLED'"))
                .containsAll(holders);
        assertThat(texts("select count(*)::text from revision where ended_at is null"))
                .containsExactly("0");
        assertRefused(() -> work.start(), "avbröts 2027-");
        theWheelSaysWhatHasHappened();
        officials.start(coordinator, "annual-cycle", Map.of("year", 2028, "variant", "FULL"));
        assertThat(officials.tasks("situational-picture.decide-approach")).hasSize(1);
    }

    @Test
    @DisplayName("stängs inte medan lägesbilden revideras: den som publicerar får veta var revideringen är")
    void theYearWaitsForItsRevision() {
        for (BriefYear.Stretch stretch : BriefYear.STRETCHES.subList(0, BriefYear.STRETCHES.size() - 1)) {
            work.on(stretch.from());
            stretch.timer().ifPresent(work::awaited);
            stretch.steps().forEach(step -> work.on(step.day()).done(step.task()));
        }
        work.on("2028-05-22");
        assertThat(work.opened("annual-cycle.publish-summary").shown("unfinished"))
                .isEqualTo("");
        revise();
        theYearIsHeldBy("”Bestäm hur lägesbilden tas fram” hos ");
        theNewVersionIsAdopted();
        theYearIsHeldBy("”Avgör vad som berörs” hos ");
        assertThat(texts("select count(*)::text from cycle where closed_at is null"))
                .containsExactly("1");

        work.kept("picture-revision.assess-impact", sheet -> sheet.write("planTouched", "no")
                .write("motivation", "Inget nytt att besluta om."));
        work.done("annual-cycle.publish-summary");
        assertThat(texts("select count(*)::text from cycle where closed_at is not null"))
                .containsExactly("1");
    }

    private void theYearIsHeldBy(String step) {
        String sentence =
                "Lägesbilden revideras sedan 2028-05-22, och revideringen är inte klar. Den väntar på " + step;
        assertThat((String) work.opened("annual-cycle.publish-summary").shown("unfinished"))
                .startsWith(sentence)
                .endsWith(". Året kan stängas när det är klart.");
        assertRefused(() -> work.done("annual-cycle.publish-summary"), sentence);
    }

    private void theWheelSaysWhatHasHappened() {
        assertThat(wheel("coordinator"))
                .contains("Året avbröts 2027-", "Avbrutet", "Kommunen gör om sin organisation.")
                .doesNotContain("Nästa dag som gäller")
                .contains("Lägesbilden reviderades 2027-05-13.", WHY)
                .contains("En revidering av lägesbilden började 2027-05-13 och avbröts")
                .contains("processStart=special-effort", "processStart=annual-cycle")
                .doesNotContain("processStart=picture-revision", "processStart=cycle-cancellation");
        assertThat(wheel("operator"))
                .as("what people have written is for those who have a part in the year")
                .contains("Året avbröts 2027-", "Lägesbilden reviderades 2027-05-13.")
                .doesNotContain("Kommunen gör om sin organisation.", WHY);
    }

    private void theWheelOffersWhatItsReaderMayStart() {
        assertThat(wheel("coordinator"))
                .contains("special-effort", "picture-revision", "cycle-cancellation")
                .doesNotContain("processStart=decision-correction", "processStart=annual-cycle");
        assertThat(wheel("committee-secretary"))
                .contains("processStart=decision-correction")
                .doesNotContain("processStart=picture-revision", "processStart=special-effort");
        assertThat(wheel("registrar")).doesNotContain("processStart=", "Om något ändras");
    }

    private String wheel(String role) {
        return Accounts.official(port, officials.holderOf(role))
                .get("/hjulet/2027")
                .body();
    }

    private void play(int stretches) {
        for (BriefYear.Stretch stretch : BriefYear.STRETCHES.subList(0, stretches)) {
            stretch.steps().forEach(step -> work.on(step.day()).done(step.task()));
        }
    }

    private void revise() {
        officials.start(coordinator, "picture-revision", Map.of("cycle", cycle(), "reason", WHY));
    }

    private void theNewVersionIsAdopted() {
        Sheet approach = work.opened("situational-picture.decide-approach");
        assertThat(approach.shown("changed")).isEqualTo(WHY);
        assertThat((String) approach.shown("whoContributes")).startsWith("Bara de som behöver ändra sitt underlag.");
        String limit = clock.today().plusDays(7).toString();
        work.done("situational-picture.decide-approach", sheet -> sheet.write("units", List.of("police"))
                .write("timeLimit", limit));
        work.kept(
                "situational-picture.contribute",
                sheet -> sheet.rows("problems").get(0).put("extent", "420 ingripanden till och med september"));
        assertThat(texts("select request from contribution where request like '%" + WHY + "'"))
                .as("the unit that is asked is told what has changed")
                .isNotEmpty();
        work.on(clock.today().plusDays(10).toString());
        work.done("situational-picture.compile", "situational-picture.joint-review", "situational-picture.adopt");
    }

    private void thePlanIsRevised() {
        work.kept("action-plan.propose-measures", sheet -> {});
        work.kept("action-plan.compile-plan", sheet -> sheet.write("next", "COMPLETE"));
        work.done("action-plan.endorse");
    }

    private void ksSays(String outcome) {
        Sheet draft = work.opened("political-decision.draft");
        String ksau = meeting(draft, "ksau", clock.today().plusDays(1).toString());
        String ks = meeting(draft, "ks", ksau);
        String kf = meeting(draft, "kf", ks);
        work.done("political-decision.draft", sheet -> sheet.write("meeting_ksau", ksau)
                .write("meeting_ks", ks)
                .write("meeting_kf", kf));
        work.done(
                "political-decision.approve-section",
                "political-decision.approve-department",
                "political-decision.approve-director");
        work.done("political-decision.register", sheet -> sheet.write("diaryNumber", "STK-2027-" + diaryNumber++));
        work.on(ksau).done("political-decision.record-ksau");
        work.on(ks).done("political-decision.record-ks", sheet -> {
            sheet.write("outcome", outcome);
            if (outcome.equals("REJECTED")) {
                sheet.write("text", "Kommunstyrelsen avslår planen.")
                        .write("motivation", "Kostnaden behöver bli lägre.");
            }
        });
        work.on(clock.today().plusDays(4).toString())
                .done(
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch");
        if (!officials.tasks("political-decision.record-kf").isEmpty()) {
            work.on(kf).done("political-decision.record-kf");
        }
    }

    /** The first meeting in the calendar that is not before the day. */
    private static String meeting(Sheet draft, String organ, String day) {
        return draft.options("options_" + organ).stream()
                .map(option -> option.get("value").toString())
                .filter(date -> date.compareTo(day) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private void propose(String answer) {
        officials.start(
                coordinator,
                "cycle-cancellation",
                Map.of("cycle", cycle(), "reason", "Kommunen gör om sin organisation."));
        Map<String, Object> shown = officials.opens(officials.task("cycle-cancellation.propose"));
        assertThat((List<?>) shown.get("tasks")).isNotEmpty();
        assertThat((List<?>) shown.get("meetings")).hasSize(6);
        assertThat((List<?>) shown.get("duties")).hasSize(2);
        officials.complete(
                "cycle-cancellation.propose", Map.of("answer", answer, "reason", "Kommunen gör om sin organisation."));
    }

    private void confirm(String answer, String comment) {
        assertThat((List<?>) officials
                        .opens(officials.task("cycle-cancellation.confirm"))
                        .get("tasks"))
                .as("the chair sees the tasks of others too")
                .hasSizeGreaterThan(1);
        officials.complete("cycle-cancellation.confirm", Map.of("answer", answer, "comment", comment));
    }

    private static void assertRefused(Runnable attempt, String sentence) {
        assertThatThrownBy(attempt::run).hasStackTraceContaining(sentence);
    }

    private String cycle() {
        return texts("select id::text from cycle").get(0);
    }

    private List<String> unitsAskedForMeasures() {
        return officials.tasks("action-plan.propose-measures").stream()
                .map(officials::role)
                .sorted()
                .toList();
    }

    private List<String> openSteps() {
        return texts("select id_ from act_ru_task");
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }
}
