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
import se.trygghetshjulet.demo.internal.story.YearStory;
import se.trygghetshjulet.organisation.MunicipalityFile;

/**
 * Malmö's busy year in the real application, driven over HTTP by several officials at once as Tasklist does, while the
 * application is killed in the middle of every phase, of the acute effort, of the renewed agreement and of the revised
 * picture, and started again on the same data.
 */
@DisplayName("Ett helt år där programmet dödas mitt i varje fas och i allt som kommer emellan")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledYearIT {

    private static final Path HOME = Path.of(
            "target", "killed-year", Long.toString(ProcessHandle.current().pid()));

    private static final List<String> STARTS = List.of(
            "annual-cycle.start", "cooperation-agreement.start", "special-effort.start", "picture-revision.start");

    private static final Path LOG = HOME.resolve("application.log");

    private final YearStory story = Malmo2027.busy();
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
                application, MunicipalityFile.load("malmo").organisation(), new BusyBook(), ledger, reaper, random)) {
            officials.goTo(LocalDate.of(2027, 1, 11));
            officials.startYear();
            officials.workThrough("situational-picture.decide-approach");
            for (Day day : Day.TO_THE_AUTUMN) {
                officials.goTo(day.date());
                officials.workThrough(day.first());
            }
            officials.startRevision();
            officials.workThrough("picture-revision.assess-impact");
            for (Day day : Day.FROM_THE_AUTUMN) {
                officials.goTo(day.date());
                officials.workThrough(day.first());
            }
            reaper.rest();
        }
    }

    /** A day that the year waits for, and the task that turns up on it. */
    private record Day(LocalDate date, String first) {

        /** The agreement has its yearly look and its renewal while the plan waits for the organs. */
        static final List<Day> TO_THE_AUTUMN = List.of(
                new Day(LocalDate.of(2027, 6, 21), "political-decision.record-ksau"),
                new Day(LocalDate.of(2027, 8, 18), "cooperation-agreement.decide-continuation"),
                new Day(LocalDate.of(2027, 9, 9), "political-decision.record-kf"));

        /** Several organs have met on the last of the days; their decisions are recorded one after the other. */
        static final List<Day> FROM_THE_AUTUMN = List.of(
                new Day(LocalDate.of(2027, 10, 1), "follow-up.report-progress"),
                new Day(LocalDate.of(2027, 10, 21), "political-decision.record-kf"),
                new Day(LocalDate.of(2028, 1, 10), "follow-up.report-progress"),
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
    @DisplayName("Programmet dödades en gång i varje fas, i satsningen, i överenskommelsen och i revideringen")
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
                .filteredOn(kind -> !List.of("EFFORT", "AGREEMENT").contains(kind))
                .containsExactlyInAnyOrder("PICTURE", "PICTURE", "PLAN", "PLAN", "FOLLOW_UP", "FOLLOW_UP", "YEAR");
        assertThat(record.traces(1)).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
        assertThat(record.traces(2)).containsExactlyInAnyOrderElementsOf(YearRecord.traces(story));
        assertThat(new EngineTables(jdbc).executionsBeside("legal-clock", "cooperation-agreement"))
                .isZero();
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
    @DisplayName("Den förnyade överenskommelsen gäller i stället för den gamla, och båda är frysta en gång")
    void theRenewedAgreementIsWhole() {
        assertThat(texts("select areas || ' ' || old.replaced_from from agreement new"
                        + " join agreement old on old.id = new.replaces_id"
                        + " join agreement_terms on agreement_id = new.id"))
                .singleElement()
                .asString()
                .contains("vägarna in till staden")
                .endsWith(PoliceAgreement.NEW_FROM);
        assertThat(texts("select count(*)::text from agreement")).containsExactly("2");
        assertThat(new YearRecord(jdbc).frozen())
                .extracting(YearRecord.Frozen::kind)
                .filteredOn("AGREEMENT"::equals)
                .hasSize(2);
    }

    @Test
    @DisplayName("Lägesbilden och planen har en andra version efter sommaren, en gång beslutade i varje organ")
    void theRevisionIsWhole() {
        assertThat(texts("select number || ' ' || plan_touched || ' ' || (ended_at is not null) from revision"))
                .containsExactly("1 true true");
        assertThat(texts("select plan.version || ' på lägesbild ' || picture.version || ' ' || plan.approved"
                        + " from action_plan plan join picture on picture.id = plan.picture_id order by 1"))
                .containsExactly("1 på lägesbild 1 true", "2 på lägesbild 2 true");
        assertThat(new YearRecord(jdbc).decisionsOf("kf"))
                .containsExactly("PLAN 2027-09-09 NOTED", "PLAN 2027-10-21 NOTED", "REPORT 2028-03-30 NOTED");
        assertThat(texts("select distinct extent from problem where extent like '4%'"))
                .containsExactly("420 ingripanden till och med augusti");
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
