package se.trygghetshjulet.followup;

import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.document.internal.library.DocumentFreezer;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/**
 * A year with a plan of three measures in force: lighting (due in time), a youth centre (due before the first follow-up)
 * and police patrols (due late).
 */
@ProductTest
abstract class FollowUpScene {

    static final LocalDate OCTOBER = LocalDate.of(2027, 10, 1);
    static final LocalDate JANUARY = LocalDate.of(2028, 1, 10);

    private static final String PICTURES_ARE_NOT_ASKED_FOR = """
            do $$
            declare
                key record;
            begin
                for key in select conname from pg_constraint where contype = 'f' and conrelid = 'action_plan'::regclass
                    and confrelid not in ('cycle'::regclass, 'action_plan'::regclass)
                loop
                    execute format('alter table action_plan drop constraint %I', key.conname);
                end loop;
            end $$""";

    final UUID plan = UUID.randomUUID();
    final MeasureView lighting = measure(1, "Belysning på Möllevången", "fastighet-gata", LocalDate.of(2027, 12, 31));
    final MeasureView youthCentre = measure(2, "Öppen fritidsgård", "fritid", LocalDate.of(2027, 9, 15));
    final MeasureView patrols = measure(3, "Synliga poliser", "police", LocalDate.of(2028, 3, 31));

    @Autowired
    Officials officials;

    @Autowired
    FollowUps followUps;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    /** Nothing is printed: the record around what is tested here is not a whole one. */
    @MockitoBean
    private DocumentFreezer documentFreezer;

    @MockitoBean
    Plans plans;

    @MockitoBean
    Pictures pictures;

    UUID cycle;

    @BeforeEach
    void aYearWithAPlanInForce() {
        clock.moveTo(OCTOBER);
        CleanSlate.wipe(engine, jdbc);
        cycle = officials.recordedYear(2027);
        rowsOfThePlan();
        when(plans.inForce()).thenReturn(Optional.of(plan));
        when(plans.measures(plan)).thenReturn(List.of(lighting, youthCentre, patrols));
    }

    /** What the foreign keys of a report point to. How a plan comes about is tested with the plan. */
    private void rowsOfThePlan() {
        jdbc.sql("alter table measure disable trigger user").update();
        jdbc.sql(PICTURES_ARE_NOT_ASKED_FOR).update();
        jdbc.sql("insert into action_plan (id, cycle_id, picture_id, version, opened_at) values (?, ?, ?, 1, now())")
                .params(plan, cycle, UUID.randomUUID())
                .update();
        for (MeasureView measure : List.of(lighting, youthCentre, patrols)) {
            jdbc.sql("insert into measure (id, plan_id, number, unit, title, goal, prevention_level, approach,"
                            + " effect, extent, starts_on, due_on, responsible, contact, follow_up)"
                            + " values (?, ?, ?, ?, ?, ?, 'UNIVERSAL', 'SOCIAL', 'SHORT_TERM', 'ORDINARY', ?, ?,"
                            + " 'Enhetschef', '', 'Räknas')")
                    .params(
                            measure.id(),
                            plan,
                            measure.number(),
                            measure.unit(),
                            measure.title(),
                            measure.goal(),
                            measure.start(),
                            measure.due())
                    .update();
        }
    }

    ProcessInstance start(FollowUpKind kind) {
        return officials.startPhase(
                "follow-up", "malmo-2027", Map.of("cycleId", cycle.toString(), "year", 2027, "kind", kind.name()));
    }

    /** The half-year follow-up with one answer for all measures, done; then it is January. */
    void halfYearIsDone(Map<String, Object> lightingReport, Map<String, Object> others) {
        start(FollowUpKind.HALF_YEAR);
        reportAll(lightingReport, others);
        while (!officials.tasks("follow-up.handle-deviation").isEmpty()) {
            officials.submits(officials.tasks("follow-up.handle-deviation").get(0), continueUntil("2028-02-28"));
        }
        compileAndTakeNote();
        clock.moveTo(JANUARY);
    }

    void reportAll(Map<String, Object> lightingReport, Map<String, Object> others) {
        officials.completeAll(
                "follow-up.report-progress", role -> role.equals("unit.fastighet-gata") ? lightingReport : others);
    }

    void compileAndTakeNote() {
        officials.complete("follow-up.compile-follow-up", compiled());
        officials.completeAll("follow-up.take-note", role -> Map.of("noted", true));
    }

    UUID theFollowUp(FollowUpKind kind) {
        return jdbc.sql("select id from follow_up where cycle_id = ? and kind = ?")
                .params(cycle, kind.name())
                .query(UUID.class)
                .single();
    }

    static Map<String, Object> green() {
        return report("YES", "GREEN");
    }

    static Map<String, Object> yellow() {
        return report("PARTLY", "YELLOW", "deviation", "Två stolpar saknas.", "deviationCause", "Leveransen är sen.");
    }

    static Map<String, Object> red() {
        return report("NO", "RED", "deviation", "Inget är gjort.", "deviationCause", "Pengarna räckte inte.");
    }

    static Map<String, Object> report(String done, String colour, Object... more) {
        Map<String, Object> report = new HashMap<>(Map.of(
                "done", done,
                "colour", colour,
                "production", "Arbetet gjordes vid tolv tillfällen.",
                "effect", "BETTER",
                "proposal", "CONTINUE"));
        for (int i = 0; i < more.length; i += 2) {
            report.put((String) more[i], more[i + 1]);
        }
        return report;
    }

    static Map<String, Object> continueUntil(String date) {
        return Map.of("decision", "CONTINUE", "newDate", date, "motivation", "Pengar finns nästa kvartal.");
    }

    static Map<String, Object> compiled() {
        return Map.of(
                "worked", "Belysningen gav tryggare gator.",
                "pictureMissed", "Problemen har flyttat till parken.",
                "proposals", "Undersök parken.");
    }

    /** The same measure, as one against a problem that is marked with secrecy. */
    static MeasureView secret(MeasureView measure) {
        return new MeasureView(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.problem(),
                measure.causes(),
                measure.unit(),
                measure.responsibleRole(),
                measure.goal(),
                measure.indicator(),
                measure.baseValue(),
                measure.targetValue(),
                measure.indicatorSeries(),
                measure.start(),
                measure.due(),
                measure.continues(),
                true);
    }

    private static MeasureView measure(int number, String title, String unit, LocalDate due) {
        return new MeasureView(
                UUID.randomUUID(),
                number,
                title,
                "1. Otrygghet på kvällstid",
                List.of(1),
                unit,
                "unit." + unit,
                "Färre känner sig otrygga",
                "Andel otrygga",
                "34 %",
                "25 %",
                null,
                LocalDate.of(2027, 6, 1),
                due,
                null,
                false);
    }
}
