package se.trygghetshjulet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestDatabase;

/** How long the page Mina uppgifter takes as the number of open tasks grows, beside what stock Tasklist asks for a page. */
@ProductTest
@Tag("benchmark")
@Import(CountedDatabase.class)
@TestPropertySource(properties = "spring.application.name=worklist-benchmark")
class WorklistBenchmark {

    private static final List<Integer> SIZES = List.of(200, 5_000, 20_000);
    private static final int ROUNDS = 40;
    private static final int ROUNDS_OF_STOCK = 5;
    private static final double TOO_SLOW_TO_REPEAT_MS = 5_000;
    private static final List<String> STOCK_SETTINGS = List.of("statement_timeout = '20s'");

    /** Holds one of the ten roles and stands in for the holders of four more: the half that the stock official sees. */
    private static final String OFFICIAL = "ansvarig-forskola";

    private static final String COORDINATOR = "samordnare";
    private static final WorkFilter TO_DO =
            WorkFilter.of(Relation.MINE, Relation.FREE, Relation.COVERED, Relation.ESCALATED);

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DataSource oursDatabase;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Worklist worklist;

    @LocalServerPort
    private int port;

    private final Report report = new Report("worklist", "Mina uppgifter beside stock Tasklist's query");

    @Test
    void thePageStaysQuick() {
        List.of("grundskola", "gymnasie-vuxen", "kultur", "fritid")
                .forEach(unit -> AwayPeople.away(
                        jdbc, "ansvarig-" + unit, OFFICIAL, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        try (StockEngine stock = StockEngine.on(TestDatabase.fresh(), "stock-worklist", STOCK_SETTINGS, Map.of())) {
            OpenTasks ourTasks = new OpenTasks(engine, oursDatabase).begin();
            OpenTasks stockTasks = new OpenTasks(stock.engine(), stock.pool()).begin();
            String filter = stockTasks.filterMineOrMyGroups();
            Contender stocks = new Contender("stock", stock.engine(), stock.database(), filter, filter);
            Browser official = Accounts.signedIn(port, OFFICIAL);
            Browser coordinator = Accounts.signedIn(port, COORDINATOR);
            report.paragraph("Ten roles; the official sees the half of the tasks, the coordinator all. Milliseconds:"
                    + " p50 / p95 of " + ROUNDS + " in turn after one warm-up; stock p50 / slowest of "
                    + ROUNDS_OF_STOCK + ", over 5 s one.");
            report.header(
                    "open tasks",
                    "page, official (HTTP)",
                    "page, coordinator (HTTP)",
                    "our list and counts",
                    "menu's number",
                    "stock list and count",
                    "ratio of p50");
            for (int size : SIZES) {
                ourTasks.fillTo(size);
                stockTasks.fillTo(size);
                assertThat(worklist.counts(OFFICIAL, TO_DO).stream()
                                .mapToInt(Worklist.Count::tasks)
                                .sum())
                        .isEqualTo(size / 2);
                measure(size, official, coordinator, stocks);
            }
            report.publish();
        } finally {
            AwayPeople.everybodyIsBack(jdbc);
        }
    }

    private void measure(int size, Browser official, Browser coordinator, Contender stock) {
        List<List<Double>> ours = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<Runnable> questions = List.of(
                    () -> assertThat(official.get("/uppgifter").body()).contains("Att göra"),
                    () -> assertThat(coordinator.get("/uppgifter?visa=alla").body())
                            .contains("Hela kommunen"),
                    () -> {
                        worklist.counts(OFFICIAL, TO_DO);
                        assertThat(worklist.items(OFFICIAL, TO_DO, 0, 50)).hasSize(50);
                    },
                    () -> worklist.waiting(OFFICIAL));
            for (int i = 0; i < questions.size(); i++) {
                double took = time(questions.get(i));
                if (round > 0) {
                    ours.get(i).add(took);
                }
            }
            boolean tooSlow = theirs.stream().anyMatch(took -> took > TOO_SLOW_TO_REPEAT_MS);
            if (round < ROUNDS_OF_STOCK && !tooSlow) {
                theirs.add(time(() -> ask(stock)));
            }
        }
        report.row(
                "%,d".formatted(size),
                inWords(ours.get(0)),
                inWords(ours.get(1)),
                inWords(ours.get(2)),
                inWords(ours.get(3)),
                inWords(theirs),
                "%.0f".formatted(percentile(theirs, 50) / percentile(ours.get(2), 50)));
    }

    /** What Tasklist asks when it shows a filter. Given up after 20 s, which is then what it took at least. */
    private static void ask(Contender stock) {
        try {
            stock.page(stock.mineOrMyGroups());
            stock.count(stock.mineOrMyGroups());
        } catch (Contender.TimedOut gaveUp) {
            System.out.println("The stock query was given up");
        }
    }

    private static double time(Runnable question) {
        long start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static String inWords(List<Double> samples) {
        return String.format(Locale.ROOT, "%.0f / %.0f", percentile(samples, 50), percentile(samples, 95));
    }

    private static double percentile(List<Double> samples, int percent) {
        List<Double> sorted = samples.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }
}
