package se.trygghetshjulet.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings about, every time, what otherwise happens now and then: several people do something in the same moment. What is
 * held keeps each of them where they have to wait for it; the next begins when the one before waits, or is through, and when
 * all of them do it is let go.
 */
public final class SameMoment {

    /** Every entry of the audit trail waits for this: whoever has checked and written stops there, and has not committed. */
    public static final String AUDIT_TRAIL = "select pg_advisory_xact_lock(2023196)";

    private static final String WAITING = """
            select count(distinct waits.pid) from pg_locks waits
            where not waits.granted and exists (
                select from pg_locks here
                where here.pid = waits.pid
                    and here.database = (select oid from pg_database where datname = current_database()))""";

    private SameMoment() {}

    /**
     * Does all the acts in the same moment, begun in their order.
     *
     * @param held SQL that takes hold of what the acts will have to wait for, in a transaction that is then committed
     * @return what the acts gave, in their order
     */
    public static <T> List<T> of(
            TransactionTemplate transactions, JdbcClient jdbc, String held, List<Callable<T>> acts) {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> answers = transactions.execute(status -> {
                run(jdbc, held);
                List<Future<T>> begun = new ArrayList<>();
                for (Callable<T> act : acts) {
                    begun.add(people.submit(act));
                    await().pollInSameThread()
                            .pollInterval(Duration.ofMillis(10))
                            .atMost(Duration.ofSeconds(30))
                            .until(() -> waiting(jdbc)
                                            + begun.stream()
                                                    .filter(Future::isDone)
                                                    .count()
                                    >= begun.size());
                }
                return begun;
            });
            return answers.stream().map(SameMoment::given).toList();
        } finally {
            people.shutdownNow();
        }
    }

    /** As {@link #of}, for somebody who meets what is held. */
    public static <T> T meeting(TransactionTemplate transactions, JdbcClient jdbc, String held, Callable<T> act) {
        return of(transactions, jdbc, held, List.of(act)).get(0);
    }

    private static void run(JdbcClient jdbc, String held) {
        if (held.startsWith("select")) {
            jdbc.sql(held).query().listOfRows();
        } else {
            jdbc.sql(held).update();
        }
    }

    private static long waiting(JdbcClient jdbc) {
        return jdbc.sql(WAITING).query(Long.class).single();
    }

    private static <T> T given(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError("One of them met a fault", e);
        }
    }
}
