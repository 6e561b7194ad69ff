package se.trygghetshjulet.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that go to the database: one for each execution, and in a batch one for each entry. Remembers the
 * newest task query with its parameters filled in, so that it can be explained.
 */
final class CountingDataSource extends DelegatingDataSource {

    private static final String TASK_QUERY = "from ACT_RU_TASK RES";

    private final AtomicLong statements = new AtomicLong();
    private final AtomicReference<String> lastTaskQuery = new AtomicReference<>();

    CountingDataSource(DataSource target) {
        super(target);
    }

    /** Statements since the beginning. */
    long statements() {
        return statements.get();
    }

    /** The newest query of Tasklist's kind, as SQL that can be sent again. */
    String lastTaskQuery() {
        return lastTaskQuery.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return connection(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connection(super.getConnection(username, password));
    }

    private Connection connection(Connection target) {
        return proxy(Connection.class, target, (proxy, method, arguments) -> {
            Object result = invoke(target, method, arguments);
            return result instanceof Statement statement ? statement(statement, method.getReturnType()) : result;
        });
    }

    private Object statement(Statement target, Class<?> type) {
        return proxy(type, target, (proxy, method, arguments) -> {
            String name = method.getName();
            if (name.equals("addBatch") || name.startsWith("execute") && !name.endsWith("Batch")) {
                statements.incrementAndGet();
            }
            if (name.equals("executeQuery") || name.equals("execute")) {
                rememberTaskQuery(target.unwrap(Statement.class).toString());
            }
            return invoke(target, method, arguments);
        });
    }

    private void rememberTaskQuery(String sql) {
        if (sql.contains(TASK_QUERY)) {
            lastTaskQuery.set(sql);
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<?> type, T target, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
