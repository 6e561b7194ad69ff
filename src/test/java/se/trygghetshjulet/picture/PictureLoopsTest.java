package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
import static se.trygghetshjulet.picture.PicturePhase.CONTRIBUTE;
import static se.trygghetshjulet.picture.PicturePhase.DECIDE;
import static se.trygghetshjulet.picture.PicturePhase.REVIEW;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.statistics;
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** What is sent back comes back filled, with the comment on top; what was there last year is there to keep. */
@PictureTest
class PictureLoopsTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 11);

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Pictures pictures;

    @Autowired
    private TestClock clock;

    private PicturePhase phase;

    @BeforeEach
    void theMunicipalityHasNoPicture() {
        AbstractAssertions.init(engine);
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
    }

    @AfterEach
    void itIsJanuaryAgain() {
        clock.moveTo(JANUARY);
    }

    @Test
    void thePoliceSendThePictureBackWithAComment() {
        ProcessInstance instance = phase.reviews(2027);
        officials.complete(REVIEW, Map.of("agrees", "no", "comment", "Torget saknas <helt> i kartläggningen."));

        assertThat(instance).isWaitingAtExactly("compile");
        assertThat(officials.opens(officials.task(COMPILE)))
                .containsEntry("extent", "420 anmälningar, flest i Rosengård.")
                .containsEntry("returnedText", "Polisen: Torget saknas &#60;helt&#62; i kartläggningen.");

        officials.complete(COMPILE, phase.compilation());
        officials.complete(REVIEW, Map.of("agrees", "yes", "comment", "Nu stämmer den."));
        assertThat(instance).isWaitingAtExactly("adopt");
        assertThat(officials.opens(officials.task(ADOPT)))
                .containsEntry("policeText", "Polisen står bakom lägesbilden. Nu stämmer den.");
    }

    @Test
    void theChairLetsTheCoordinatorSupplement() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "COMPILE", "comment", "Analysen behöver källor."));

        assertThat(instance).isWaitingAtExactly("compile");
        assertThat(instance).hasNotPassed("freeze");
        assertThat(officials.opens(officials.task(COMPILE)))
                .containsEntry("analysis", "Källorna pekar på platsen snarare än på grupper.")
                .containsEntry("returnedText", "Styrgruppens ordförande: Analysen behöver källor.");

        officials.complete(COMPILE, phase.compilation());
        assertThat(instance).isWaitingAtExactly("joint-review");
    }

    @Test
    void namedUnitsGetTheirFormBackFilledWithTheCommentOnTop() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(
                ADOPT,
                Map.of("adoption", "CONTRIBUTORS", "units", List.of("fritid"), "comment", "Hur många klotter är det?"));

        assertThat(instance).isWaitingAt("contribute");
        assertThat(officials.tasks(CONTRIBUTE)).extracting(officials::role).containsExactly("unit.fritid");
        assertThat(officials.tasks(STATISTICS)).isEmpty();
        Map<String, Object> form = officials.opens(phase.contribution("fritid"));
        assertThat(form)
                .containsEntry("requestText", "Hur många klotter är det?")
                .containsEntry("answer", "REPORT")
                .containsEntry("information", "Ett nytt torg öppnar i höst.")
                .containsEntry("uncertainty", "Mörkertalet är okänt.");
        assertThat(rows(form, "sources")).hasSize(2);
        assertThat(rows(form, "problems")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("title", "Klotter på fritidsgårdar"));

        Map<String, Object> mended = with(rows(form, "problems").get(0), "extent", "117 klotter under 2026");
        phase.contribute("fritid", report(mended));

        assertThat(instance).isWaitingAtExactly("compile");
        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::number, ProblemView::extent)
                .containsExactly(tuple(1, "42 anmälningar under 2026"), tuple(2, "117 klotter under 2026"));
        assertThat(rows(officials.opens(officials.task(COMPILE)), "problems").get(1))
                .as("what the coordinator wrote is still there")
                .containsEntry("analysis", "Platsen saknar uppsikt.");
    }

    @Test
    void theAnalystAloneCanBeAskedToSupplement() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(
                ADOPT, Map.of("adoption", "CONTRIBUTORS", "statistics", true, "comment", "Jämför med riket."));

        assertThat(instance).isWaitingAtExactly("import-statistics");
        Map<String, Object> form = officials.opens(officials.task(STATISTICS));
        assertThat(form).containsEntry("requestText", "Jämför med riket.");
        assertThat(rows(form, "datasets")).hasSize(1);
        assertThat(rows(form, "leftOut")).hasSize(1);

        officials.complete(STATISTICS, statistics());
        assertThat(instance).isWaitingAtExactly("compile");
    }

    @Test
    void aUnitAndTheAnalystCanSupplementSideBySide() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(
                ADOPT,
                Map.of(
                        "adoption",
                        "CONTRIBUTORS",
                        "units",
                        List.of("fritid"),
                        "statistics",
                        true,
                        "comment",
                        "Stämmer siffrorna?"));
        assertThat(instance).isWaitingAt("contribute", "import-statistics");

        officials.complete(STATISTICS, statistics());
        assertThat(officials.tasks(COMPILE)).isEmpty();
        phase.contribute("fritid", PicturePhase.nothing("Siffrorna hör till en annan förvaltning"));
        assertThat(instance).isWaitingAtExactly("compile");
    }

    @Test
    void aStruckProblemIsGoneAndItsNumberIsNotUsedAgain() {
        ProcessInstance instance = phase.adopts(2027);
        officials.complete(
                ADOPT,
                Map.of("adoption", "CONTRIBUTORS", "units", List.of("fritid"), "comment", "Är det ett problem?"));
        phase.contribute("fritid", report(problem("Bränder i papperskorgar")));

        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::number, ProblemView::title)
                .containsExactly(tuple(1, "Skadegörelse vid skolor"), tuple(3, "Bränder i papperskorgar"));
    }

    @Test
    void duplicatesAreMergedAndKeepWhereTheyCameFrom() {
        ProcessInstance instance = phase.compiles(2027);
        officials.complete(COMPILE, merging());

        UUID picture = phase.pictureOf(instance);
        assertThat(pictures.problems(picture))
                .extracting(ProblemView::number, ProblemView::contributors)
                .containsExactly(tuple(1, List.of("grundskola", "fritid")));
        assertThat(jdbc.sql("select c.unit from problem_contributor pc join contribution c on c.id = pc.contribution_id"
                                + " join problem p on p.id = pc.problem_id where p.picture_id = ? and p.number = 1"
                                + " order by c.unit")
                        .param(picture)
                        .query(String.class)
                        .list())
                .containsExactly("fritid", "grundskola");
    }

    @Test
    void aProblemStandsForItselfAgainWhenTheOneItWasMergedIntoIsStruck() {
        ProcessInstance instance = phase.compiles(2027);
        officials.complete(COMPILE, merging());
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        officials.complete(
                ADOPT, Map.of("adoption", "CONTRIBUTORS", "units", List.of("grundskola"), "comment", "Gäller det än?"));
        phase.contribute("grundskola", PicturePhase.nothing("Det gällde förra läsåret"));

        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::number, ProblemView::contributors)
                .containsExactly(tuple(2, List.of("fritid")));
    }

    @Test
    void nextYearBeginsWithWhatEachUnitSaidThisYear() {
        phase.compiles(2027);
        officials.complete(COMPILE, merging());
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
        List<UUID> lastYears = jdbc.sql("select id from problem order by number")
                .query(UUID.class)
                .list();

        clock.moveTo(LocalDate.of(2028, 1, 10));
        ProcessInstance next = phase.begins(2028);
        assertThat(officials.opens(officials.task(DECIDE))).containsEntry("questions", "Var är problemen störst?");
        officials.complete(DECIDE, with(PicturePhase.approach(PicturePhase.UNITS), "timeLimit", "2028-03-10"));

        Map<String, Object> form = officials.opens(phase.contribution("grundskola"));
        assertThat(form).containsEntry("answer", "REPORT").containsEntry("requestText", "");
        assertThat(officials.opens(phase.contribution("police"))).containsEntry("answer", null);
        phase.contribute("grundskola", report(rows(form, "problems").get(0), problem("Elsparkcyklar på skolgården")));
        Map<String, Object> kept =
                rows(officials.opens(phase.contribution("fritid")), "problems").get(0);
        phase.contribute("fritid", report(kept));
        phase.contribute("police", PicturePhase.nothing("Samma läge"));
        assertThat(rows(officials.opens(officials.task(STATISTICS)), "datasets"))
                .hasSize(1);
        officials.complete(STATISTICS, statistics());

        assertThat(jdbc.sql("select previous_problem_id from problem where picture_id = ? order by number")
                        .param(phase.pictureOf(next))
                        .query(UUID.class)
                        .list())
                .containsExactly(lastYears.get(0), null, lastYears.get(1));
        Map<String, Object> compile = officials.opens(officials.task(COMPILE));
        assertThat(compile).containsEntry("extent", "420 anmälningar, flest i Rosengård.");
        assertThat(rows(compile, "problems"))
                .as("last year's merge is suggested again, and the analysis is there")
                .extracting(row -> row.get("mergedInto"), row -> row.get("analysis"))
                .containsExactly(
                        tuple(null, "Platsen saknar uppsikt."), tuple(null, ""), tuple("1", "Platsen saknar uppsikt."));
    }

    @Test
    void aSecretProblemIsMarkedForReviewersAndForOtherModulesAlsoWhenMerged() {
        ProcessInstance instance = phase.gathers(2027);
        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        phase.contribute("fritid", PicturePhase.nothing("Inget nytt"));
        phase.contribute("police", report(with(problem("Rekrytering"), "secrecy", "OSL 18 kap. 1 §")));
        officials.complete(STATISTICS, statistics());
        assertThat(rows(officials.opens(officials.task(COMPILE)), "problemTable"))
                .extracting(row -> row.get("problem"))
                .containsExactly("1. Skadegörelse vid skolor", "2. Rekrytering (sekretess: OSL 18 kap. 1 §)");
        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::secret)
                .containsExactly(false, true);
        officials.complete(COMPILE, merging());
        assertThat(pictures.problems(phase.pictureOf(instance)))
                .extracting(ProblemView::secret)
                .containsExactly(true);
    }

    @Test
    void theDayTheChairSetsIsEverybodysDueDate() {
        phase.begins(2027);
        officials.complete(DECIDE, with(PicturePhase.approach(PicturePhase.UNITS), "timeLimit", "2027-02-26"));
        for (Task task : officials.tasks(CONTRIBUTE)) {
            assertThat(task.getDueDate()).isEqualTo("2027-02-26T16:00:00+01:00");
        }
    }

    @Test
    void aChangedSituationGivesANewVersionAndLeavesTheAdoptedOneAlone() {
        ProcessInstance first = phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
        UUID cycle = jdbc.sql("select id from cycle").query(UUID.class).single();
        ProcessInstance second = officials.startPhase(
                PicturePhase.PROCESS, "malmo-2027", Map.of("cycleId", cycle.toString(), "year", 2027));

        assertThat(jdbc.sql("select version from picture where previous_id = ?")
                        .param(phase.pictureOf(first))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(pictures.problems(phase.pictureOf(first))).hasSize(2);
        assertThat(pictures.problems(phase.pictureOf(second)))
                .extracting(ProblemView::previousProblemId)
                .containsExactlyElementsOf(pictures.problems(phase.pictureOf(first)).stream()
                        .map(ProblemView::id)
                        .toList());
    }

    private Map<String, Object> merging() {
        List<Map<String, Object>> problems = new ArrayList<>();
        phase.openedProblems().forEach(row -> problems.add(new HashMap<>(row)));
        problems.get(1).put("mergedInto", "1");
        return with(phase.compilation(), "problems", problems);
    }
}
