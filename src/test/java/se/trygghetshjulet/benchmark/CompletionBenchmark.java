package se.trygghetshjulet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestDatabase;

/** What a completed task costs in statements and time: ours beside the bare engine with the same model. */
@ProductTest
@Tag("benchmark")
@Import(CountedDatabase.class)
@TestPropertySource(properties = "spring.application.name=completion-benchmark")
class CompletionBenchmark {

    private static final int WARM_UP = 5;
    private static final int ROUNDS = 15;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void statementsAndTimePerCompletedTask() {
        try (StockEngine stock = StockEngine.on(TestDatabase.fresh(), "bare", List.of(), BarePicture.BEANS);
                StockEngine least = StockEngine.on(TestDatabase.fresh(), "least", List.of(), BarePicture.BEANS)) {
            Round ourRound = new OurPicture(engine, officials, jdbc, (CountingDataSource) database);
            Round bareRound = new BarePicture(stock, true);
            Round leastRound = new BarePicture(least, false);
            Figures ours = new Figures();
            Figures bare = new Figures();
            Figures floor = new Figures();
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                play(ourRound, round < WARM_UP ? new Figures() : ours);
                play(bareRound, round < WARM_UP ? new Figures() : bare);
                play(leastRound, round < WARM_UP ? new Figures() : floor);
            }
            assertThat(ours.tasksPerRound()).isEqualTo(bare.tasksPerRound()).isEqualTo(floor.tasksPerRound());
            Report report = new Report("completion", "What a completed task costs");
            report.paragraph("situational-picture.bpmn, %d tasks a round, %d rounds after %d of warm-up, in turn."
                            .formatted(ours.tasksPerRound(), ROUNDS, WARM_UP)
                    + " A submit of a form is one transaction. Milliseconds: median (min–max); statements: mean.");
            compare(report, "Beside the bare engine, which keeps what the forms say as process variables", ours, bare);
            compare(report, "Beside the bare engine, which keeps nothing but what the model needs", ours, floor);
            report.publish();
        }
    }

    private static void play(Round round, Figures figures) {
        round.begin();
        Figures.OneRound one = new Figures.OneRound();
        for (List<Task> open = round.openTasks(); !open.isEmpty(); open = round.openTasks()) {
            for (Task task : open) {
                Runnable submit = round.submit(task);
                long statements = round.database().statements();
                long start = System.nanoTime();
                submit.run();
                double duration = (System.nanoTime() - start) / 1e6;
                one.add(task.getTaskDefinitionKey(), round.database().statements() - statements, duration);
            }
        }
        figures.add(one);
    }

    private static void compare(Report report, String title, Figures ours, Figures bare) {
        report.section(title);
        report.header("task", "statements ours", "bare", "ratio", "ms ours", "ms bare", "ratio");
        ours.tasks().forEach(task -> row(report, task, ours, bare));
        row(report, Figures.ALL, ours, bare);
    }

    private static void row(Report report, String task, Figures ours, Figures bare) {
        report.row(
                task,
                oneDecimal(ours.statements(task)),
                oneDecimal(bare.statements(task)),
                oneDecimal(ours.statements(task) / bare.statements(task)),
                ours.time(task),
                bare.time(task),
                ours.time(task).times(bare.time(task)));
    }

    private static String oneDecimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** By task: each round gives the mean of its tasks with that key, and of all its tasks. */
    private static final class Figures {

        static final String ALL = "**all tasks of the phase**";

        private final Map<String, Samples> times = new LinkedHashMap<>();
        private final Map<String, Double> statements = new HashMap<>();
        private int rounds;
        private int tasksPerRound;

        void add(OneRound round) {
            rounds++;
            tasksPerRound = round.done.get(ALL);
            round.done.forEach((task, done) -> {
                times.computeIfAbsent(task, key -> new Samples()).add(round.time.get(task) / done);
                statements.merge(task, round.statements.get(task) / (double) done, Double::sum);
            });
        }

        List<String> tasks() {
            return times.keySet().stream().filter(task -> !task.equals(ALL)).toList();
        }

        Samples time(String task) {
            return times.get(task);
        }

        double statements(String task) {
            return statements.get(task) / rounds;
        }

        int tasksPerRound() {
            return tasksPerRound;
        }

        private static final class OneRound {

            private final Map<String, Integer> done = new LinkedHashMap<>();
            private final Map<String, Long> statements = new HashMap<>();
            private final Map<String, Double> time = new HashMap<>();

            void add(String task, long count, double duration) {
                for (String key : List.of(task, ALL)) {
                    done.merge(key, 1, Integer::sum);
                    statements.merge(key, count, Long::sum);
                    time.merge(key, duration, Double::sum);
                }
            }
        }
    }
}
