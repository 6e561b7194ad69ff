package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Handovers;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.testing.AwayPeople;

/** Four eyes on every report: the chain approves or returns, and nobody judges what they wrote. */
class ApprovalTest extends MatterTest {

    private static final List<String> CHAIN = List.of("approve-section", "approve-department", "approve-director");

    @Autowired
    private Handovers handovers;

    @ParameterizedTest
    @ValueSource(strings = {"approve-section", "approve-department", "approve-director"})
    void aReturnedReportComesBackFilledInWithTheCommentOnTop(String returner) {
        Matter matter = matter(Subject.PLAN).drafted();
        CHAIN.subList(0, CHAIN.indexOf(returner)).forEach(matter::approvedBy);
        officials.complete(
                "political-decision." + returner, Map.of("answer", "return", "comment", "Korta sammanfattningen."));

        assertThat(matter.instance).isWaitingAt("draft");
        assertThat(opened("draft"))
                .containsEntry("summary", "Planen svarar mot årets lägesbild.")
                .hasEntrySatisfying("returned", text -> assertThat(text.toString())
                        .contains("lämnade tillbaka version 1", "Korta sammanfattningen."));

        matter.drafted();
        assertThat(matter.instance).isWaitingAt("approve-section");
        assertThat(opened("approve-section")).containsEntry("version", 2).containsEntry("approvedBy", "ingen ännu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approve-section", "approve-department", "approve-director"})
    void aReportIsNeverReturnedWithoutAComment(String returner) {
        Matter matter = matter(Subject.PLAN).drafted();
        CHAIN.subList(0, CHAIN.indexOf(returner)).forEach(matter::approvedBy);

        refused(returner, Map.of("answer", "return", "comment", "  "))
                .hasMessageContaining("Skriv vad handläggaren ska ändra");
    }

    @Test
    void theSuperiorReadsTheEightHeadingsBeforeAnswering() {
        matter(Subject.PLAN).drafted();

        assertThat(opened("approve-section"))
                .containsEntry("summary", "Planen svarar mot årets lägesbild.")
                .containsEntry("documents", "- G-Tjänsteskrivelse KSAU 270621 Åtgärdsplan 2027")
                .containsEntry("planning", """
                        - Kommunstyrelsens arbetsutskott 2027-06-21
                        - Kommunstyrelsen 2027-08-18
                        - Kommunfullmäktige 2027-09-09""")
                .containsEntry("recipients", "- Grundskoleförvaltningen\n- Polisområde Malmö")
                .containsEntry("matter", "Lägesbilden pekar ut tre problem.")
                .containsEntry("assessmentHeading", "Stadskontorets bedömning")
                .containsEntry("responsible", "- Sektionschefen, Sektionschef")
                .hasEntrySatisfying("proposal", text -> assertThat(text).isEqualTo("""
                                Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta

                                1. Kommunstyrelsen antar åtgärdsplanen.
                                2. Stadskontoret följer upp den."""));
    }

    @Test
    void theWriterMayNotApproveAsTheDeputyOfTheApprover() {
        matter(Subject.PLAN).drafted();
        away("sektionschef", "handlaggare");
        Task task = takenBy("handlaggare", "approve-section");

        assertThat(opens("handlaggare", task).get("barred").toString()).contains("Du har skrivit i tjänsteskrivelsen");
        refusedTo("handlaggare", task).hasMessageContaining("kan du inte själv godkänna den");
    }

    @Test
    void theDeputyOfTheWriterMayNotApproveEvenInARoleOfTheirOwn() {
        matter(Subject.PLAN).drafted();
        away("handlaggare", "sektionschef");

        refusedTo("sektionschef", task("approve-section"))
                .hasMessageContaining("Den som du är ersättare för har skrivit i tjänsteskrivelsen");
    }

    @Test
    void neitherTheDeputyWhoWroteNorTheAbsentOfficerMayApprove() {
        away("handlaggare", "samordnare");
        Matter matter = matter(Subject.PLAN);
        officials.submits("samordnare", takenBy("samordnare", "draft"), Matter.report());
        AwayPeople.everybodyIsBack(jdbc);
        assertThat(jdbc.sql("select written_by || ' för ' || on_behalf_of from report_draft d"
                                + " join political_case c on c.id = d.case_id where c.subject_id = ?")
                        .param(matter.subjectId)
                        .query(String.class)
                        .single())
                .isEqualTo("samordnare för handlaggare");

        away("sektionschef", "handlaggare");
        refusedTo("handlaggare", takenBy("handlaggare", "approve-section"))
                .hasMessageContaining("Din ersättare har skrivit i tjänsteskrivelsen");
        AwayPeople.everybodyIsBack(jdbc);
        away("sektionschef", "samordnare");
        refusedTo("samordnare", takenBy("samordnare", "approve-section"))
                .hasMessageContaining("Du har skrivit i tjänsteskrivelsen");
    }

    @Test
    void whoWroteAnEarlierVersionAsADeputyMayNotApproveALaterOne() {
        Matter matter = matter(Subject.PLAN).drafted();
        officials.complete("political-decision.approve-section", Map.of("answer", "return", "comment", "Kortare."));
        away("handlaggare", "avdelningschef");
        officials.submits("avdelningschef", takenBy("avdelningschef", "draft"), Matter.report());
        AwayPeople.everybodyIsBack(jdbc);
        away("sektionschef", "registrator");
        officials.submits(
                "registrator",
                takenBy("registrator", "approve-section"),
                Map.of("answer", "return", "comment", "Längre."));
        AwayPeople.everybodyIsBack(jdbc);
        assertThat(opened("draft").get("returned").toString())
                .contains("Sektionschef genom ersättare lämnade tillbaka version 2");
        matter.drafted().approvedBy("approve-section");

        refusedTo("avdelningschef", task("approve-department"))
                .hasMessageContaining("Du har skrivit i tjänsteskrivelsen");
    }

    @Test
    void nobodyApprovesTheSameVersionTwiceInTheChain() {
        matter(Subject.PLAN).drafted().approvedBy("approve-section");
        away("avdelningschef", "sektionschef");

        refusedTo("sektionschef", takenBy("sektionschef", "approve-department"))
                .hasMessageContaining("Du har redan godkänt den här versionen");
    }

    @Test
    void aDeputyWhoHasNotWrittenApprovesInTheirOwnNameForTheSuperior() {
        Matter matter = matter(Subject.PLAN).drafted();
        away("sektionschef", "registrator");
        officials.submits("registrator", takenBy("registrator", "approve-section"), Map.of("answer", "approve"));

        assertThat(jdbc.sql("select a.person || ' för ' || a.on_behalf_of from approval a"
                                + " join report_draft d on d.id = a.report_draft_id"
                                + " join political_case c on c.id = d.case_id where c.subject_id = ?")
                        .param(matter.subjectId)
                        .query(String.class)
                        .single())
                .isEqualTo("registrator för sektionschef");
        assertThat(opened("approve-department").get("approvedBy").toString()).isEqualTo("Sektionschef genom ersättare");
    }

    @Test
    void anApprovalThatIsHandedToTheWriterIsStillNotTheirsToGive() {
        matter(Subject.PLAN).drafted();
        away("sektionschef", "handlaggare");
        Task approval = task("approve-section");
        handovers.handOver(
                "samordnare",
                approval.getId(),
                Optional.of("sektionschef"),
                "handlaggare",
                "Sektionschefen är bortrest.");

        refusedTo("handlaggare", task("approve-section")).hasMessageContaining("Du har skrivit i tjänsteskrivelsen");
    }

    @Test
    void theDatabaseItselfRefusesAWritersApprovalAndASecondOneByTheSamePerson() {
        Matter matter = matter(Subject.PLAN).drafted().approvedBy("approve-section");
        UUID report = jdbc.sql("select d.id from report_draft d join political_case c on c.id = d.case_id"
                        + " where c.subject_id = ?")
                .param(matter.subjectId)
                .query(UUID.class)
                .single();

        assertThatThrownBy(() -> insertApproval(report, "city-director", "handlaggare"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("The writer of a report cannot judge it");
        assertThatThrownBy(() -> insertApproval(report, "city-director", "registrator", "handlaggare"))
                .as("a deputy of the writer")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("The writer of a report cannot judge it");
        assertThatThrownBy(() -> insertApproval(report, "city-director", "sektionschef"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("one_approval_per_person");
    }

    @Test
    void aVersionThatHasBeenWrittenIsNeverChanged() {
        matter(Subject.PLAN).drafted();

        assertThatThrownBy(() ->
                        jdbc.sql("update report_draft set summary = 'ändrad'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from report_draft").update()).hasMessageContaining("append-only");
    }

    private void insertApproval(UUID report, String role, String person) {
        insertApproval(report, role, person, null);
    }

    private void insertApproval(UUID report, String role, String person, String onBehalfOf) {
        jdbc.sql("insert into approval values (?, ?, ?, ?, true, null, now(), ?)")
                .params(UUID.randomUUID(), report, role, person, onBehalfOf)
                .update();
    }

    @AfterEach
    void everybodyIsBack() {
        AwayPeople.everybodyIsBack(jdbc);
    }

    private void away(String person, String deputy) {
        AwayPeople.away(jdbc, person, deputy, clock.today(), clock.today());
    }

    /** As in Tasklist: the deputy takes what the absent person has. */
    private Task takenBy(String person, String id) {
        String task = task(id).getId();
        officials.as(person, () -> {
            engine.getTaskService().claim(task, person);
            return null;
        });
        return task(id);
    }

    private Map<String, Object> opens(String person, Task task) {
        return officials.as(person, () -> engine.getFormService().getTaskFormVariables(task.getId()));
    }

    private AbstractThrowableAssert<?, ?> refusedTo(String person, Task task) {
        return assertThatThrownBy(() -> officials.submits(person, task, Map.of("answer", "approve")))
                .isInstanceOf(FormRefused.class);
    }
}
