package se.trygghetshjulet.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.ANALYSE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.DECIDE;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.cause;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.causes;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.rows;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.with;
import static se.trygghetshjulet.priority.SteeringGroupAtWork.without;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the lead of a prioritised problem finds its causes, and how they keep their numbers. */
class AnalysingCausesTest extends PrioritizationTest {

    private static final Set<String> FIELDS =
            Set.of("id", "perspective", "directness", "influenceable", "description", "support");

    private Task task;

    @BeforeEach
    void aProblemIsPrioritised() {
        group.everybodyScores(group.scores("YES"));
        officials.complete(DECIDE, group.decisions());
        task = officials.task(ANALYSE, "unit.grundskola");
    }

    @Test
    void theFormShowsTheProblemTheMotivationAndOneRowForEachPerspective() {
        Map<String, Object> form = officials.opens(task);

        assertThat(form)
                .containsEntry("number", 2)
                .containsEntry("title", "Hot på väg till skolan")
                .containsEntry("decisionMotivation", "Så bedömde vi problem 2");
        assertThat(rows(form, "causes"))
                .extracting(row -> row.get("perspective"))
                .containsExactly("VICTIM", "OFFENDER", "PLACE");
    }

    @Test
    void rowsThatWereNotNeededAreLeftOutAndTheRestAreNumbered() {
        officials.submits(
                task,
                causes(
                        Map.of("perspective", "VICTIM"),
                        cause("OFFENDER", "Gänget söker status"),
                        Map.of("perspective", "PLACE"),
                        cause("PLACE", "Gångtunneln är mörk")));

        assertThat(causesOfTheProblem())
                .extracting(CauseView::number, CauseView::perspective, CauseView::description)
                .containsExactly(
                        tuple(1, Perspective.OFFENDER, "Gänget söker status"),
                        tuple(2, Perspective.PLACE, "Gångtunneln är mörk"));
    }

    @Test
    void thereIsAtLeastOneCause() {
        assertRefused(task, Map.of()).hasMessageContaining("minst en orsak");
        assertRefused(task, causes(Map.of("perspective", "VICTIM"))).hasMessageContaining("minst en orsak");
    }

    @Test
    void aHalfWrittenCauseIsRefusedWithWhatIsMissing() {
        Map<String, Object> whole = cause("PLACE", "Gångtunneln är mörk");

        assertRefused(task, causes(without(whole, "perspective"))).hasMessageContaining("perspektiv");
        assertRefused(task, causes(without(whole, "description"))).hasMessageContaining("Beskriv orsaken");
        assertRefused(task, causes(without(whole, "directness"))).hasMessageContaining("direkt eller bakomliggande");
        assertRefused(task, causes(without(whole, "support"))).hasMessageContaining("egen bedömning");
        assertRefused(task, causes(without(whole, "influenceable"))).hasMessageContaining("kan påverka orsaken");
    }

    @Test
    void numbersStayWithTheirCausesInANewRound() {
        officials.submits(task, causes(cause("PLACE", "Ett"), cause("PLACE", "Två"), cause("PLACE", "Tre")));
        List<CauseView> first = causesOfTheProblem();

        Task again = nextRound();
        List<Map<String, Object>> known = rows(officials.opens(again), "causes");
        assertThat(known).extracting(row -> row.get("description")).containsExactly("Ett", "Två", "Tre");
        officials.submits(
                again,
                causes(
                        cause("VICTIM", "Fyra"),
                        answer(with(known.get(2), "description", "Tre igen")),
                        answer(known.get(0))));

        assertThat(causesOfTheProblem())
                .extracting(CauseView::number, CauseView::description, CauseView::id)
                .containsExactly(
                        tuple(1, "Ett", first.get(0).id()),
                        tuple(3, "Tre igen", first.get(2).id()),
                        tuple(4, "Fyra", causesOfTheProblem().get(2).id()));
    }

    @Test
    void theNumberOfAWithdrawnCauseIsNeverGivenToAnother() {
        officials.submits(task, causes(cause("PLACE", "Ett"), cause("PLACE", "Två")));
        Task again = nextRound();
        officials.submits(
                again, causes(answer(rows(officials.opens(again), "causes").get(0))));
        officials.submits(nextRound(), causes(cause("PLACE", "Tre")));

        assertThat(causesOfTheProblem())
                .extracting(CauseView::number, CauseView::description)
                .containsExactly(tuple(3, "Tre"));
    }

    @Test
    void aRowThatNamesAnUnknownCauseOrTheSameTwiceIsRefused() {
        assertRefused(
                        task,
                        causes(with(
                                cause("PLACE", "Ett"), "id", UUID.randomUUID().toString())))
                .hasMessageContaining("hör inte till det här problemet");
        assertRefused(task, causes(with(cause("PLACE", "Ett"), "id", "1"))).hasMessageContaining("hör inte till");

        officials.submits(task, causes(cause("PLACE", "Ett")));
        Task again = nextRound();
        Map<String, Object> known =
                answer(rows(officials.opens(again), "causes").get(0));
        assertRefused(again, causes(known, known)).hasMessageContaining("hör inte till");
    }

    @Test
    void aCauseOfAnotherProblemCannotBeTaken() {
        officials.submits(officials.task(ANALYSE, "unit.stadsbyggnad"), causes(cause("PLACE", "Källarna saknar lås")));
        UUID other =
                priorities.prioritized(group.pictureId).get(0).causes().get(0).id();

        assertRefused(task, causes(with(cause("PLACE", "Ett"), "id", other.toString())))
                .hasMessageContaining("hör inte till det här problemet");
    }

    @Test
    void aLongDescriptionWithEmojiAndHtmlIsKeptAsWritten() {
        String description = "🚸 <b>mörkt</b> " + "å".repeat(19_980);
        officials.submits(task, causes(cause("PLACE", description)));

        assertThat(causesOfTheProblem()).extracting(CauseView::description).containsExactly(description);
    }

    @Test
    void badInputGetsASentence() {
        assertRefused(task, causes(cause("PLACE", "å".repeat(20_001)))).hasMessageContaining("för lång");
        assertRefused(task, causes(cause("PLACE", "a\0b"))).hasMessageContaining("osynligt tecken");
        assertRefused(task, causes(cause("STARS", "Ett"))).hasMessageContaining("väljas ur listan");
        assertRefused(task, causes(with(cause("PLACE", "Ett"), "description", List.of("x"))))
                .hasMessageContaining("vara en text");
        assertRefused(task, causes(cause("PLACE", "Se 19900101-0017"))).hasMessageContaining("Orsak");
    }

    /** The same picture once more; everybody has already scored, so the chair is asked at once. */
    private Task nextRound() {
        nothingIsLeftOpen();
        group.starts();
        officials.complete(DECIDE, group.decisions());
        return officials.task(ANALYSE, "unit.grundskola");
    }

    private List<CauseView> causesOfTheProblem() {
        return priorities.prioritized(group.pictureId).stream()
                .filter(view -> view.problemNumber() == 2)
                .findFirst()
                .orElseThrow()
                .causes();
    }

    /** A prefilled row as Tasklist sends it back: only the fields of the form. */
    private static Map<String, Object> answer(Map<String, Object> prefilled) {
        Map<String, Object> answer = new HashMap<>(prefilled);
        answer.keySet().retainAll(FIELDS);
        return answer;
    }
}
