package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Malmö on 11 January 2027, about to make a picture of the situation. */
@ProductTest
@Import(RecordedNotices.Configuration.class)
abstract class DeadlineScene {

    static final String STEP = "situational-picture.decide-approach";
    static final String HOLDER = "trygghetsdirektor";
    static final String SUPERIOR = "stadsdirektor";
    static final String COORDINATOR = "samordnare";

    @Autowired
    Officials officials;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RecordedNotices notices;

    @BeforeEach
    void nothingRuns() {
        clock.moveTo(LocalDate.of(2027, 1, 11));
        CleanSlate.wipe(engine, jdbc);
        notices.clear();
    }

    /** The chair is to decide how the picture is made, by 5 February. */
    Task born() {
        return born(Map.of());
    }

    Task born(Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put("cycleId", officials.recordedYear(2027).toString());
        variables.put("year", 2027);
        officials.startPhase("situational-picture", "malmo-2027", variables);
        return officials.task(STEP);
    }

    /** The waiting timer of the only watch. */
    Job timer() {
        List<Job> timers = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("deadline-watch")
                .list();
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }

    /** Time goes on until the next stage, and its timer fires. */
    void nextStage() {
        Job timer = timer();
        clock.moveTo(timer.getDuedate().toInstant());
        engine.getManagementService().executeJob(timer.getId());
    }

    /** Where the watch of the only task waits, by the id in the model. */
    String level() {
        ActivityInstance watch =
                engine.getRuntimeService().getActivityInstance(watches().get(0).getId());
        return Stream.of(watch.getChildActivityInstances())
                .flatMap(around -> Stream.of(around.getChildActivityInstances()))
                .map(ActivityInstance::getActivityId)
                .findFirst()
                .orElseThrow();
    }

    List<ProcessInstance> watches() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("deadline-watch")
                .list();
    }

    /** The deadline that the product goes by; empty when it watches it no more. */
    Optional<LocalDate> watchedUntil(Task task) {
        return jdbc.sql("select due from task_deadline where task_id = ? and ended_at is null")
                .param(task.getId())
                .query(Instant.class)
                .optional()
                .map(SwedishTime::dateOf);
    }
}
