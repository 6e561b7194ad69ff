package se.trygghetshjulet.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import se.trygghetshjulet.database.DatabaseAccess;

/**
 * Camunda 7.24 as it comes, with authorisation on and full history as ours, on a database of its own.
 *
 * @param engine the engine
 * @param database its connections, counted
 * @param pool what lies under them
 */
record StockEngine(ProcessEngine engine, CountingDataSource database, HikariDataSource pool) implements AutoCloseable {

    /**
     * @param name the engine's name, unique in this JVM
     * @param settings PostgreSQL settings of every connection, such as {@code enable_material=off}
     * @param beans what the models may name
     */
    static StockEngine on(DatabaseAccess access, String name, List<String> settings, Map<Object, Object> beans) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.username());
        pool.setPassword(access.password());
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql(settings.isEmpty() ? null : "set " + String.join("; set ", settings));
        CountingDataSource database = new CountingDataSource(pool);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setAuthorizationEnabled(true);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(beans);
        // As Camunda's Spring Boot starter has it, and as our role ids need it.
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._-]+");
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        return new StockEngine(configuration.buildProcessEngine(), database, pool);
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
