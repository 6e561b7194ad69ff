package se.trygghetshjulet.engine.internal;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * What a failure says of two who worked at the same time. The engine, its mapper and Spring wrap what the database says in
 * exceptions of their own, so every cause is looked at.
 */
final class Collision {

    /** SQLSTATE class 40, transaction rollback: a deadlock, or what could not be put in an order. */
    private static final String ROLLED_BACK = "40";

    /** What the tables say of a row beside others: of a trigger, a foreign key, a unique key and an exclusion. */
    private static final Set<String> BESIDE_OTHER_ROWS = Set.of("23000", "23503", "23505", "23P01");

    private Collision() {}

    /** Whether somebody else's work came in between, so that the same work done again may well succeed. */
    static boolean isBehind(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || state(cause).startsWith(ROLLED_BACK));
    }

    /**
     * Whether what was written does not go with what others have written, perhaps after a form had looked. Run again, the
     * form sees it and can say so; if it does not, it checks too little, and that is a fault.
     */
    static boolean isOverTheRecord(Throwable failure) {
        return causes(failure).anyMatch(cause -> BESIDE_OTHER_ROWS.contains(state(cause)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException said && said.getSQLState() != null ? said.getSQLState() : "";
    }
}
