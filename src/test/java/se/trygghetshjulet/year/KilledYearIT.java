package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.database.LocalPostgres;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.YearStory;
import se.trygghetshjulet.organisation.MunicipalityFile;

/**
 * Malmö's year in the real application, driven over HTTP by several officials at once as Tasklist does, while the
 * application is killed in the middle of every phase and started again on the same data.
 */
@DisplayName("Ett helt år där programmet dödas mitt i varje fas")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledYearIT {

    private static final Path HOME = Path.of(
            "target", "killed-year", Long.toString(ProcessHandle.current().pid()));

    private static final List<String> STARTS = List.of("annual-cycle.start", "special-effort.start");

    private static final Path LOG = HOME.resolve("application.log");

    private final YearStory story = Malmo2027.brief();
    private final Ledger ledger = new Ledger();
    private Reaper reaper;
    private LocalPostgres postgres;
    private JdbcClient jdbc;

    @BeforeAll
    void theYearIsPlayed() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.printf("Det dödade året: slumpfrö %d, logg %s%n", seed, LOG);
        Random random = new Random(seed);
        long started = System.nanoTime();
        try (DemoApplication application = new DemoApplication(HOME)) {
            reaper = new Reaper(application, random, Phase.SUBMITS);
            application.start();
            play(application, random);
        }
        openTheDatabase();
        report(Duration.ofNanos(System.nanoTime() - started));
    }

    private void play(DemoApplication application, Random random) throws IOException, InterruptedException {
        try (BusyOfficials officials = new BusyOfficials(
                application,
                MunicipalityFile.load("malmo").organisation(),
                new AnswerBook(story),
                ledger,
                reaper,
                random)) {
            officials.goTo(LocalDate.of(2027, 1, 11));
            officials.startYear();
            officials.workThrough("situational-picture.decide-approach");
            for (Day day : Day.WITH_MEETINGS_AND_TIMERS) {
                officials.goTo(day.date());
                officials.workThrough(day.first());
            }
            reaper.rest();
        }
    }

    /** A day that the year waits for, and the task that turns up on it. */
    private record Day(LocalDate date, String first) {

        static final List<Day> WITH_MEETINGS_AND_TIMERS = List.of(
                new Day(LocalDate.of(2027, 6, 21), "political-decision.record-ksau"),
                new Day(LocalDate.of(2027, 8, 18), "political-decision.record-ks"),
                new Day(LocalDate.of(2027, 9, 9), "political-decision.record-kf"),
                new Day(LocalDate.of(2027, 10, 1), "follow-up.report-progress"),
                new Day(LocalDate.of(2028, 1, 10), "follow-up.report-progress"),
                new Day(LocalDate.of(2028, 3, 13), "political-decision.record-ksau"),
                new Day(LocalDate.of(2028, 3, 22), "political-decision.record-ks"),
                new Day(LocalDate.of(2028, 3, 30), "political-decision.record-kf"));
    }

    private void openTheDatabase() {
        postgres = LocalPostgres.durable(HOME.resolve("postgres"));
        DatabaseAccess access = postgres.database("trygghetshjulet");
        jdbc = JdbcClient.create(new DriverManagerDataSource(
                access.url() + "&currentSchema=public,trygghetshjulet", access.username(), access.password()));
    }

    @AfterAll
    void removeTheData() throws IOException {
        if (postgres != null) {
            postgres.close();
            FileSystemUtils.deleteRecursively(HOME.resolve("postgres"));
        }
    }

    private void report(Duration took) {
        List<Duration> restarts = reaper.restarts().stream().sorted().toList();
        System.out.printf(
                "Det dödade året: %d inskick, %d utan svar, %d gånger dödat, %d tappade, %d dubbla;"
                        + " första svar efter omstart median %.1f s, längst %.1f s; hela året %d s%n",
                ledger.submits(),
                ledger.unansweredSubmits(),
                restarts.size(),
                lost().size(),
                doubled().size(),
                restarts.get(restarts.size() / 2).toMillis() / 1000.0,
                restarts.get(restarts.size() - 1).toMillis() / 1000.0,
                took.toSeconds());
    }

    @Test
    @DisplayName("Programmet dödades en gång i varje fas")
    void everyPhaseWasKilledIn() {
        assertThat(reaper.spared()).isEmpty();
        assertThat(reaper.restarts()).hasSize(Phase.SUBMITS.size());
    }

    @Test
    @DisplayName("Ingenting som någon fick kvitto på är borta")
    void nothingAcknowledgedIsLost() {
        assertThat(ledger.acknowledgedTasks()).hasSizeGreaterThan(50);
        assertThat(lost()).isEmpty();
    }

    @Test
    @DisplayName("Ingenting har skett två gånger, inte heller det som skickades in två gånger")
    void nothingIsDoubled() {
        assertThat(ledger.submits()).isGreaterThan(ledger.sentTasks().size());
        assertThat(ledger.acknowledgedTwice()).isEmpty();
        assertThat(doubled()).isEmpty();
    }

    @Test
    @DisplayName("Inget inskick nekades som borde ha godtagits")
    void nothingWasRefused() {
        assertThat(ledger.refusals()).isEmpty();
    }

    @Test
    @DisplayName("Ingen uppgift är slutförd som ingen har skickat in")
    void nothingWasDoneByNobody() {
        assertThat(ledger.sentTasks()).containsAll(completedTasks());
    }

    @Test
    @DisplayName("Spåret är helt och har en post per slutförd uppgift")
    void theTrailIsWhole() {
        assertThat(AuditChain.whole(jdbc)).isTrue();
        Map<String, Long> entries = entriesByTask();
        STARTS.forEach(start -> assertThat(entries.remove(start)).as(start).isEqualTo(1));
        assertThat(entries).isEqualTo(completedByTask());
    }

    @Test
    @DisplayName("Året är stängt, fryst och spårbart som om inget hade hänt")
    void theYearIsClosedAndTraceable() {
        YearRecord record = new YearRecord(jdbc);
        assertThat(jdbc.sql("select count(*) from cycle where closed_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(record.frozen())
                .extracting(YearRecord.Frozen::kind)
                .filteredOn(kind -> !kind.equals("EFFORT"))
                .containsExactly("PICTURE", "PLAN", "FOLLOW_UP", "FOLLOW_UP", "YEAR");
        assertThat(record.traces()).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
        assertThat(new EngineTables(jdbc).executionsBeside("legal-clock")).isZero();
    }

    @Test
    @DisplayName("Den akuta satsningen mitt i planen beslutades, genomfördes och lämnade sina förslag, allt en gång")
    void theAcuteEffortIsWhole() {
        assertThat(texts("select state from effort")).containsExactly("CLOSED");
        assertThat(texts("select party || ' ' || verdict from effort_decision order by party"))
                .containsExactly("CITY APPROVE", "POLICE APPROVE");
        assertThat(texts("select unit from effort_report order by unit")).containsExactly("fritid", "police");
        assertThat(texts("select kind from effort_proposal order by kind")).containsExactly("MEASURE", "PROBLEM");
        assertThat(new YearRecord(jdbc).frozen())
                .extracting(YearRecord.Frozen::kind)
                .containsOnlyOnce("EFFORT");
    }

    @Test
    @DisplayName("Programmets logg är fri från felspår och från det som någon har skrivit")
    void theLogIsQuiet() throws IOException {
        List<String> log = Files.readAllLines(LOG);
        assertThat(log).anyMatch(line -> line.contains("Started Trygghetshjulet"));
        assertThat(log).noneMatch(line -> line.startsWith("\tat "));
        Set<String> written = story.themes().stream()
                .map(theme -> theme.problem().get("description").toString())
                .collect(Collectors.toSet());
        assertThat(log).noneMatch(line -> written.stream().anyMatch(line::contains));
    }

    private Set<String> lost() {
        Set<String> lost = ledger.acknowledgedTasks();
        lost.removeAll(completedTasks());
        return lost;
    }

    /** Tasks with more entries in the trail than they were completed. */
    private Set<String> doubled() {
        Map<String, Long> completed = completedByTask();
        Map<String, Long> entries = entriesByTask();
        entries.keySet().removeAll(STARTS);
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue() > completed.getOrDefault(entry.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> completedTasks() {
        return new TreeSet<>(texts("select id_ from act_hi_taskinst where delete_reason_ = 'completed'"));
    }

    private List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private Map<String, Long> completedByTask() {
        return counted("select proc_def_key_ || '.' || task_def_key_, count(*) from act_hi_taskinst"
                + " where delete_reason_ = 'completed' group by 1");
    }

    private Map<String, Long> entriesByTask() {
        return counted("select action, count(*) from audit_entry where actor <> 'system' group by 1");
    }

    private Map<String, Long> counted(String sql) {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
