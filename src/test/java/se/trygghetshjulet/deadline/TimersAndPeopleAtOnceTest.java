package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A timer fires in the same moment as somebody does the task or moves its deadline. */
@DisplayName("När en påminnelse kommer samtidigt som någon arbetar")
class TimersAndPeopleAtOnceTest extends DeadlineScene {

    private static final int ROUNDS = Integer.getInteger("deadline.rounds", 12);

    @Test
    @DisplayName("går inget förlorat och ingen möter ett fel")
    void nothingIsLostAndNobodyMeetsAFault() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        int timerYielded = 0;
        try {
            for (int round = 0; round < ROUNDS; round++) {
                nothingRuns();
                Task task = born();
                clock.moveTo(timer().getDuedate().toInstant());
                String timer = timer().getId();
                Future<Boolean> fired = people.submit(() -> fires(timer));
                Future<Void> done = people.submit(submission(task, faults));
                done.get();
                timerYielded += fired.get() ? 0 : 1;

                assertThat(faults).isEmpty();
                assertThat(watchedUntil(task)).isEmpty();
                assertThat(watches())
                        .as("only the tasks that came instead are watched")
                        .hasSize(
                                engine.getTaskService().createTaskQuery().list().size());
            }
        } finally {
            people.shutdownNow();
        }
        System.out.printf(
                "%n%d submits met a firing timer: %d faults, the timer gave way %d times%n",
                ROUNDS, faults.size(), timerYielded);
    }

    private Callable<Void> submission(Task task, List<String> faults) {
        return () -> {
            try {
                officials.submits(HOLDER, task, WatchingATaskTest.APPROACH);
            } catch (RuntimeException fault) {
                faults.add(fault.toString());
            }
            return null;
        };
    }

    /** As the job executor: a conflict is not a failure, the job is tried again, or is gone with its watch. */
    private boolean fires(String timer) {
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                engine.getManagementService().executeJob(timer);
                return attempt == 0;
            } catch (RuntimeException conflict) {
                Job left = engine.getManagementService()
                        .createJobQuery()
                        .jobId(timer)
                        .singleResult();
                if (left == null) {
                    return false;
                }
            }
        }
        throw new AssertionError("The timer never got through");
    }
}
