package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.DECIDE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.SCORE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.rows;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.with;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.without;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import se.trygghetshjulet.engine.FormRefused;

/** What a member of the steering group may answer, and what comes of it. */
class ScoringTest extends PrioritizationTest {

    private Task task;

    @BeforeEach
    void thePoliceChiefIsAsked() {
        task = officials.task(SCORE, "police-chief");
    }

    @Test
    void theFormShowsEveryProblemOfThePictureUnanswered() {
        Map<String, Object> form = officials.opens(task);

        assertThat(form).containsEntry("closesOn", "2027-04-20");
        assertThat(rows(form, "problems"))
                .extracting(row -> row.get("number"), row -> row.get("title"), row -> row.get("trend"))
                .containsExactly(
                        tuple(1, "Inbrott i källare", "ökar"),
                        tuple(2, "Hot på väg till skolan", "oförändrat"),
                        tuple(4, "Bedrägerier mot äldre", "går inte att bedöma"));
        assertThat(rows(form, "problems")).noneMatch(row -> row.containsKey("common"));
    }

    @Test
    void theRecordKeepsWhoScoredWhat() {
        officials.submits(task, group.scores("YES", "PARTLY", "NO"));

        assertThat(jdbc.sql("select member, answered_by, degree, count(*) from score join score_sheet sheet"
                                + " on sheet.id = sheet_id where problem_id = ? group by member, answered_by, degree")
                        .param(group.threats.id())
                        .query()
                        .listOfRows())
                .singleElement()
                .isEqualTo(Map.of(
                        "member", "police-chief",
                        "answered_by", "polisomradeschef",
                        "degree", "PARTLY",
                        "count", 7L));
    }

    @Test
    void aCriterionThatTheMemberCannotJudgeIsLeftOutOfTheScore() {
        officials.submits(task, problems(rows -> rows.stream()
                .map(row -> without(row, "common", "persistent", "costly"))
                .toList()));
        others(group.abstention());

        assertThat(rows(officials.opens(officials.task(DECIDE)), "matrix").get(0))
                .containsEntry("common", "–")
                .containsEntry("influenceable", "100")
                .containsEntry("score", "100");
    }

    @Test
    void aMemberMayAbstainFromOneProblem() {
        officials.submits(
                task,
                problems(rows -> List.of(
                        rows.get(0), rows.get(1), Map.of("id", rows.get(2).get("id"), "skip", true))));
        others(group.scores("NO"));

        assertThat(rows(officials.opens(officials.task(DECIDE)), "matrix"))
                .extracting(row -> row.get("score"))
                .containsExactly("14", "14", "0");
    }

    @Test
    void oneTickIsEnoughToAbstainAndWhatStandsInTheRowsIsNotCounted() {
        officials.submits(task, with(group.scores("YES"), "abstain", true));

        assertThat(jdbc.sql("select count(*) from score where problem_id = ?")
                        .param(group.burglary.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aProblemWithoutAnyAnswerIsAskedForByItsNumber() {
        assertRefused(
                        task,
                        problems(rows -> List.of(
                                rows.get(0),
                                rows.get(1),
                                Map.of("id", rows.get(2).get("id")))))
                .hasMessageContaining("Bedöm problem 4");
    }

    @Test
    void anEmptyFormIsNotAnAnswer() {
        assertRefused(task, Map.of()).hasMessageContaining("varje problem ska finnas med en gång");
    }

    @Test
    void rowsThatAreMissingDoubledOrFromAnotherPictureAreRefused() {
        assertRefused(task, problems(rows -> rows.subList(0, 2))).hasMessageContaining("Raderna stämmer inte");
        assertRefused(task, problems(rows -> List.of(rows.get(0), rows.get(0), rows.get(1))))
                .hasMessageContaining("Raderna stämmer inte");
        assertRefused(task, problems(rows -> List.of(rows.get(0), rows.get(1), rows.get(2), rows.get(2))))
                .hasMessageContaining("Raderna stämmer inte");
        assertRefused(
                        task,
                        problems(rows -> List.of(
                                rows.get(0),
                                rows.get(1),
                                with(rows.get(2), "id", UUID.randomUUID().toString()))))
                .hasMessageContaining("Raderna stämmer inte");
        assertRefused(task, problems(rows -> List.of(rows.get(0), rows.get(1), with(rows.get(2), "id", "'; drop"))))
                .hasMessageContaining("Raderna stämmer inte");
    }

    @Test
    void wrongTypesAndUnknownFieldsAreRefusedWithASentence() {
        assertRefused(task, problems(rows -> List.of(with(rows.get(0), "common", "MAYBE"), rows.get(1), rows.get(2))))
                .hasMessageContaining("väljas ur listan");
        assertRefused(task, Map.of("problems", "inga")).hasMessageContaining("vara en lista");
        assertRefused(task, with(group.scores("YES"), "abstain", "kanske")).hasMessageContaining("kryssas i eller ur");
        assertRefused(task, with(group.scores("YES"), "weight", 10)).hasMessageContaining("hör inte till formuläret");
    }

    @Test
    void aLongCommentWithEmojiAndHtmlIsKeptAsWritten() {
        String comment = "🚓 <script>alert(1)</script> " + "å".repeat(19_960);
        officials.submits(task, with(group.scores("YES"), "comment", comment));
        others(group.scores("YES"));

        assertThat(rows(officials.opens(officials.task(DECIDE)), "members"))
                .filteredOn(row -> comment.equals(row.get("comment")))
                .hasSize(1);
    }

    @Test
    void aTooLongCommentOrOneWithAnInvisibleCharacterIsRefused() {
        assertRefused(task, with(group.scores("YES"), "comment", "å".repeat(20_001)))
                .hasMessageContaining("för lång");
        assertRefused(task, with(group.scores("YES"), "comment", "a\0b")).hasMessageContaining("osynligt tecken");
    }

    @Test
    void aMemberCannotAnswerForAnother() {
        String chief = officials.holderOf("chief.fritid");

        assertThatThrownBy(() -> officials.submits(chief, task, group.scores("YES")))
                .isInstanceOfAny(AuthorizationException.class, FormRefused.class);
        assertThat(officials.tasks(SCORE)).hasSize(7);
    }

    @Test
    void theDatabaseRefusesASecondAnswerForTheSameMember() {
        officials.submits(task, group.scores("YES"));

        assertThatThrownBy(() -> jdbc.sql("insert into score_sheet"
                                + " select gen_random_uuid(), prioritization_id, member, answered_by, answered_at,"
                                + " abstained, comment, lock from score_sheet where member = 'police-chief'")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    private void others(Map<String, Object> answers) {
        officials.tasks(SCORE).forEach(open -> officials.submits(open, answers));
    }

    private Map<String, Object> problems(UnaryOperator<List<Map<String, Object>>> changed) {
        return Map.of("problems", changed.apply(rows(group.scores("YES"), "problems")));
    }
}
