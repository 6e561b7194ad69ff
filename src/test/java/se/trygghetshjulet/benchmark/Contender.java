package se.trygghetshjulet.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One way of setting up the engine, asked by the plain official through the filters of Tasklist. */
record Contender(
        String name, ProcessEngine engine, CountingDataSource database, String myGroups, String mineOrMyGroups) {

    static final int PAGE = 15;
    private static final String TIMED_OUT = "57014";

    /** @throws TimedOut when the database gave the query up */
    List<Task> page(String filter) {
        return asOfficial(() -> engine.getFilterService().listPage(filter, 0, PAGE));
    }

    /** @throws TimedOut when the database gave the query up */
    long count(String filter) {
        return asOfficial(() -> engine.getFilterService().count(filter));
    }

    /** How the database would answer the page, without doing it. */
    String planOfPage(String filter) {
        page(filter);
        return String.join(
                "\n",
                JdbcClient.create(database)
                        .sql("explain " + database.lastTaskQuery())
                        .query(String.class)
                        .list());
    }

    private <T> T asOfficial(Callable<T> action) {
        engine.getIdentityService().setAuthentication(OpenTasks.OFFICIAL, OpenTasks.OF_THE_OFFICIAL);
        try {
            return action.call();
        } catch (Exception e) {
            if (isTimeout(e)) {
                throw new TimedOut(e);
            }
            throw new AssertionError(name, e);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static boolean isTimeout(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TIMED_OUT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    static final class TimedOut extends RuntimeException {

        TimedOut(Throwable cause) {
            super(cause);
        }
    }
}
