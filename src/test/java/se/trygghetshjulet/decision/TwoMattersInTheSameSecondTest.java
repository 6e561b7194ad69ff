package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.testing.SameMoment;

@DisplayName("Två ärenden som antecknas i samma sekund")
class TwoMattersInTheSameSecondTest extends MatterTest {

    @Autowired
    private TransactionTemplate transactions;

    @Test
    @DisplayName("får inte samma diarienummer eller samma paragraf, och den som var sist får veta det vid fältet")
    void neitherTakesTheOthersNumber() {
        for (Subject subject : List.of(Subject.PLAN, Subject.REPORT)) {
            matter(subject).drafted().approvedBy("approve-section", "approve-department", "approve-director");
        }
        String diaryNumber = "STK-2027-" + Matter.nextNumber();
        refused("register", Map.of("diaryNumber", diaryNumber), "Diarienumret hör redan till ett annat ärende.");
        officials.complete("political-decision.register", Map.of("diaryNumber", "STK-2027-" + Matter.nextNumber()));

        clock.moveTo(Matter.KSAU);
        refused(
                "record-ksau",
                Matter.outcome(Matter.KSAU, "APPROVED", Map.of()),
                "vid sammanträdet 2027-06-21 hör redan till ett annat ärende.");
        assertThat(officials.tasks("political-decision.record-ksau"))
                .as("the slower one's task is still there")
                .hasSize(1);
    }

    private void refused(String step, Map<String, Object> answers, String sentence) {
        List<Task> tasks = officials.tasks("political-decision." + step);
        assertThat(tasks).hasSize(2);
        List<Callable<String>> both = tasks.stream()
                .<Callable<String>>map(task -> () -> refusal(task, answers))
                .toList();
        List<String> told = SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, both);
        assertThat(told.get(0)).as("the first of them").isEmpty();
        assertThat(told.get(1)).as("the second").contains(sentence);
    }

    /** What the person is told; empty when the form is accepted. */
    private String refusal(Task task, Map<String, Object> answers) {
        try {
            officials.submits(task, answers);
            return "";
        } catch (FormRefused refused) {
            return refused.getMessage();
        }
    }
}
