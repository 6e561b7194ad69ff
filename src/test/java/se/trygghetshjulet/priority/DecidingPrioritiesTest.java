package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.ANALYSE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.DECIDE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.rows;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** What the chair sees, must say and may decide. */
class DecidingPrioritiesTest extends PrioritizationTest {

    private Task task;

    @BeforeEach
    void theProblemsHaveBeenScored() {
        group.everybodyScores(group.scores("YES", "PARTLY", "NO"));
        task = officials.task(DECIDE);
    }

    @Test
    void theFormShowsScoresAndSuggestionWithItsReasonAndChoosesNothingElse() {
        assertThat(rows(officials.opens(task), "decisions"))
                .extracting(
                        row -> row.get("score"),
                        row -> row.get("suggestion"),
                        row -> row.get("reason"),
                        row -> row.get("decision"),
                        row -> row.get("motivation"),
                        row -> row.get("leadRole"))
                .containsExactly(
                        tuple(
                                "100",
                                "Prioriteras",
                                "Högt bedömt och parterna kan påverka det.",
                                "PRIORITISE",
                                "",
                                "unit.stadsbyggnad"),
                        tuple(
                                "50",
                                "Bevakas",
                                "Medelhögt bedömt; bevaka utvecklingen.",
                                "MONITOR",
                                "",
                                "unit.grundskola"),
                        tuple(
                                "0",
                                "Prioriteras inte",
                                "Lågt bedömt jämfört med de andra problemen.",
                                "DO_NOT_PRIORITISE",
                                "",
                                "unit.police"));
    }

    @Test
    void theFormShowsWhoHasAnswered() {
        assertThat(rows(officials.opens(task), "members"))
                .hasSize(7)
                .extracting(row -> row.get("answer"))
                .containsOnly("Svarade");
    }

    @Test
    void everyDecisionNeedsAMotivationAlsoWhenTheProblemIsLeftOut() {
        for (int i = 0; i < 3; i++) {
            int left = i;
            assertRefused(task, group.decisions(rows -> {
                        rows.set(left, with(rows.get(left), "motivation", " \n "));
                        return rows;
                    }))
                    .hasMessageContaining("Motivering")
                    .hasMessageContaining("Problem " + (left + 1));
        }
    }

    @Test
    void theDatabaseRefusesADecisionWithoutMotivation() {
        officials.complete(DECIDE, group.decisions());

        assertThatThrownBy(() -> jdbc.sql("update priority set motivation = ' ' where problem_id = ?")
                        .param(group.fraud.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyProblemNeedsADecision() {
        assertRefused(task, group.decisions(rows -> {
                    rows.get(1).remove("decision");
                    return rows;
                }))
                .hasMessageContaining("Beslut");
        assertRefused(task, group.decisions(rows -> rows.subList(0, 2))).hasMessageContaining("Raderna stämmer inte");
        assertRefused(task, Map.of()).hasMessageContaining("Raderna stämmer inte");
    }

    @Test
    void rowsOfAnotherPictureAreRefused() {
        assertRefused(task, group.decisions(rows -> {
                    rows.set(0, with(rows.get(0), "id", UUID.randomUUID().toString()));
                    return rows;
                }))
                .hasMessageContaining("Raderna stämmer inte");
    }

    @Test
    void aPrioritisedProblemNeedsALeadWhoExists() {
        for (Object lead : new Object[] {null, "unit.okänd", "registrar"}) {
            assertRefused(task, group.decisions(rows -> {
                        rows.set(0, with(rows.get(0), "leadRole", lead));
                        return rows;
                    }))
                    .hasMessageContaining("leda orsaksanalysen för problem 1");
        }
    }

    @Test
    void onlyADecisionThatDiffersFromTheSuggestionIsRecordedAsADeviation() {
        officials.complete(DECIDE, group.decisions());

        assertThat(jdbc.sql("select deviates from priority where problem_id in (?, ?, ?) order by score desc")
                        .params(group.burglary.id(), group.threats.id(), group.fraud.id())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false, true, false);
    }

    @Test
    void whoDecidedAndWhyIsKeptAlsoForWhatIsLeftOut() {
        officials.complete(DECIDE, group.decisions(rows -> {
            rows.set(2, with(rows.get(2), "resources", "NO"));
            return rows;
        }));

        assertThat(jdbc.sql("select decision, motivation, resources, decided_by from priority where problem_id = ?")
                        .param(group.fraud.id())
                        .query()
                        .singleRow())
                .isEqualTo(Map.of(
                        "decision", "DO_NOT_PRIORITISE",
                        "motivation", "Så bedömde vi problem 4",
                        "resources", "NO",
                        "decided_by", officials.holderOf("steering-chair")));
    }

    @Test
    void theLeadOfAProblemThatIsNotPrioritisedGetsNoTask() {
        officials.complete(DECIDE, group.decisions(rows -> {
            rows.set(1, with(rows.get(1), "decision", "MONITOR"));
            return rows;
        }));

        assertThat(officials.tasks(ANALYSE)).extracting(officials::role).containsExactly("unit.stadsbyggnad");
        assertThat(jdbc.sql("select lead_role from priority where problem_id = ?")
                        .param(group.threats.id())
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void aNewRoundShowsTheEarlierDecisionsAndKeepsThePriorities() {
        officials.complete(DECIDE, group.decisions());
        List<UUID> before = ids();
        group.starts();

        assertThat(rows(officials.opens(officials.task(DECIDE)), "decisions"))
                .extracting(row -> row.get("decision"), row -> row.get("motivation"))
                .containsExactly(
                        tuple("PRIORITISE", "Så bedömde vi problem 1"),
                        tuple("PRIORITISE", "Så bedömde vi problem 2"),
                        tuple("DO_NOT_PRIORITISE", "Så bedömde vi problem 4"));
        officials.complete(DECIDE, group.decisions());
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void badInputGetsASentence() {
        assertRefused(task, group.decisions(rows -> {
                    rows.set(0, with(rows.get(0), "motivation", "a".repeat(20_001)));
                    return rows;
                }))
                .hasMessageContaining("för lång");
        assertRefused(task, group.decisions(rows -> {
                    rows.set(0, with(rows.get(0), "decision", "SHELVE"));
                    return rows;
                }))
                .hasMessageContaining("väljas ur listan");
    }

    private List<UUID> ids() {
        return priorities.prioritized(group.pictureId).stream()
                .map(PriorityView::id)
                .toList();
    }
}
