package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.Assertions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people who send in their forms in the same second, brought about every time: the faster one has written to the record
 * and not finished when the slower one writes the same and has to wait for the database.
 */
public final class SameSecond {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public SameSecond(PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** The faster one is heard; what the slower one is told is for the test to look at. */
    public AbstractThrowableAssert<?, ? extends Throwable> slower(Runnable faster, Runnable slower) {
        CompletableFuture<Void> other = transaction.execute(open -> {
            faster.run();
            CompletableFuture<Void> begun = CompletableFuture.runAsync(slower);
            await().until(() -> begun.isDone() || waitsForTheDatabase());
            assertThat(begun).as("the slower one").isNotDone();
            return begun;
        });
        await().until(other::isDone);
        assertThat(other).isCompletedExceptionally();
        return Assertions.assertThatThrownBy(other::join).cause();
    }

    private boolean waitsForTheDatabase() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
