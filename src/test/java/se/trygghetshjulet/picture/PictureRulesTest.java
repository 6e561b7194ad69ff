package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
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
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.picture.internal.PictureProcess;
import se.trygghetshjulet.testing.Officials;

/** Every rule of the picture, attacked by a direct submit as if the browser had not been there. */
@PictureTest
class PictureRulesTest {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PictureProcess process;

    private PicturePhase phase;

    @BeforeEach
    void theMunicipalityHasNoPicture() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
    }

    @ParameterizedTest
    @ValueSource(strings = {"extent", "consequences", "otherInformation", "analysis"})
    void aPictureWithAnEmptyLawfulPartIsNotCompiled(String part) {
        phase.compiles(2027);
        assertThat(refusal(officials.task(COMPILE), with(phase.compilation(), part, " \n\t ")))
                .extracting(FieldError::field)
                .contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extent", "consequences", "other_information", "analysis"})
    void aPictureWhoseLawfulPartWasEmptiedAfterwardsIsNotAdopted(String column) {
        ProcessInstance instance = phase.adopts(2027);
        jdbc.sql("update picture set " + column + " = ' '").update();

        assertThat(refusal(officials.task(ADOPT), Map.of("adoption", "APPROVED")))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("Lägesbilden kan inte fastställas än."));
        String picture = phase.pictureOf(instance).toString();
        assertThatThrownBy(() -> process.freeze(picture)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jdbc.sql("update picture set adopted_at = now(), adopted_by = 'x'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPictureNobodyHasApprovedIsNotFrozen() {
        ProcessInstance instance = phase.adopts(2027);
        String picture = phase.pictureOf(instance).toString();
        assertThatThrownBy(() -> process.freeze(picture)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noOtherInformationIsLawfulWithAMotivationOnly() {
        phase.compiles(2027);
        Map<String, Object> without = with(phase.compilation(), "otherInformation", "");
        Map<String, Object> ticked = with(without, "noOtherInformation", true);
        assertThat(refusal(officials.task(COMPILE), ticked))
                .extracting(FieldError::field)
                .contains("noOtherInformationReason");
        assertThat(refusal(officials.task(COMPILE), with(without, "noOtherInformationReason", "Alla har svarat")))
                .as("a motivation without the tick")
                .isNotEmpty();
        assertThat(refusal(
                        officials.task(COMPILE),
                        with(
                                with(ticked, "noOtherInformationReason", "Alla har svarat"),
                                "otherInformation",
                                "Ett torg")))
                .as("both at once")
                .isNotEmpty();

        officials.complete(COMPILE, with(ticked, "noOtherInformationReason", "Alla har svarat att inget är nytt."));
        assertThat(officials.opens(officials.task(REVIEW)))
                .containsEntry("otherText", "Ingen ytterligare information. Alla har svarat att inget är nytt.");
    }

    @Test
    void someProblemMustBeAnalysed() {
        phase.compiles(2027);
        List<Map<String, Object>> problems = phase.openedProblems();
        problems.forEach(row -> row.put("analysis", ""));
        assertThat(refusal(officials.task(COMPILE), with(phase.compilation(), "problems", problems)))
                .extracting(FieldError::field)
                .containsExactly("problems");
    }

    @Test
    void bothPartiesMustContribute() {
        phase.begins(2027);
        Task task = officials.task(DECIDE);
        assertThat(refusal(task, approach(List.of("police"))))
                .extracting(FieldError::field)
                .contains("units");
        assertThat(refusal(task, approach(List.of("grundskola", "fritid"))))
                .extracting(FieldError::field)
                .contains("units");
        assertThat(refusal(task, approach(List.of("grundskola", "police", "påhittad"))))
                .extracting(FieldError::field)
                .contains("units");
        assertThat(refusal(task, approach(List.of()))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-10", "2029-01-01", "+999999999-12-31", "i morgon", "2027-02-30", ""})
    void theTimeLimitIsADayAhead(String limit) {
        phase.begins(2027);
        assertThat(refusal(officials.task(DECIDE), with(approach(UNITS), "timeLimit", limit)))
                .extracting(FieldError::field)
                .containsOnly("timeLimit");
    }

    @Test
    void nothingToReportNeedsAReasonAndNoProblems() {
        phase.gathers(2027);
        Task task = phase.contribution("grundskola");
        assertThat(refusal(task, Map.of("answer", "NOTHING")))
                .extracting(FieldError::field)
                .containsExactly("nothingReason");
        assertThat(refusal(task, with(nothing("Inget nytt"), "problems", List.of(problem("Klotter")))))
                .extracting(FieldError::field)
                .containsExactly("answer");
        assertThat(refusal(task, Map.of("answer", "REPORT")))
                .extracting(FieldError::field)
                .containsExactly("problems");
        assertThat(refusal(task, Map.of())).isNotEmpty();
        officials.submits(task, nothing("Vi har frågat alla rektorer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "description", "area", "extent", "consequences", "trend"})
    void aProblemSaysWhatTheLawAsksFor(String field) {
        phase.gathers(2027);
        assertThat(refusal(phase.contribution("police"), report(problem("Klotter"), without(problem("Rån"), field))))
                .extracting(FieldError::field)
                .containsOnly("problems[1]." + field);
    }

    @Test
    void aSourceIsLeftOutForAReason() {
        phase.gathers(2027);
        Map<String, Object> leftOut = Map.of("name", "Sociala medier", "use", "LEFT_OUT");
        assertThat(refusal(phase.contribution("police"), with(report(problem("Klotter")), "sources", List.of(leftOut))))
                .extracting(FieldError::field)
                .containsExactly("sources[0].remark");
        assertThat(refusal(officials.task(STATISTICS), with(statistics(), "leftOut", List.of(Map.of("name", "Enkät")))))
                .extracting(FieldError::field)
                .containsExactly("leftOut[0].remark");
    }

    @Test
    void thePictureBuildsOnAtLeastOneDataSet() {
        phase.gathers(2027);
        assertThat(refusal(officials.task(STATISTICS), Map.of()))
                .extracting(FieldError::field)
                .contains("datasets");
        assertThat(refusal(officials.task(STATISTICS), Map.of("datasets", List.of(Map.of("dataset", "Brå")))))
                .extracting(FieldError::field)
                .contains("datasets[0].period", "datasets[0].remark");
    }

    @Test
    void aProblemOfAnotherUnitCannotBeTaken() {
        phase.gathers(2027);
        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        String foreign =
                jdbc.sql("select id from problem").query(UUID.class).single().toString();
        Task task = phase.contribution("fritid");
        for (String id : List.of(foreign, UUID.randomUUID().toString(), "inte-ett-id", "x".repeat(300))) {
            assertThat(refusal(task, report(with(problem("Min"), "id", id)))).isNotEmpty();
        }
        assertThat(jdbc.sql("select title from problem").query(String.class).list())
                .containsExactly("Skadegörelse vid skolor");
    }

    @Test
    void theSameProblemCannotComeTwice() {
        phase.adopts(2027);
        officials.complete(
                ADOPT, Map.of("adoption", "CONTRIBUTORS", "units", List.of("fritid"), "comment", "Mer detaljer"));
        Task task = phase.contribution("fritid");
        Map<String, Object> row = rows(officials.opens(task), "problems").get(0);
        assertThat(refusal(task, report(row, row)))
                .extracting(FieldError::field)
                .containsExactly("problems[1].title");
    }

    @Test
    void anAffectedUnitIsOneOfTheMunicipality() {
        phase.gathers(2027);
        assertThat(refusal(
                        phase.contribution("police"),
                        report(with(problem("Klotter"), "affectedUnits", List.of("påhittad")))))
                .extracting(FieldError::field)
                .containsExactly("problems[0].affectedUnits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "99", "-1", "1e999999999", "två", "0"})
    void aProblemIsOnlyMergedIntoAnotherThatExists(String number) {
        phase.compiles(2027);
        List<Map<String, Object>> problems = phase.openedProblems();
        problems.get(0).put("mergedInto", number);
        assertThat(refusal(officials.task(COMPILE), with(phase.compilation(), "problems", problems)))
                .extracting(FieldError::field)
                .containsExactly("problems[0].mergedInto");
    }

    @Test
    void problemsAreNotMergedInARing() {
        phase.compiles(2027);
        List<Map<String, Object>> problems = phase.openedProblems();
        problems.get(0).put("mergedInto", "2");
        problems.get(1).put("mergedInto", "1");
        assertThat(refusal(officials.task(COMPILE), with(phase.compilation(), "problems", problems)))
                .extracting(FieldError::field)
                .contains("problems[0].mergedInto", "problems[1].mergedInto");
    }

    @Test
    void theCoordinatorCannotSmuggleInAProblem() {
        phase.compiles(2027);
        List<Map<String, Object>> problems = phase.openedProblems();
        problems.get(0).put("id", UUID.randomUUID().toString());
        assertThat(refusal(officials.task(COMPILE), with(phase.compilation(), "problems", problems)))
                .extracting(FieldError::field)
                .containsExactly("problems[0].title");
    }

    @Test
    void whoSendsBackSaysWhy() {
        phase.reviews(2027);
        assertThat(refusal(officials.task(REVIEW), Map.of("agrees", "no")))
                .extracting(FieldError::field)
                .containsExactly("comment");
        assertThat(refusal(officials.task(REVIEW), Map.of("comment", "Nja")))
                .extracting(FieldError::field)
                .containsExactly("agrees");
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        Task adopt = officials.task(ADOPT);
        assertThat(refusal(adopt, Map.of())).extracting(FieldError::field).containsExactly("adoption");
        assertThat(refusal(adopt, Map.of("adoption", "POLICE_AGREES"))).isNotEmpty();
        assertThat(refusal(adopt, Map.of("adoption", "COMPILE")))
                .extracting(FieldError::field)
                .containsExactly("comment");
        assertThat(refusal(adopt, Map.of("adoption", "CONTRIBUTORS")))
                .extracting(FieldError::field)
                .containsExactly("comment", "units");
        assertThat(refusal(
                        adopt, Map.of("adoption", "CONTRIBUTORS", "comment", "Mer", "units", List.of("stadsbyggnad"))))
                .extracting(FieldError::field)
                .containsExactly("units");
        assertThat(jdbc.sql("select count(*) from review").query(Integer.class).single())
                .as("only the answer that was accepted")
                .isEqualTo(1);
    }

    @Test
    void anOfficialOfAnotherUnitCannotAnswer() {
        phase.gathers(2027);
        Task task = phase.contribution("grundskola");
        String other = officials.holderOf("unit.fritid");
        assertThatThrownBy(() -> officials.submits(other, task, nothing("Inget")))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining("NullPointer");
        assertThat(officials.tasks(PicturePhase.CONTRIBUTE)).hasSize(3);
    }

    @Test
    void nothingThatAPersonWroteBecomesAProcessVariable() {
        phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "APPROVED", "comment", "Bra arbete"));
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processDefinitionKey(PicturePhase.PROCESS)
                        .list())
                .extracting(variable -> variable.getName())
                .isSubsetOf(
                        "cycleId",
                        "year",
                        "pictureId",
                        "unit",
                        "policeAgrees",
                        "adoption",
                        "nrOfInstances",
                        "nrOfActiveInstances",
                        "nrOfCompletedInstances",
                        "loopCounter");
    }

    private List<FieldError> refusal(Task task, Map<String, Object> answers) {
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> officials.submits(task, answers));
        assertThat(refused).as("refused").isNotNull();
        assertThat(officials.tasks(PicturePhase.PROCESS + "." + task.getTaskDefinitionKey()))
                .isNotEmpty();
        return refused.errors();
    }

    private static Map<String, Object> without(Map<String, Object> answers, String field) {
        Map<String, Object> rest = new HashMap<>(answers);
        rest.remove(field);
        return rest;
    }
}
