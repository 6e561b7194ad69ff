package se.trygghetshjulet.testing;

import java.util.concurrent.atomic.AtomicReference;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The engine's SQL lies in some sixty files of XML, and reading them is a fifth of the start of an application. All
 * applications under test in one JVM use what the first of them has read, each with its own database.
 */
final class EngineSqlReadOnce extends AbstractProcessEnginePlugin {

    private static final AtomicReference<Configuration> READ = new AtomicReference<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Configuration read = READ.get();
        if (read != null) {
            engine.setSqlSessionFactory(new DefaultSqlSessionFactory(withOwnDatabase(read, engine)));
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        READ.compareAndSet(null, engine.getSqlSessionFactory().getConfiguration());
    }

    /** As the engine sets it up for itself when Spring keeps the transactions. */
    private static Configuration withOwnDatabase(Configuration read, ProcessEngineConfigurationImpl engine) {
        Configuration own =
                new Configuration(new Environment("default", new ManagedTransactionFactory(), engine.getDataSource()));
        own.setDefaultExecutorType(read.getDefaultExecutorType());
        own.setDefaultStatementTimeout(read.getDefaultStatementTimeout());
        read.getMappedStatementNames().stream()
                .filter(name -> name.contains("."))
                .map(read::getMappedStatement)
                .distinct()
                .forEach(own::addMappedStatement);
        return own;
    }

    /** Puts it into the engine of the application under test. */
    @TestConfiguration(proxyBeanMethods = false)
    static class InTheEngine {

        @Bean
        ProcessEnginePlugin engineSqlReadOnce() {
            return new EngineSqlReadOnce();
        }
    }
}
