package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.organisation.Subject;

/** Four eyes on every report: the chain approves or returns, and nobody judges what they wrote. */
class ApprovalTest extends MatterTest {

    private static final List<String> CHAIN = List.of("approve-section", "approve-department", "approve-director");

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
    void whoWroteTheReportMayNotApproveItInAnyRole() {
        matter(Subject.PLAN).drafted();
        Task task = handedTo("handlaggare", "approve-section");

        assertThat(officials.opens(task).get("barred").toString()).contains("Du har skrivit i tjänsteskrivelsen");
        assertThatThrownBy(() -> officials.submits("handlaggare", task, Map.of("answer", "approve")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("kan därför inte själv godkänna den");
    }

    @Test
    void whoWroteAnEarlierVersionMayNotApproveALaterOne() {
        matter(Subject.PLAN).drafted();
        officials.complete("political-decision.approve-section", Map.of("answer", "return", "comment", "Kortare."));
        officials.submits("sektionschef", handedTo("sektionschef", "draft"), Matter.report());
        officials.submits(
                "samordnare",
                handedTo("samordnare", "approve-section"),
                Map.of("answer", "return", "comment", "Längre."));
        officials.complete("political-decision.draft", Matter.report());

        assertThatThrownBy(
                        () -> officials.submits("sektionschef", task("approve-section"), Map.of("answer", "approve")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Du har skrivit i tjänsteskrivelsen");
    }

    @Test
    void nobodyApprovesTheSameVersionTwiceInTheChain() {
        matter(Subject.PLAN).drafted().approvedBy("approve-section");

        Task task = handedTo("sektionschef", "approve-department");
        assertThatThrownBy(() -> officials.submits("sektionschef", task, Map.of("answer", "approve")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("Du har redan godkänt den här versionen");
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
        jdbc.sql("insert into approval values (?, ?, ?, ?, true, null, now())")
                .params(UUID.randomUUID(), report, role, person)
                .update();
    }

    private Task handedTo(String person, String id) {
        engine.getTaskService().setAssignee(task(id).getId(), person);
        return task(id);
    }
}
