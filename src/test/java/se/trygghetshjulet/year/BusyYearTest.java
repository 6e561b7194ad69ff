package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.agreement.Standing;
import se.trygghetshjulet.demo.internal.story.YearStory;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Malmös år när allt händer på en gång")
@ProductTest
@TestPropertySource(properties = "year-of-its-own=wiped-first")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyYearTest {

    private static final String FROM_THE_EFFORT = "satsningen " + ShotsAtTheSquare.TITLE;

    private final YearStory story = Malmo2027.busy();

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Plans plans;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    private YearRecord record;
    private EngineTables tables;
    private YearAtWork work;
    private List<YearRecord.Frozen> frozenBefore;
    private int entriesBefore;

    @BeforeAll
    void theYearIsPlayed() {
        CleanSlate.wipe(engine, jdbc);
        record = new YearRecord(jdbc);
        tables = new EngineTables(jdbc);
        frozenBefore = record.frozen();
        entriesBefore = record.trail().size();
        work = new YearAtWork(officials, clock, new BusyBook());
        new BusyYear(work, record).play();
    }

    @Test
    @DisplayName("Den akuta satsningen beslutades av båda parter samma dag, mitt i arbetet med åtgärdsplanen")
    void bothPartiesDecidedOnTheEffort() {
        assertThat(texts("select party || ' ' || role || ' ' || verdict || ' ' || decided_at::date"
                        + " from effort_decision order by party"))
                .containsExactly("CITY steering-chair APPROVE 2027-05-03", "POLICE police-chief APPROVE 2027-05-03");
        assertThat(texts("select state || ' ' || ended_at::date from effort"
                        + " join action_plan on action_plan.cycle_id = effort.cycle_id and version = 1"
                        + " where started_at > opened_at and effort.ended_at < endorsed_at"))
                .containsExactly("CLOSED 2027-05-06");
    }

    @Test
    @DisplayName("Det som satsningen föreslog finns i planen och i nästa lägesbild, med satsningen som ursprung")
    void whatTheEffortProposedIsFoundWithItsOrigin() {
        assertThat(plansOfTheYear()).hasSize(2).allSatisfy(plan -> assertThat(plan.measures())
                .filteredOn(details -> !details.origin().isEmpty())
                .extracting(details -> details.measure().title() + " av " + details.origin())
                .containsExactly(ShotsAtTheSquare.MEASURE + " av " + FROM_THE_EFFORT));
        assertThat(picturesOfTheYear().get(0).problems())
                .extracting(ProblemDetails::origin)
                .containsOnly("");
        assertThat(picturesOfTheYear().get(1).problems())
                .filteredOn(details -> details.origin().equals(FROM_THE_EFFORT))
                .extracting(details -> details.problem().title())
                .containsExactly(ShotsAtTheSquare.PROBLEM);
    }

    @Test
    @DisplayName("Lägesbilden har en andra version, och den första är fryst som den var")
    void thePictureHasASecondVersionAndTheFirstIsAsItWas() {
        assertThat(picturesOfTheYear()).extracting(PictureView::version).containsExactly(1, 2);
        assertThat(picturesOfTheYear())
                .extracting(picture -> snapshots.versions(SnapshotKind.PICTURE, picture.id()))
                .allSatisfy(frozen -> assertThat(frozen).singleElement().satisfies(snapshot -> assertThat(
                                snapshots.intact(snapshot))
                        .isTrue()));
        assertThat(frozenPicture(1))
                .contains("310 ingripanden under 2026")
                .doesNotContain("420 ingripanden", ShotsAtTheSquare.PROBLEM);
        assertThat(frozenPicture(2)).contains("420 ingripanden", ShotsAtTheSquare.PROBLEM);
        assertThat(texts("select number || ' ' || plan_touched || ' ' || (ended_at is not null) from revision"))
                .containsExactly("1 true true");
    }

    @Test
    @DisplayName("Den ändrade planen följer på den första, och båda har gått hela vägen till fullmäktige")
    void bothPlansWentAllTheWayThroughTheOrgans() {
        assertThat(texts("select plan.version || ' på lägesbild ' || picture.version || ', ' || plan.decided_on"
                        + " || ' ' || plan.approved from action_plan plan"
                        + " join picture on picture.id = plan.picture_id order by plan.version"))
                .containsExactly("1 på lägesbild 1, 2027-08-18 true", "2 på lägesbild 2, 2027-10-13 true");
        assertThat(record.decisionsOf("ksau"))
                .containsExactly("PLAN 2027-06-21 APPROVED", "PLAN 2027-10-04 APPROVED", "REPORT 2028-03-13 APPROVED");
        assertThat(record.decisionsOf("ks"))
                .containsExactly("PLAN 2027-08-18 APPROVED", "PLAN 2027-10-13 APPROVED", "REPORT 2028-03-22 APPROVED");
        assertThat(record.decisionsOf("kf"))
                .containsExactly("PLAN 2027-09-09 NOTED", "PLAN 2027-10-21 NOTED", "REPORT 2028-03-30 NOTED");
        assertThat(plansOfTheYear())
                .extracting(plan -> plan.measures().stream()
                        .map(MeasureDetails::measure)
                        .map(measure -> measure.title())
                        .toList())
                .as("every measure goes on")
                .allSatisfy(titles -> assertThat(titles).hasSize(4))
                .satisfies(both -> assertThat(both.get(0)).isEqualTo(both.get(1)));
    }

    @Test
    @DisplayName("Den förnyade överenskommelsen pekar på den som den ersätter och gäller när den gamla har slutat")
    void theRenewedAgreementPointsAtTheOneItReplaces() {
        assertThat(agreements.all())
                .extracting(AgreementView::standing)
                .containsExactly(Standing.IN_FORCE, Standing.REPLACED);
        AgreementView renewed = agreements.all().get(0);
        AgreementView old = agreements.all().get(1);
        assertThat(texts("select id || ' replaces ' || replaces_id from agreement where replaces_id is not null"))
                .containsExactly(renewed.id() + " replaces " + old.id());
        assertThat(texts("select replaced_from::text from agreement where replaced_from is not null"))
                .containsExactly(PoliceAgreement.NEW_FROM);
        assertThat(old.areas()).doesNotContain("vägarna");
        assertThat(renewed.areas()).contains("vägarna");
    }

    @Test
    @DisplayName("Varje åtgärd i båda planerna kan följas till orsaken, problemet och den som lämnade underlaget")
    void everyMeasureOfBothPlansIsTraced() {
        assertThat(record.traces(1)).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
        assertThat(record.traces(2)).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
    }

    @Test
    @DisplayName("Granskningsspåret är helt och har en post för varje formulär, också för dem vid sidan av året")
    void theTrailIsWholeWithAnEntryForEveryForm() {
        List<YearRecord.Entry> entries =
                record.trail().subList(entriesBefore, record.trail().size());

        assertThat(trail.verify().whole()).isTrue();
        assertThat(entries)
                .filteredOn(entry -> !entry.actor().equals("system"))
                .hasSize(work.submits())
                .filteredOn(entry -> !entry.role().isEmpty())
                .allSatisfy(entry -> assertThat(organisation.rolesOf(entry.actor()))
                        .extracting(role -> role.id())
                        .contains(entry.role()));
        assertThat(entries)
                .filteredOn(entry -> entry.actor().equals("system"))
                .extracting(YearRecord.Entry::action)
                .containsExactly(
                        "action-plan.freeze",
                        "cooperation-agreement.renewal",
                        "action-plan.freeze",
                        "annual-cycle.close");
    }

    @Test
    @DisplayName("Allt som fastställdes, beslutades, undertecknades och avslutades är fryst och orört")
    void whatWasAdoptedIsFrozenAndIntact() {
        List<YearRecord.Frozen> frozen = new ArrayList<>(record.frozen());
        frozen.removeAll(frozenBefore);

        assertThat(frozen)
                .extracting(YearRecord.Frozen::kind)
                .containsExactly(
                        "AGREEMENT",
                        "PICTURE",
                        "EFFORT",
                        "PLAN",
                        "AGREEMENT",
                        "PICTURE",
                        "PLAN",
                        "FOLLOW_UP",
                        "FOLLOW_UP",
                        "YEAR");
        assertThat(frozen).allSatisfy(one -> assertThat(
                        snapshots.versions(SnapshotKind.valueOf(one.kind()), one.subjectId()))
                .singleElement()
                .satisfies(snapshot -> assertThat(snapshots.intact(snapshot)).isTrue()));
    }

    @Test
    @DisplayName("Inget av det som någon har skrivit finns i motorns tabeller")
    void nothingThatAnybodyWroteLiesInTheEnginesTables() {
        assertThat(work.written())
                .hasSizeGreaterThan(100)
                .contains(
                        "Två skottlossningar på en vecka, den senaste mitt på dagen.",
                        "Köparna kommer i bil, och unga runt gården är rädda.",
                        "Handeln har flyttat till parken söder om torget och blivit grövre under sommaren.",
                        "Samverkan har gett resultat och ska fortsätta.");
        Set<String> written = new TreeSet<>(work.written());
        organisation.units().forEach(unit -> written.remove(unit.name()));

        assertThat(tables.mentioning(written)).isEmpty();
    }

    @Test
    @DisplayName("När året är stängt är inget kvar att göra, och bara den nya överenskommelsen och lagens klockor går")
    void onlyTheNewAgreementAndTheLawsClocksGoOn() {
        assertThat(texts("select (closed_at is not null)::text from cycle")).containsExactly("true");
        assertThat(tables.rows("act_ru_task")).isZero();
        assertThat(tables.rows("act_ru_incident")).isZero();
        assertThat(texts("select split_part(proc_def_id_, ':', 1) from act_ru_execution where parent_id_ is null"
                        + " and proc_def_id_ not like 'legal-clock:%'"))
                .containsExactly("cooperation-agreement");
    }

    private List<PlanView> plansOfTheYear() {
        return plans.ofCycle(UUID.fromString(record.cycle()));
    }

    private List<PictureView> picturesOfTheYear() {
        return pictures.ofCycle(UUID.fromString(record.cycle()));
    }

    private String frozenPicture(int version) {
        return snapshots
                .latest(
                        SnapshotKind.PICTURE,
                        picturesOfTheYear().get(version - 1).id())
                .orElseThrow()
                .content();
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
