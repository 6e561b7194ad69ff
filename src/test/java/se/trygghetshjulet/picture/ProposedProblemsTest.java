package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
import static se.trygghetshjulet.picture.PicturePhase.REVIEW;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.nothing;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.statistics;
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.effort.ProposingEffort;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

@PictureTest
@DisplayName("Problem som en satsning föreslår")
class ProposedProblemsTest {

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
    private ProblemProposals proposals;

    @Autowired
    private TestClock clock;

    private PicturePhase phase;

    @BeforeEach
    void anEffortThatProposesTwoProblems() {
        clock.moveTo(JANUARY);
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        new ProposingEffort()
                .problems("fritid", "Oro vid fritidsgården", "Klotter på scenen")
                .isCarriedOut(officials);
    }

    @AfterEach
    void itIsJanuaryAgain() {
        clock.moveTo(JANUARY);
    }

    @Test
    void lieAsRowsInTheUnitsFormWithWhereTheyComeFrom() {
        phase.gathers(2027);
        Map<String, Object> form = officials.opens(phase.contribution("fritid"));
        assertThat(rows(form, "problems"))
                .extracting(row -> row.get("title"))
                .containsExactlyInAnyOrder("Oro vid fritidsgården", "Klotter på scenen");
        assertThat(rows(form, "problems").get(0)).containsEntry("description", "Bråken flyttade dit.");
        assertThat(form).containsEntry("answer", "REPORT");
        assertThat(form.get("proposalText").toString()).contains("Oro vid fritidsgården (satsningen Oro på torget)");
        assertThat(officials.opens(phase.contribution("grundskola")))
                .containsEntry("problems", List.of())
                .containsEntry("proposalText", "");
    }

    @Test
    void areKeptChangedAndStruckAndTheThreadBackToTheEffortIsKept() {
        ProcessInstance instance = phase.gathers(2027);
        keepsTheFirstAndStrikesTheOther();

        assertThat(proposals.openFor("fritid")).isEmpty();
        assertThat(jdbc.sql("""
                                select problem.title || ' av ' || effort.title
                                from problem
                                join problem_from_effort thread on thread.problem_id = problem.id
                                join effort_proposal on effort_proposal.id = thread.proposal_id
                                join effort on effort.id = effort_proposal.effort_id""").query(String.class).list()).containsExactly("Oro på gården av Oro på torget");
        assertThat(jdbc.sql("select title || ' av ' || struck_by from effort_proposal_struck"
                                + " join effort_proposal on effort_proposal.id = proposal_id")
                        .query(String.class)
                        .list())
                .containsExactly("Klotter på scenen av " + officials.holderOf("unit.fritid"));

        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        phase.contribute("police", nothing("Inget nytt"));
        officials.complete(STATISTICS, statistics());
        assertThat(rows(officials.opens(officials.task(COMPILE)), "problemTable"))
                .extracting(row -> row.get("contributors"))
                .containsExactlyInAnyOrder(
                        "Fritidsförvaltningen, efter satsningen Oro på torget", "Grundskoleförvaltningen");
        assertThat(pictures.view(phase.pictureOf(instance)).problems())
                .extracting(ProblemDetails::origin)
                .containsExactlyInAnyOrder("satsningen Oro på torget", "");
    }

    @Test
    void areNotOfferedAgainWhenTheUnitIsAskedForMoreAndTakesTheProblemAway() {
        phase.gathers(2027);
        keepsTheFirstAndStrikesTheOther();
        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        phase.contribute("police", nothing("Inget nytt"));
        officials.complete(STATISTICS, statistics());
        officials.complete(COMPILE, phase.compilation());
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        officials.complete(
                ADOPT,
                Map.of(
                        "adoption", "CONTRIBUTORS",
                        "comment", "Är det fortfarande oroligt?",
                        "units", List.of("fritid")));

        Map<String, Object> again = officials.opens(phase.contribution("fritid"));
        assertThat(rows(again, "problems")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("title", "Oro på gården"));
        assertThat(again).containsEntry("proposalText", "");
        phase.contribute("fritid", report(problem("Klotter på fritidsgårdar")));
        assertThat(proposals.openFor("fritid")).isEmpty();
        assertThat(jdbc.sql("select count(*) from effort_proposal_struck")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void thatComeWhileTheFormLiesOpenAreNeitherTakenNorStruckUnseen() {
        phase.gathers(2027);
        phase.contribute("fritid", report(problem("Klotter på fritidsgårdar")));
        assertThat(proposals.openFor("fritid")).hasSize(2);
    }

    @Test
    void areStruckByAUnitThatHasNothingToReport() {
        phase.gathers(2027);
        Map<String, Object> form = officials.opens(phase.contribution("fritid"));
        phase.contribute("fritid", with(nothing("Oron har lagt sig."), "shownProposals", form.get("offered")));
        assertThat(proposals.openFor("fritid")).isEmpty();
    }

    @Test
    void keepTheirOriginWhenTheProblemIsCarriedOnNextYear() {
        phase.gathers(2027);
        keepsTheFirstAndStrikesTheOther();
        phase.contribute("grundskola", nothing("Inget nytt"));
        phase.contribute("police", nothing("Inget nytt"));
        officials.complete(STATISTICS, statistics());
        officials.complete(COMPILE, phase.compilation());
        officials.complete(REVIEW, Map.of("agrees", "yes"));
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));

        clock.moveTo(LocalDate.of(2028, 1, 11));
        ProcessInstance next = phase.begins(2028);
        officials.complete(
                PicturePhase.DECIDE, with(PicturePhase.approach(PicturePhase.UNITS), "timeLimit", "2028-03-10"));
        Map<String, Object> form = officials.opens(phase.contribution("fritid"));
        phase.contribute("fritid", with(report(), "problems", rows(form, "problems")));
        assertThat(pictures.view(phase.pictureOf(next)).problems())
                .extracting(ProblemDetails::origin)
                .containsExactly("satsningen Oro på torget");
    }

    private void keepsTheFirstAndStrikesTheOther() {
        Map<String, Object> form = officials.opens(phase.contribution("fritid"));
        Map<String, Object> kept = rows(form, "problems").stream()
                .filter(row -> row.get("title").equals("Oro vid fritidsgården"))
                .findFirst()
                .orElseThrow();
        phase.contribute(
                "fritid",
                with(
                        report(with(problem("Oro på gården"), "id", kept.get("id"))),
                        "shownProposals",
                        form.get("offered")));
    }
}
