package se.trygghetshjulet.engine.internal;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets one submit of a task through at a time. Two who hand in the same task at once would otherwise both write to the
 * record before the engine finds out, and the slower would meet a broken constraint instead of a sentence.
 */
class TaskTurns {

    private final JdbcClient jdbc;

    TaskTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for whoever is handing in the task, until the end of the caller's transaction.
     *
     * @throws TaskGone when that left no task
     */
    void take(String taskId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('submit of ' || ?, 0))")
                .param(taskId)
                .query()
                .listOfRows();
        boolean isThere = jdbc.sql("select exists (select from act_ru_task where id_ = ?)")
                .param(taskId)
                .query(Boolean.class)
                .single();
        if (!isThere) {
            throw new TaskGone();
        }
    }
}
