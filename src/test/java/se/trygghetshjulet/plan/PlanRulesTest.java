package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.when;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.plan.internal.PlanProcess;
import se.trygghetshjulet.priority.PriorityView;

/** The rules of a plan, each tried to be broken. */
class PlanRulesTest extends PlanningTest {

    private static final String PROPOSE = "action-plan.propose-measures";
    private static final String COMPILE = "action-plan.compile-plan";
    private static final String ENDORSE = "action-plan.endorse";

    @Autowired
    private PlanProcess process;

    @Test
    void aMeasureWithoutCauseIsRefusedInTheForm() {
        planning();
        FormRefused refused = refused(schools(), proposal(row("Trygghetsvandring")));
        assertThat(refused.errors()).extracting(FieldError::field).contains("measures[0].causes");
    }

    @Test
    void aMeasureWithoutCauseIsRefusedByTheDatabase() {
        UUID planId = planWithMeasures();
        assertThatThrownBy(() -> jdbc.sql("insert into measure (id, plan_id, number, unit, title, goal,"
                                + " prevention_level, approach, effect, extent, starts_on, due_on, responsible, contact,"
                                + " follow_up) select gen_random_uuid(), plan_id, 99, unit, title, goal,"
                                + " prevention_level, approach, effect, extent, starts_on, due_on, responsible, contact,"
                                + " follow_up from measure where plan_id = ? limit 1")
                        .param(planId)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has no cause");
        assertThatThrownBy(() -> jdbc.sql("delete from measure_cause").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has no cause");
    }

    @Test
    void aCauseOfAnotherPictureIsNotACauseOfThisPlan() {
        planning();
        FormRefused refused = refused(schools(), proposal(row("Trygghetsvandring", UUID.randomUUID())));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("measures[0].causes");
        assertThat(refused).hasMessageContaining("finns inte längre");
    }

    @Test
    void aMeasureActsOnTheCausesOfOneProblem() {
        planning();
        FormRefused refused = refused(schools(), proposal(row("Allt", cause(drugs, 1), cause(burglary, 1))));
        assertThat(refused).hasMessageContaining("ett och samma problem");
    }

    @ParameterizedTest
    @CsvSource({"gapUniversal, universell", "gapIndicated, indikerad"})
    void anEmptyLevelOfPreventionTakesAMotivation(String field, String level) {
        planning();
        Map<String, Object> answers = proposal(row("Trygghetsvandring", cause(drugs, 1)));
        answers.remove(field);
        FormRefused refused = refused(schools(), answers);
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly(field);
        assertThat(refused).hasMessageContaining(level);
    }

    @Test
    void aFullGridNeedsNoMotivation() {
        planning();
        Map<String, Object> answers = proposal(
                row("Trygghetsvandring", cause(drugs, 1)),
                with(row("Upplysning", cause(drugs, 1)), "preventionLevel", "UNIVERSAL"),
                with(row("Samtal", cause(drugs, 2)), "preventionLevel", "INDICATED"));
        answers.remove("gapUniversal");
        answers.remove("gapIndicated");
        officials.submits(schools(), answers);
        assertThat(jdbc.sql("select count(*) from grid_gap")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void noMeasuresTakesAReasonAndNoRows() {
        planning();
        assertThat(refused(schools(), Map.of("noMeasures", true)).errors())
                .extracting(FieldError::field)
                .containsExactly("reason");
        Map<String, Object> both = proposal(row("Trygghetsvandring", cause(drugs, 1)));
        both.putAll(nothing());
        assertThat(refused(schools(), both).errors())
                .extracting(FieldError::field)
                .containsExactly("noMeasures");
        assertThat(refused(schools(), Map.of("fitShort", "Ja", "fitLong", "Ja")).errors())
                .extracting(FieldError::field)
                .containsExactly("measures");
    }

    @Test
    void howItFitsTheUnitsOwnPlanIsAskedForTheShortAndTheLongTerm() {
        planning();
        Map<String, Object> answers = proposal(row("Trygghetsvandring", cause(drugs, 1)));
        answers.remove("fitShort");
        answers.remove("fitLong");
        assertThat(refused(schools(), answers).errors())
                .extracting(FieldError::field)
                .containsExactly("fitShort", "fitLong");
    }

    @Test
    void numbersAreNeverUsedAgain() {
        ProcessInstance planning = planning();
        officials.submits(schools(), proposal(row("Första", cause(drugs, 1)), row("Andra", cause(drugs, 2))));
        officials.completeAll(PROPOSE, role -> nothing());
        askForMore("grundskola");

        Task again = schools();
        List<Map<String, Object>> shown = rows(officials.opens(again), "measures");
        officials.submits(again, proposal(shown.get(1), row("Tredje", cause(drugs, 1))));

        assertThat(plans.measures(planOf(planning)))
                .extracting(measure -> measure.number() + " " + measure.title())
                .containsExactly("2 Andra", "3 Tredje");
    }

    @Test
    void aUnitCannotTouchAnothersMeasure() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        askForMore("kultur");
        UUID ofSchools = plans.measures(planOf(planning)).stream()
                .filter(measure -> measure.unit().equals("grundskola"))
                .findFirst()
                .orElseThrow()
                .id();
        Task culture = officials.task(PROPOSE, "unit.kultur");
        Map<String, Object> stolen = with(row("Min", cause(drugs, 1)), "id", ofSchools.toString());
        assertThat(refused(culture, proposal(stolen))).hasMessageContaining("finns inte längre bland era åtgärder");
    }

    @Test
    void aProblemWithoutMeasureIsMotivatedBeforeThePlanGoesOn() {
        ProcessInstance planning = planning();
        officials.completeAll(
                PROPOSE,
                role -> role.equals("unit.grundskola")
                        ? proposal(row("Trygghetsvandring", cause(drugs, 1)))
                        : nothing());
        Map<String, Object> answers = compiled();
        assertThat(rows(answers, "problems").get(1)).containsEntry("coverage", "Ingen åtgärd");
        FormRefused refused = refused(officials.task(COMPILE), answers);
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("problems[1].motivation");

        rows(answers, "problems").get(1).put("motivation", "Löses av fastighetsägarna");
        officials.complete(COMPILE, answers);
        Map<String, Object> shown = officials.opens(officials.task(ENDORSE, "police-chief"));
        assertThat(rows(shown, "uncovered"))
                .containsExactly(Map.of("problem", "5. Inbrott i källare", "motivation", "Löses av fastighetsägarna"));
        assertThat(planning).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "indicator, Målet saknar indikator, measures[0].indicator",
        "baseValue, Indikatorn saknar basvärde, measures[0].baseValue"
    })
    void aGoalWithoutIndicatorOrBaseValueIsMendedOrMotivated(String missing, String gap, String field) {
        planning();
        Map<String, Object> row = row("Trygghetsvandring", cause(drugs, 1));
        row.remove(missing);
        if (missing.equals("indicator")) {
            row.remove("baseValue");
            row.remove("targetValue");
        }
        officials.submits(schools(), proposal(row));
        officials.submits(officials.task(PROPOSE, "unit.police"), proposal(row("Låskampanj", cause(burglary, 1))));
        officials.completeAll(PROPOSE, role -> nothing());

        Map<String, Object> answers = compiled();
        Map<String, Object> orphan = rows(answers, "measures").get(0);
        assertThat(orphan).containsEntry("gaps", gap);
        assertThat(refused(officials.task(COMPILE), answers).errors())
                .extracting(FieldError::field)
                .containsExactly(field);

        orphan.put("gapMotivation", "Mätningen börjar i höst");
        officials.complete(COMPILE, answers);
        assertThat(rows(officials.opens(officials.task(ENDORSE, "police-chief")), "plan")
                        .get(0)
                        .get("goal")
                        .toString())
                .contains("Mätningen börjar i höst");
    }

    @Test
    void aMeasureWhoseCauseIsNoLongerPrioritisedGetsANewOne() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        PriorityView onlySecondCause = new PriorityView(
                drugs.id(),
                drugs.problemId(),
                2,
                drugs.problemTitle(),
                drugs.leadRole(),
                List.of(drugs.causes().get(1)));
        when(priorities.prioritized(pictureId)).thenReturn(List.of(onlySecondCause, burglary));

        Map<String, Object> answers = compiled();
        Map<String, Object> orphan = rows(answers, "measures").stream()
                .filter(row -> row.get("title").equals("Trygghetsvandring"))
                .findFirst()
                .orElseThrow();
        assertThat(orphan)
                .containsEntry("gaps", "Orsak saknas bland årets prioriterade problem")
                .containsEntry("causes", List.of());
        assertThat(refused(officials.task(COMPILE), answers)).hasMessageContaining("utan orsak får inte stå i planen");

        orphan.put("causes", List.of(cause(drugs, 2).toString()));
        officials.complete(COMPILE, answers);
        assertThat(plans.measures(planOf(planning)))
                .filteredOn(measure -> measure.title().equals("Trygghetsvandring"))
                .singleElement()
                .satisfies(measure -> assertThat(measure.causes()).containsExactly(2));
    }

    @Test
    void aStruckMeasureLeavesThePlanWithItsReasonAndItsProblemMustBeMotivated() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        Map<String, Object> answers = compiled();
        Map<String, Object> struck = rows(answers, "measures").stream()
                .filter(row -> row.get("title").equals("Låskampanj"))
                .findFirst()
                .orElseThrow();
        struck.put("strikeReason", "Görs redan");
        assertThat(refused(officials.task(COMPILE), answers).errors())
                .extracting(FieldError::field)
                .containsExactly("problems[1].motivation");

        rows(answers, "problems").get(1).put("motivation", "Åtgärden görs redan");
        officials.complete(COMPILE, answers);
        assertThat(plans.measures(planOf(planning)))
                .extracting(MeasureView::title)
                .containsExactly("Trygghetsvandring");
        assertThat(jdbc.sql("select struck_reason from measure where title = 'Låskampanj'")
                        .query(String.class)
                        .single())
                .isEqualTo("Görs redan");
    }

    @Test
    void theCoordinatorCannotLoseAMeasureByAccident() {
        planning();
        everyUnitAnswers();
        Map<String, Object> answers = compiled();
        answers.remove("measures");
        assertThat(refused(officials.task(COMPILE), answers)).hasMessageContaining("stämmer inte längre med planen");
    }

    @Test
    void askingForMoreTakesUnitsThatExistAndAQuestion() {
        planning();
        everyUnitAnswers();
        Map<String, Object> more = with(compiled(), "next", "MORE");
        assertThat(refused(officials.task(COMPILE), more).errors())
                .extracting(FieldError::field)
                .containsExactly("units", "question");
        more.put("question", "Vad mer?");
        more.put("units", List.of("atlantis"));
        assertThat(refused(officials.task(COMPILE), more).errors())
                .extracting(FieldError::field)
                .containsExactly("units");
    }

    @Test
    void aPlanThatIsSentBackSaysWhy() {
        planning();
        everyUnitAnswers();
        officials.complete(COMPILE, compiled());
        assertThat(refused(officials.task(ENDORSE, "police-chief"), Map.of("decision", "RETURN"))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("comment");
    }

    @Test
    void onlyBothPartiesTogetherEndorse() {
        UUID planId = planAtTheSteeringGroup();
        endorse(planId, "safety-director", "CITY", "a", true);
        assertThat(process.endorsed(planId.toString())).isFalse();
        endorse(planId, "chief.fritid", "CITY", "b", true);
        assertThat(process.endorsed(planId.toString())).isFalse();
        endorse(planId, "police-chief", "POLICE", "c", true);
        assertThat(process.endorsed(planId.toString())).isTrue();
        endorse(planId, "chief.grundskola", "CITY", "d", false);
        assertThat(process.endorsed(planId.toString())).isFalse();
    }

    @Test
    void nobodyEndorsesAloneForBothParties() {
        UUID planId = planAtTheSteeringGroup();
        String policeChief = officials.holderOf("police-chief");
        endorse(planId, "safety-director", "CITY", policeChief, true);
        assertThat(refused(officials.task(ENDORSE, "police-chief"), Map.of("decision", "APPROVE")))
                .hasMessageContaining("Ingen får godkänna för båda");

        endorse(planId, "police-chief", "POLICE", policeChief, true);
        assertThat(process.endorsed(planId.toString())).isFalse();
    }

    @Test
    void theDatabaseRefusesAPlanThatStandsOnOneLegOrOnOnePerson() {
        UUID planId = planAtTheSteeringGroup();
        assertOneSided(planId);
        endorse(planId, "safety-director", "CITY", "a", true);
        assertOneSided(planId);
        endorse(planId, "police-chief", "POLICE", "a", true);
        assertOneSided(planId);
        assertThatThrownBy(() -> process.freeze(planId.toString())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMemberAnswersOncePerRound() {
        UUID planId = planAtTheSteeringGroup();
        endorse(planId, "safety-director", "CITY", "a", true);
        assertThatThrownBy(() -> endorse(planId, "safety-director", "CITY", "b", true))
                .isInstanceOf(DataAccessException.class);
    }

    private void assertOneSided(UUID planId) {
        assertThatThrownBy(() -> jdbc.sql("update action_plan set endorsed_at = now() where id = ?")
                        .param(planId)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not endorsed by both parties");
    }

    private UUID planWithMeasures() {
        ProcessInstance planning = planning();
        everyUnitAnswers();
        return planOf(planning);
    }

    private UUID planAtTheSteeringGroup() {
        UUID planId = planWithMeasures();
        officials.complete(COMPILE, compiled());
        return planId;
    }

    private void endorse(UUID planId, String member, String party, String person, boolean approved) {
        jdbc.sql("insert into endorsement (id, plan_id, round, member, party, person, approved, comment, at)"
                        + " values (gen_random_uuid(), ?, 1, ?, ?, ?, ?, 'prov', now())")
                .params(planId, member, party, person, approved)
                .update();
    }

    private void askForMore(String unit) {
        Map<String, Object> more = new LinkedHashMap<>(with(compiled(), "next", "MORE"));
        more.put("units", List.of(unit));
        more.put("question", "Vad mer?");
        officials.complete(COMPILE, more);
    }

    private Task schools() {
        return officials.task(PROPOSE, "unit.grundskola");
    }

    private FormRefused refused(Task task, Map<String, Object> answers) {
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> officials.submits(task, answers));
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
