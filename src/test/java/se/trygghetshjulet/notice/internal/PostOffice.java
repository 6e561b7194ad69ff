package se.trygghetshjulet.notice.internal;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.StandIns;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.MunicipalityFile;
import se.trygghetshjulet.organisation.Organisation;

/**
 * The room {@code notice} alone, wired as in the product, on a real PostgreSQL with Malmö's people. Unless a worker is
 * asked for, {@link #round()} is one look through the outbox.
 */
final class PostOffice implements AutoCloseable {

    static final LocalDate DUE = LocalDate.of(2027, 1, 14);

    /** The business key of a case outside the year. */
    static final String EFFORT = "malmo-satsning-1";

    /** What the effort is called in words of an official. */
    static final String WRITTEN = "Bråken vid Möllevångstorget";

    private static final MunicipalityFile MALMO = withTwoCoordinators();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final HikariDataSource dataSource;

    /** Reasons to skip, by dedupe key. */
    final Map<String, String> untrue = new LinkedHashMap<>();

    /** Ids of those who stand in, by the id of the person who is away. */
    final Map<String, List<String>> away = new LinkedHashMap<>();

    private PostOffice(DatabaseAccess database, Map<String, Object> settings, Clock clock) {
        this.dataSource = dataSource(database);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        new ConfigDataApplicationContextInitializer().initialize(context);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(DataSource.class, () -> dataSource);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
        context.registerBean(PlatformTransactionManager.class, () -> transactions);
        context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(Organisation.class, MALMO::organisation);
        context.registerBean(WorkingDays.class, MALMO::workingDays);
        context.registerBean(
                NoticeRevalidation.class, () -> notice -> Optional.ofNullable(untrue.get(notice.dedupeKey())));
        context.registerBean(StandIns.class, () -> person -> away.getOrDefault(person, List.of()));
        context.registerBean(CaseTitles.class, Cases::new);
        context.register(
                DemoMode.class,
                CaseNames.class,
                Transactions.class,
                SslAutoConfiguration.class,
                MailSenderAutoConfiguration.class,
                NoticeConfiguration.class);
        context.refresh();
    }

    /**
     * @param database with the product's tables
     * @param more settings of the application by name, beside those that a relay on this machine needs
     */
    static PostOffice on(DatabaseAccess database, int relayPort, Clock clock, Map<String, Object> more) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", relayPort);
        settings.put("spring.mail.properties[mail.smtp.starttls.required]", "false");
        // On a busy machine a relay in the same process may stand still for seconds, which is no fault of the relay's.
        settings.put("spring.mail.properties[mail.smtp.timeout]", "60000");
        settings.put("trygghetshjulet.mail.from", "trygghetshjulet@malmo.example");
        settings.put("trygghetshjulet.mail.link", "https://trygghet.malmo.example");
        settings.put("trygghetshjulet.mail.worker", "false");
        settings.putAll(more);
        return new PostOffice(database, settings, clock);
    }

    /** The database, with the product's tables in it. */
    static DatabaseAccess migrated(DatabaseAccess database) {
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .schemas("trygghetshjulet")
                .defaultSchema("trygghetshjulet")
                .load()
                .migrate();
        return database;
    }

    int round() {
        return context.getBean(Dispatch.class).round();
    }

    /** Looks through the outbox until a look sends nothing more. */
    int drain() {
        int sent = 0;
        for (int more = round(); more > 0; more = round()) {
            sent += more;
        }
        return sent;
    }

    void queue(NoticeRequest request) {
        bean(TransactionTemplate.class)
                .executeWithoutResult(all -> bean(Notices.class).queue(request));
    }

    void queue(String key, NoticeTemplate template, Recipient recipient, Urgency urgency) {
        queue(new NoticeRequest(key, template, recipient, Optional.of(task(key)), Map.of(), urgency));
    }

    /** A task of its own for the key: to contribute to Malmö's picture, due on {@link #DUE}. */
    static TaskReference task(String key) {
        return new TaskReference("task-" + key, "malmo-2027", "situational-picture.contribute", DUE);
    }

    /** Addressee, state and explanation of the deliveries of a notice, in the order they came. */
    List<String> deliveries(String key) {
        return bean(JdbcClient.class).sql("""
                        select addressee_kind || ':' || addressee_id || ' ' || state || ' ' || explanation
                          from notice_delivery d join notice n on n.id = d.notice_id
                         where dedupe_key = ? order by via <> 'DIRECT', d.changed_at, d.addressee_id""").param(key).query(String.class).list().stream()
                .map(String::strip)
                .toList();
    }

    void empty() {
        bean(JdbcClient.class)
                .sql("truncate notice, notice_delivery, notice_mail, notice_attempt, notice_choice, notice_environment")
                .update();
        untrue.clear();
        away.clear();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        dataSource.close();
    }

    /** In Malmö's own file no role is shared. */
    private static MunicipalityFile withTwoCoordinators() {
        try (InputStream malmo = PostOffice.class.getResourceAsStream("/municipality/malmo.yaml")) {
            String text = new String(malmo.readAllBytes(), StandardCharsets.UTF_8);
            Path file = Files.createTempFile("malmo", ".yaml");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file, text.replace("innehavare: [samordnare]", "innehavare: [samordnare, bitradande-samordnare]"));
            return MunicipalityFile.load(file.toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HikariDataSource dataSource(DatabaseAccess database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.username());
        pool.setPassword(database.password());
        pool.setConnectionInitSql("set search_path to public, trygghetshjulet");
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(1);
        return pool;
    }

    /** As the modules put the cases into words: with and without what somebody has written. */
    private static final class Cases implements CaseTitles {

        @Override
        public Map<String, String> titles(Collection<String> businessKeys) {
            return Map.of(EFFORT, "Särskild satsning: " + WRITTEN);
        }

        @Override
        public Map<String, String> plainTitles(Collection<String> businessKeys) {
            return Map.of("malmo-2027", "Året 2027", EFFORT, "Särskild satsning 1");
        }
    }

    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
