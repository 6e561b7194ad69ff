package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
import static se.trygghetshjulet.picture.PicturePhase.CONTRIBUTE;
import static se.trygghetshjulet.picture.PicturePhase.DECIDE;
import static se.trygghetshjulet.picture.PicturePhase.REVIEW;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.UNITS;
import static se.trygghetshjulet.picture.PicturePhase.approach;
import static se.trygghetshjulet.picture.PicturePhase.nothing;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.statistics;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.record.Snapshot;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;
import se.trygghetshjulet.testing.Officials;

@PictureTest
class PictureProcessTest {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pictures pictures;

    @Autowired
    private Snapshots snapshots;

    private PicturePhase phase;

    @BeforeEach
    void theMunicipalityHasNoPicture() {
        AbstractAssertions.init(engine);
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
    }

    @Test
    void aPictureIsMadeTogetherAndAdopted() {
        ProcessInstance instance = phase.begins(2027);
        assertThat(instance).isWaitingAt("decide-approach");
        assertThat(officials.opens(officials.task(DECIDE)))
                .containsEntry("timeLimit", "2027-03-12")
                .satisfies(form -> assertThat((List<?>) form.get("units")).hasSize(14));

        officials.complete(DECIDE, approach(UNITS));
        assertThat(instance).isWaitingAt("contribute", "import-statistics");
        assertThat(officials.tasks(CONTRIBUTE))
                .extracting(officials::role)
                .containsExactlyInAnyOrder("unit.grundskola", "unit.fritid", "unit.police");

        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        phase.contribute("fritid", report(problem("Klotter på fritidsgårdar")));
        phase.contribute("police", nothing("Inget nytt sedan förra mätningen"));
        assertThat(instance).isWaitingAtExactly("import-statistics", "gateway-gathered");

        officials.complete(STATISTICS, statistics());
        assertThat(instance).isWaitingAtExactly("compile");
        assertThat(rows(officials.opens(officials.task(COMPILE)), "problems"))
                .extracting(row -> row.get("number"), row -> row.get("title"), row -> row.get("reportedBy"))
                .containsExactly(
                        tuple(1, "Skadegörelse vid skolor", "Grundskoleförvaltningen"),
                        tuple(2, "Klotter på fritidsgårdar", "Fritidsförvaltningen"));

        officials.complete(COMPILE, phase.compilation());
        assertThat(instance).isWaitingAtExactly("joint-review");
        assertThat(officials.opens(officials.task(REVIEW)).get("extentText"))
                .isEqualTo("420 anmälningar, flest i Rosengård.");

        officials.complete(REVIEW, Map.of("agrees", "yes"));
        assertThat(instance).isWaitingAtExactly("adopt");
        assertThat(pictures.lastAdoptedOn()).isEmpty();

        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
        assertThat(instance).isEnded();
        assertThat(instance).hasPassedInOrder("open", "decide-approach", "compile", "joint-review", "adopt", "freeze");
        assertThat(pictures.lastAdoptedOn())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2027-01-11"));
        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::number, ProblemView::title, ProblemView::contributors)
                .containsExactly(
                        tuple(1, "Skadegörelse vid skolor", List.of("grundskola")),
                        tuple(2, "Klotter på fritidsgårdar", List.of("fritid")));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void theAdoptedPictureIsFrozenWithEverythingInIt() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
        Snapshot snapshot = snapshots
                .latest(SnapshotKind.PICTURE, phase.pictureOf(instance))
                .orElseThrow();
        assertThat(snapshots.intact(snapshot)).isTrue();
        assertThat(snapshot.version()).isEqualTo(1);
        assertThat(snapshot.frozenBy()).isEqualTo(officials.holderOf("steering-chair"));
        assertThat(snapshot.content())
                .contains(
                        "Var är problemen störst?",
                        "420 anmälningar, flest i Rosengård.",
                        "Klotter på fritidsgårdar",
                        "Inget nytt sedan förra mätningen",
                        "Går inte att kontrollera",
                        "Brå: Indikatorer för kommuners lägesbild",
                        "För få svar",
                        "POLICE_AGREES");
    }
}
