package se.trygghetshjulet.database;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides which database the application uses before any bean is created: the administrator's
 * ({@code spring.datasource.url}) or, without one, a PostgreSQL of our own in {@code trygghetshjulet.database.directory}.
 *
 * <p>Sets {@code trygghetshjulet.database.embedded} to {@code true} or {@code false}; configuration cannot override it.
 *
 * <p>It comes last among the initializers, so that a test's {@code @DynamicPropertySource} counts as configuration.
 */
final class DatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    static final String EMBEDDED = "trygghetshjulet.database.embedded";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseInitializer.class);
    private static final String DIRECTORY = "trygghetshjulet.database.directory";
    private static final String DEFAULT_DIRECTORY = "data/postgres";
    private static final String DATABASE = "trygghetshjulet";
    private static final String URL = "spring.datasource.url";
    private static final String USERNAME = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Map<String, Object> decided = new LinkedHashMap<>();
        if (hasExternalDatabase(environment)) {
            decided.put(EMBEDDED, false);
        } else {
            DatabaseAccess access = startFor(context).database(DATABASE);
            decided.put(EMBEDDED, true);
            decided.put(URL, access.url());
            decided.put(USERNAME, access.username());
            decided.put(PASSWORD, access.password());
        }
        environment.getPropertySources().addFirst(new MapPropertySource("trygghetshjulet.database", decided));
        environment.getPropertySources().addLast(new MapPropertySource("trygghetshjulet.database.pool", pool()));
    }

    private static boolean hasExternalDatabase(ConfigurableEnvironment environment) {
        String url = environment.getProperty(URL);
        if (url == null) {
            if (environment.containsProperty(USERNAME) || environment.containsProperty(PASSWORD)) {
                throw new DatabaseStartException(Sentences.credentialsWithoutUrl());
            }
            return false;
        }
        if (url.isBlank()) {
            throw new DatabaseStartException(Sentences.urlEmpty());
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseStartException(Sentences.notPostgres(url.replaceFirst("^((?:jdbc:)?[^:/]*).*", "$1")));
        }
        return true;
    }

    private static LocalPostgres startFor(ConfigurableApplicationContext context) {
        Path directory = Path.of(Optional.ofNullable(context.getEnvironment().getProperty(DIRECTORY))
                .filter(configured -> !configured.isBlank())
                .orElse(DEFAULT_DIRECTORY));
        long start = System.nanoTime();
        LOG.info(
                "Startar den medföljande databasen i {}.",
                directory.toAbsolutePath().normalize());
        LocalPostgres postgres = LocalPostgres.durable(directory);
        // The first to be registered is the last to be destroyed: every other bean still has its database when it goes.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("localPostgres", postgres::close);
        // For a context that never came to life; the handlers run after all contexts are closed.
        SpringApplication.getShutdownHandlers().add(postgres::close);
        LOG.info(
                "Databasen svarar på 127.0.0.1:{} efter {} ms.",
                postgres.port(),
                (System.nanoTime() - start) / 1_000_000);
        return postgres;
    }

    /** Defaults for both kinds of database; whatever the administrator has configured wins. */
    private static Map<String, Object> pool() {
        String hikari = "spring.datasource.hikari.";
        String driver = hikari + "data-source-properties.";
        return Map.of(
                hikari + "pool-name",
                "trygghetshjulet",
                hikari + "maximum-pool-size",
                20,
                hikari + "connection-timeout",
                10_000,
                driver + "ApplicationName",
                "trygghetshjulet",
                driver + "tcpKeepAlive",
                true,
                // Seconds; frees a request whose database has vanished without a word. No statement of ours is as slow.
                driver + "socketTimeout",
                120,
                // The server's detail repeats the row, and with it what an official has written, in our log.
                driver + "logServerErrorDetail",
                false);
    }
}
