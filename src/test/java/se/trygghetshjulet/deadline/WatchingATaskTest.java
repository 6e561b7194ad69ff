package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@Import(RecordedNotices.Configuration.class)
@DisplayName("En uppgift med frist")
class WatchingATaskTest {

    private static final String STEP = "situational-picture.decide-approach";
    private static final String CHAIR = "direktor-hallbarhet-trygghet";

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
    void aPictureIsToBeMade() {
        clock.moveTo(LocalDate.of(2027, 1, 11));
        CleanSlate.wipe(engine, jdbc);
        notices.clear();
    }

    @Test
    @DisplayName("går genom varje steg en gång och i ordning")
    void everyStageOnceAndInOrder() {
        Task task = born();
        assertThat(level()).isEqualTo("in-time");
        System.out.println(notices.fresh());
        System.out.println(task.getDueDate());
        for (int i = 0; i < 9; i++) {
            Instant next = timer().getDuedate().toInstant();
            clock.moveTo(LocalDate.ofInstant(next, java.time.ZoneId.of("Europe/Stockholm")));
            engine.getManagementService().executeJob(timer().getId());
            System.out.println(next + " " + level() + " " + notices.fresh());
        }
    }

    private Task born() {
        var cycle = officials.recordedYear(2027);
        officials.startPhase("situational-picture", "malmo-2027", Map.of("cycleId", cycle.toString(), "year", 2027));
        return officials.task(STEP);
    }

    private Job timer() {
        List<Job> timers = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("deadline-watch")
                .list();
        assertThat(timers).hasSize(1);
        return timers.get(0);
    }

    /** Where the only watch waits. */
    private String level() {
        var watch = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("deadline-watch")
                .singleResult();
        return engine.getRuntimeService()
                .getActivityInstance(watch.getId())
                .getChildActivityInstances()[0]
                .getChildActivityInstances()[0]
                .getActivityId();
    }
}
