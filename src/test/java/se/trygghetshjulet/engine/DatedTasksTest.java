package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@DisplayName("Alla uppgifter med frist, i en fråga")
class DatedTasksTest {

    @Autowired
    private OpenTasks tasks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void threeAreAsked() {
        AskedUnits.ask(engine, jdbc, clock, officials, "grundskola", "fritid", "police");
    }

    @AfterEach
    void everybodyIsBack() {
        AskedUnits.forget(engine, jdbc, clock);
    }

    @Test
    @DisplayName("är desamma som var och en för sig, den som är först klar först")
    void areTheSameAsOneByOne() {
        Task free = officials.task("situational-picture.contribute", "unit.fritid");
        engine.getTaskService().setAssignee(free.getId(), null);
        engine.getRuntimeService().setVariables(free.getProcessInstanceId(), Map.of(DatedTask.ACUTE, true));
        jdbc.sql("update act_ru_task set due_date_ = due_date_ - interval '1 day' where id_ = ?")
                .param(free.getId())
                .update();

        List<DatedTask> all = tasks.dated();

        assertThat(all)
                .hasSize((int) engine.getTaskService().createTaskQuery().count())
                .allSatisfy(task -> assertThat(tasks.dated(task.id())).contains(task))
                .isSortedAccordingTo(Comparator.comparing(DatedTask::due));
        assertThat(all)
                .filteredOn(task -> task.id().equals(free.getId()))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.assignee()).isEmpty();
                    assertThat(task.roles()).containsExactly("unit.fritid");
                    assertThat(task.acute()).isTrue();
                });
    }

    @Test
    @DisplayName("räknar inte den som inte har någon frist")
    void oneWithoutADueDateIsLeftOut() {
        Task task = officials.task("situational-picture.contribute", "unit.fritid");
        jdbc.sql("update act_ru_task set due_date_ = null where id_ = ?")
                .param(task.getId())
                .update();

        assertThat(tasks.dated()).extracting(DatedTask::id).isNotEmpty().doesNotContain(task.getId());
    }
}
