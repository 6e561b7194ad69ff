package se.trygghetshjulet.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.TaskDesk;

/** What a report about a measure must and may say, and what the chair may decide about it. */
class ReportingAMeasureTest extends FollowUpScene {

    @Autowired
    private TaskDesk desk;

    @Test
    void theFormShowsWhatThePlanSaysAboutTheMeasure() {
        start(FollowUpKind.HALF_YEAR);

        Map<String, Object> form = officials.opens(lightingReport());

        assertThat(form.get("title")).isEqualTo("1. Belysning på Möllevången");
        assertThat(form.get("lastReport")).isEqualTo("Det här är åtgärdens första rapport.");
        assertThat(form.get("facts").toString())
                .contains("Fastighets- och gatukontoret")
                .contains("Färre känner sig otrygga")
                .contains("Andel otrygga", "34 %", "25 %", "2027-12-31");
    }

    @Test
    void theLastReportIsFilledInButHoursAndCostAreNot() {
        halfYearIsDone(report("YES", "GREEN", "hours", 40, "cost", 25000, "lesson", "Börja tidigare."), green());
        start(FollowUpKind.FULL_YEAR);

        Map<String, Object> form = officials.opens(lightingReport());

        assertThat(form)
                .containsEntry("done", "YES")
                .containsEntry("colour", "GREEN")
                .containsEntry("production", "Arbetet gjordes vid tolv tillfällen.")
                .containsEntry("lesson", "Börja tidigare.")
                .containsEntry("mayRepeat", true)
                .doesNotContainKeys("hours", "cost");
        assertThat(form.get("lastReport").toString()).contains("2027-10-01");
    }

    @Test
    void nothingNewRepeatsTheHalfYearReportInOneClick() {
        halfYearIsDone(report("YES", "GREEN", "hours", 40), green());
        start(FollowUpKind.FULL_YEAR);

        EarlierAnswer earlier = earlier();
        assertThat(earlier.title()).isEqualTo("Rapporten i halvårsuppföljningen 2027");
        assertThat(earlier.passages().get(0).lines())
                .contains(
                        new EarlierAnswer.Line("Är åtgärden genomförd?", "Ja"),
                        new EarlierAnswer.Line("Vad är gjort?", "Arbetet gjordes vid tolv tillfällen."));
        officials.submits(lightingReport(), earlier.unchanged().orElseThrow().answers());

        Map<String, Object> row = stored(FollowUpKind.FULL_YEAR);
        assertThat(row)
                .containsEntry("production", "Arbetet gjordes vid tolv tillfällen.")
                .containsEntry("nothing_new", true)
                .containsEntry("hours", null);
        assertThat(row.get("reported_on").toString()).isEqualTo(JANUARY.toString());
    }

    @Test
    void nothingNewIsRefusedInTheHalfYearFollowUp() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(officials.opens(lightingReport())).containsEntry("mayRepeat", false);
        assertThat(refused(lightingReport(), Map.of("nothingNew", true))).containsKey("nothingNew");
    }

    @Test
    void nothingNewIsRefusedAfterARedReport() {
        halfYearIsDone(red(), green());
        start(FollowUpKind.FULL_YEAR);

        assertThat(earlier().unchanged()).isEmpty();
        assertThat(officials.opens(lightingReport())).containsEntry("mayRepeat", false);
        assertThat(refused(lightingReport(), Map.of("nothingNew", true)))
                .hasEntrySatisfying(
                        "nothingNew", sentence -> assertThat(sentence).contains("röd"));
    }

    @Test
    void nothingNewIsRefusedWhenTheMeasureHasBecomeLate() {
        halfYearIsDone(yellow(), green());
        start(FollowUpKind.FULL_YEAR);

        assertThat(refused(lightingReport(), Map.of("nothingNew", true)))
                .hasEntrySatisfying(
                        "nothingNew", sentence -> assertThat(sentence).contains("2027-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YELLOW", "RED"})
    void aDeviationAndItsCauseAreMandatoryUnlessGreen(String colour) {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("PARTLY", colour))).containsKeys("deviation", "deviationCause");
    }

    @Test
    void anEmptyFormIsRefusedWithASentenceForEveryQuestion() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), Map.of())).containsOnlyKeys("done", "colour", "effect", "proposal");
    }

    @Test
    void greenIsRefusedForAMeasureThatIsLate() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(officials.task("follow-up.report-progress", "unit.fritid"), report("PARTLY", "GREEN")))
                .hasEntrySatisfying("colour", sentence -> assertThat(sentence).contains("2027-09-15"));
    }

    @Test
    void whatWasDoneIsToldUnlessNothingHasStarted() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), without(green(), "production"))).containsOnlyKeys("production");
        officials.submits(
                lightingReport(),
                without(
                        report(
                                "NOT_STARTED",
                                "YELLOW",
                                "deviation",
                                "Försenad start.",
                                "deviationCause",
                                "Upphandling."),
                        "production"));
        assertThat(stored(FollowUpKind.HALF_YEAR)).containsEntry("done", "NOT_STARTED");
    }

    @Test
    void anIndicatorsValueNeedsASource() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("YES", "GREEN", "indicatorValue", "29 %")))
                .containsOnlyKeys("indicatorSource");
    }

    @ParameterizedTest
    @CsvSource({"hours,-1", "hours,2.5", "cost,99999999999", "cost,1e400", "cost,-0.01"})
    void hoursAndCostAreWholeNumbersThatCanBeKept(String field, String number) {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("YES", "GREEN", field, number)))
                .containsOnlyKeys(field);
        assertThat(officials.tasks("follow-up.report-progress")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"done,KANSKE", "colour,BLUE", "effect,1", "proposal,''' or 1=1"})
    void anAnswerThatTheFormDoesNotOfferIsRefused(String field, String answer) {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("YES", "GREEN", field, answer)))
                .containsKey(field);
    }

    @Test
    void unknownFieldsNulAndTextsTooLongAreRefusedWithASentence() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("YES", "GREEN", "late", false)))
                .containsKey("late");
        assertThat(refused(lightingReport(), report("YES", "GREEN", "lesson", "a\0b")))
                .containsKey("lesson");
        assertThat(refused(lightingReport(), report("YES", "GREEN", "lesson", "å".repeat(20_001))))
                .containsKey("lesson");
        assertThat(refused(lightingReport(), report("YES", "GREEN", "lesson", List.of("a"))))
                .containsKey("lesson");
    }

    @Test
    void aLongTextWithEmojiAndHtmlIsKeptToTheLetter() {
        start(FollowUpKind.HALF_YEAR);
        String text = "<script>alert('hej')</script> 🙂 ” " + "å".repeat(19_900);

        officials.submits(lightingReport(), report("YES", "GREEN", "process", text));

        assertThat(stored(FollowUpKind.HALF_YEAR)).containsEntry("process", text);
    }

    @Test
    void aPersonalIdentityNumberIsStopped() {
        start(FollowUpKind.HALF_YEAR);

        assertThat(refused(lightingReport(), report("YES", "GREEN", "lesson", "Se 19811218-9876.")))
                .hasEntrySatisfying("lesson", sentence -> assertThat(sentence).contains("Vad har ni lärt er?"));
    }

    @Test
    void theDatabaseItselfRefusesADeviationWithoutACause() {
        start(FollowUpKind.HALF_YEAR);
        officials.submits(lightingReport(), red());

        assertThatThrownBy(() ->
                        jdbc.sql("update progress set deviation_cause = null").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("deviation_is_explained");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-10-01", "2027-09-30", "2033-01-01"})
    void theChairsNewDateLiesAheadAndWithinReason(String date) {
        Task deviation = aDeviation();

        assertThat(refused(deviation, continueUntil(date))).containsOnlyKeys("newDate");
    }

    @Test
    void theChairsDecisionNeedsADateAndAMotivation() {
        Task deviation = aDeviation();

        assertThat(refused(deviation, Map.of("decision", "CHANGE", "motivation", "Byt plats.")))
                .containsOnlyKeys("newDate");
        assertThat(refused(deviation, Map.of("decision", "END"))).containsOnlyKeys("motivation");
        assertThat(refused(deviation, Map.of("newDate", "2028-01-31", "motivation", "Byt plats.")))
                .containsOnlyKeys("decision");
        assertThat(refused(deviation, Map.of("decision", "CHANGE", "newDate", "snart", "motivation", "Byt.")))
                .containsOnlyKeys("newDate");
    }

    @Test
    void theChairReadsTheReportBeforeDeciding() {
        Map<String, Object> form = officials.opens(aDeviation());

        assertThat(form.get("report").toString())
                .contains("Röd: genomförs inte eller ger inget resultat")
                .contains("Inget är gjort.", "Pengarna räckte inte.");
    }

    @Test
    void takingNoteIsAnActiveTick() {
        start(FollowUpKind.HALF_YEAR);
        reportAll(green(), green());
        officials.complete("follow-up.compile-follow-up", compiled());

        Task note = officials.task("follow-up.take-note", "police-chief");
        assertThat(refused(note, Map.of())).containsKey("noted");
        assertThat(refused(note, Map.of("noted", false))).containsKey("noted");
    }

    @Test
    void theCoordinatorsSummaryIsCompleteAndStartsFromTheHalfYears() {
        halfYearIsDone(yellow(), green());
        start(FollowUpKind.FULL_YEAR);
        reportAll(yellow(), green());
        Task compile = officials.task("follow-up.compile-follow-up");

        Map<String, Object> form = officials.opens(compile);

        assertThat(form).containsEntry("title", "Helårsuppföljning 2027");
        assertThat(form).containsEntry("pictureMissed", "Problemen har flyttat till parken.");
        assertThat(form.get("tally").toString()).startsWith("Av tre åtgärder är två gröna");
        assertThat(form.get("measures").toString()).contains("Gul: avviker från planen", "Delvis, försenad");
        assertThat(refused(compile, Map.of())).containsOnlyKeys("pictureMissed", "proposals");
        assertThat(refused(compile, without(compiled(), "worked"))).containsOnlyKeys("worked");
    }

    @Test
    void whoeverReportsSeesHowItGoesWithTheOtherMeasures() {
        start(FollowUpKind.HALF_YEAR);
        assertThat(others()).isEmpty();

        officials.submits(officials.task("follow-up.report-progress", "unit.fritid"), red());

        assertThat(others())
                .containsExactly(new OthersAnswer(
                        "Fritidsförvaltningen",
                        OCTOBER,
                        List.of("2. Öppen fritidsgård – Röd: genomförs inte eller ger inget resultat")));
    }

    @Test
    void aMeasureAgainstASecretProblemIsNotNamedToThoseWhoReportOnOthers() {
        when(plans.measures(plan)).thenReturn(List.of(lighting, secret(youthCentre), patrols));
        start(FollowUpKind.HALF_YEAR);
        officials.submits(officials.task("follow-up.report-progress", "unit.fritid"), green());

        assertThat(others()).isEmpty();
    }

    private List<OthersAnswer> others() {
        return desk.others(officials.holder(lightingReport()), lightingReport().getId());
    }

    private Task lightingReport() {
        return officials.task("follow-up.report-progress", "unit.fastighet-gata");
    }

    private Task aDeviation() {
        start(FollowUpKind.HALF_YEAR);
        reportAll(red(), green());
        return officials.task("follow-up.handle-deviation");
    }

    private Map<String, Object> stored(FollowUpKind kind) {
        return jdbc.sql("select * from progress where follow_up_id = ? and measure_id = ?")
                .params(theFollowUp(kind), lighting.id())
                .query()
                .singleRow();
    }

    private Map<String, String> refused(Task task, Map<String, Object> answers) {
        FormRefused refusal = catchThrowableOfType(FormRefused.class, () -> officials.submits(task, answers));
        assertThat(refusal).as("refusal of " + answers.keySet()).isNotNull();
        Map<String, String> sentences = new HashMap<>();
        refusal.errors().forEach((FieldError error) -> sentences.put(error.field(), error.message()));
        return sentences;
    }

    private static Map<String, Object> without(Map<String, Object> answers, String field) {
        Map<String, Object> rest = new HashMap<>(answers);
        rest.remove(field);
        return rest;
    }

    private EarlierAnswer earlier() {
        Task task = lightingReport();
        return desk.earlier(officials.holder(task), task.getId()).orElseThrow();
    }
}
