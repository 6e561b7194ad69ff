package se.trygghetshjulet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestDatabase;

/** How long Tasklist waits for its list and its count as the number of open tasks grows: ours beside stock Camunda. */
@ProductTest
@Tag("benchmark")
@Import(CountedDatabase.class)
@TestPropertySource(properties = "spring.application.name=task-list-benchmark")
class TaskListBenchmark {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 50_000);
    private static final int ROUNDS = 7;
    private static final double LIMIT_MS = 60_000;
    private static final double TOO_SLOW_TO_REPEAT_MS = 10_000;
    private static final List<String> STOCK_SETTINGS = List.of("statement_timeout = '60s'");
    private static final List<String> NO_MATERIALIZE = List.of("statement_timeout = '60s'", "enable_material = off");

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private DataSource oursDatabase;

    private final Report report = new Report("task-list", "Tasklist's filters as a plain official");
    private final StringBuilder plans = new StringBuilder();

    @Test
    void listAndCountStayFlat() {
        DatabaseAccess access = TestDatabase.fresh();
        try (StockEngine stock = StockEngine.on(access, "stock", STOCK_SETTINGS, Map.of());
                StockEngine tuned = StockEngine.on(access, "stock-no-material", NO_MATERIALIZE, Map.of())) {
            CountingDataSource counted = (CountingDataSource) oursDatabase;
            OpenTasks ourTasks = new OpenTasks(engine, counted).begin();
            OpenTasks stockTasks = new OpenTasks(stock.engine(), stock.pool()).begin();
            String stockGroups = stockTasks.filterMyGroups();
            String stockAll = stockTasks.filterMineOrMyGroups();
            List<Contender> contenders = List.of(
                    new Contender("ours", engine, counted, ourTasks.filterMyGroups(), ourTasks.filterMineOrMyGroups()),
                    new Contender("stock", stock.engine(), stock.database(), stockGroups, stockAll),
                    new Contender(
                            "stock, enable_material=off", tuned.engine(), tuned.database(), stockGroups, stockAll));
            explainTheTable();
            for (int size : SIZES) {
                ourTasks.fillTo(size);
                stockTasks.fillTo(size);
                assertThat(ourTasks.tasks()).isEqualTo(size).isEqualTo(stockTasks.tasks());
                assertThat(ourTasks.authorisationRows()).isZero();
                assertThat(stockTasks.authorisationRows()).isEqualTo(size);
                measure(size, contenders);
            }
            report.paragraph(plans.toString());
            report.publish();
        }
    }

    private void explainTheTable() {
        report.paragraph(
                "%d roles, one candidate role per task; the official holds %d of them. Milliseconds: median (min–max) of %d"
                                .formatted(OpenTasks.ROLES.size(), OpenTasks.OF_THE_OFFICIAL.size(), ROUNDS)
                        + " interleaved samples after one warm-up; over 10 s one sample; nothing within 60 s: given up."
                        + " The ratio is stock to ours.");
        report.header("open tasks", "what", "ours", "stock", "ratio", "stock, enable_material=off", "ratio");
    }

    private void measure(int size, List<Contender> contenders) {
        boolean smallest = size == SIZES.get(0);
        Contender ours = contenders.get(0);
        if (smallest) {
            contenders.subList(1, contenders.size()).forEach(other -> sameAnswers(ours, other));
        }
        row(size, "my groups: list", contenders, contender -> contender.page(contender.myGroups()));
        row(size, "my groups: count", contenders, contender -> contender.count(contender.myGroups()));
        row(size, "mine or my groups: list", contenders, contender -> contender.page(contender.mineOrMyGroups()));
        row(size, "mine or my groups: count", contenders, contender -> contender.count(contender.mineOrMyGroups()));
        for (Contender contender : contenders) {
            plans.append("\n## %s, %,d open tasks, mine or my groups: list\n\n```\n%s\n```\n"
                    .formatted(contender.name(), size, contender.planOfPage(contender.mineOrMyGroups())));
        }
    }

    /** A query that is quick because it finds something else would prove nothing. */
    private static void sameAnswers(Contender one, Contender other) {
        assertThat(other.page(other.mineOrMyGroups()))
                .extracting(Task::getDueDate)
                .isEqualTo(one.page(one.mineOrMyGroups()).stream()
                        .map(Task::getDueDate)
                        .toList());
        assertThat(other.count(other.myGroups())).isPositive().isEqualTo(one.count(one.myGroups()));
        assertThat(other.count(other.mineOrMyGroups())).isEqualTo(one.count(one.mineOrMyGroups()));
    }

    private void row(int size, String what, List<Contender> contenders, Consumer<Contender> question) {
        List<Samples> cells = new ArrayList<>();
        contenders.forEach(contender -> cells.add(new Samples()));
        for (int round = 0; round <= ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                sample(cells.get(i), round > 0, contenders.get(i), question);
            }
        }
        Samples ourCell = cells.get(0);
        report.row(
                "%,d".formatted(size),
                what,
                ourCell,
                cells.get(1),
                cells.get(1).times(ourCell),
                cells.get(2),
                cells.get(2).times(ourCell));
        System.out.printf("%,d %s: %s%n", size, what, cells);
        assertThat(ourCell.median()).isLessThan(cells.get(1).median());
    }

    private static void sample(Samples cell, boolean warm, Contender contender, Consumer<Contender> question) {
        if (cell.isGivenUp() || cell.size() == 1 && cell.median() > TOO_SLOW_TO_REPEAT_MS) {
            return;
        }
        long start = System.nanoTime();
        try {
            question.accept(contender);
            double duration = (System.nanoTime() - start) / 1e6;
            if (warm || duration > TOO_SLOW_TO_REPEAT_MS) {
                cell.add(duration);
            }
        } catch (Contender.TimedOut e) {
            cell.gaveUp(LIMIT_MS);
        }
    }
}
