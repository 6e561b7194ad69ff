package se.trygghetshjulet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestDatabase;

/** How long the page Årshjulet takes over HTTP as the number of open tasks of the year grows. */
@ProductTest
@Tag("benchmark")
@TestPropertySource(properties = "spring.application.name=wheel-benchmark")
@DisplayName("Årshjulet med många öppna uppgifter")
class WheelBenchmark {

    private static final List<Integer> SIZES = List.of(200, 5_000, 20_000);
    private static final int WARM_UP = 10;
    private static final int REQUESTS = 60;
    private static final int REQUESTS_OF_STOCK = 3;
    private static final List<String> STOCK_SETTINGS = List.of("statement_timeout = '20s'");

    /** Every twentieth task is picked up by its first holder; tasks fall due over a hundred days around the test's day. */
    private static final String TASKS = """
            insert into act_ru_task select (jsonb_populate_record(t, jsonb_build_object(
                'id_', gen_random_uuid(), 'parent_task_id_', t.id_,
                'assignee_', case when n % 20 = 0 then 'ansvarig-grundskola' end,
                'due_date_', timestamp '2026-12-11' + (n * 7919 % 144000) * interval '1 minute'))).*
            from act_ru_task t cross join generate_series(1, :copies) n where t.parent_task_id_ is null""";

    private static final String LINKS = """
            insert into act_ru_identitylink select (jsonb_populate_record(i, jsonb_build_object(
                'id_', gen_random_uuid(), 'task_id_', t.id_))).*
            from act_ru_task t join act_ru_identitylink i on i.task_id_ = t.parent_task_id_
            where i.type_ = 'candidate'""";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private final Report report = new Report("wheel", "Årshjulet over HTTP");

    @Test
    void thePageStaysQuick() {
        officials.start("samordnare", "annual-cycle", Map.of("year", 2027, "variant", "FULL"));
        officials.complete(
                "situational-picture.decide-approach",
                Map.of(
                        "questions", "Var är problemen störst?",
                        "areas", "Hela Malmö",
                        "sources", "Anmälda brott",
                        "timeLimit", "2027-03-12",
                        "units", List.of("grundskola", "fritid", "police", "forskola", "kultur")));
        report.paragraph(
                "%d requests after %d to warm up, one at a time, signed in; milliseconds until the whole page was read."
                        .formatted(REQUESTS, WARM_UP));
        report.header(
                "open tasks of the year", "reader", "p50", "p95", "page, kB", "stock list and count, median", "ratio");
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        Browser chief = Accounts.signedIn(port, "chef-grundskola");
        try (StockEngine stock = StockEngine.on(TestDatabase.fresh(), "stock-wheel", STOCK_SETTINGS, Map.of())) {
            OpenTasks stockTasks = new OpenTasks(stock.engine(), stock.pool()).begin();
            String filter = stockTasks.filterMineOrMyGroups();
            Contender stocks = new Contender("stock", stock.engine(), stock.database(), filter, filter);
            for (int size : SIZES) {
                fillTo(size);
                stockTasks.fillTo(size);
                double theirs = medianOfStock(stocks);
                measure(size, "samordnaren", coordinator, theirs);
                measure(size, "en förvaltningschef", chief, theirs);
            }
        }
        report.publish();
    }

    /** What Tasklist asks when it shows a filter, beside which a page of ours is to be read. Given up after 20 s. */
    private static double medianOfStock(Contender stock) {
        double[] milliseconds = new double[REQUESTS_OF_STOCK];
        for (int request = 0; request < REQUESTS_OF_STOCK; request++) {
            long start = System.nanoTime();
            try {
                stock.page(stock.mineOrMyGroups());
                stock.count(stock.mineOrMyGroups());
            } catch (Contender.TimedOut gaveUp) {
                System.out.println("The stock query was given up");
            }
            milliseconds[request] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(milliseconds);
        return milliseconds[REQUESTS_OF_STOCK / 2];
    }

    private void measure(int size, String reader, Browser browser, double stock) {
        double[] milliseconds = new double[REQUESTS];
        int bytes = 0;
        for (int request = -WARM_UP; request < REQUESTS; request++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = browser.get("/hjulet");
            double duration = (System.nanoTime() - start) / 1e6;
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains(size + " öppna uppgifter");
            bytes = answer.body().length();
            if (request >= 0) {
                milliseconds[request] = duration;
            }
        }
        java.util.Arrays.sort(milliseconds);
        report.row(
                "%,d".formatted(size),
                reader,
                "%.0f".formatted(milliseconds[REQUESTS / 2]),
                "%.0f".formatted(milliseconds[(int) Math.ceil(REQUESTS * 0.95) - 1]),
                bytes / 1024,
                "%.0f".formatted(stock),
                "%.1f".formatted(stock / milliseconds[REQUESTS / 2]));
    }

    /** The year's own open tasks are copied by SQL until there are so many. */
    private void fillTo(int size) {
        jdbc.sql("delete from act_ru_identitylink where task_id_ in"
                        + " (select id_ from act_ru_task where parent_task_id_ is not null)")
                .update();
        jdbc.sql("delete from act_ru_task where parent_task_id_ is not null").update();
        long own = engine.getTaskService().createTaskQuery().count();
        int copies = (int) ((size - 1) / own);
        jdbc.sql(TASKS).param("copies", copies).update();
        jdbc.sql("delete from act_ru_task where id_ in (select id_ from act_ru_task"
                        + " where parent_task_id_ is not null order by id_ limit :surplus)")
                .param("surplus", own + copies * own - size)
                .update();
        jdbc.sql(LINKS).update();
        jdbc.sql("vacuum analyze").update();
        assertThat(engine.getTaskService().createTaskQuery().count()).isEqualTo(size);
    }
}
