package se.trygghetshjulet.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
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

/** How long the pages of Processläge take over HTTP as the number of process instances grows, as ratios to ten of them. */
@ProductTest
@Tag("benchmark")
@TestPropertySource(properties = "spring.application.name=process-state-benchmark")
@DisplayName("Processläge med många processer")
class ProcessStateBenchmark {

    private static final List<Integer> SIZES = List.of(10, 2_000, 20_000);
    private static final int WARM_UP = 10;
    private static final int REQUESTS = 40;

    /** The one real picture with its steps and tasks, again and again; nine of ten are over. */
    private static final List<String> COPIES = List.of("""
            insert into act_hi_procinst select (jsonb_populate_record(p, jsonb_build_object(
                'id_', 'copy-' || n, 'proc_inst_id_', 'copy-' || n, 'start_time_', p.start_time_ - n * interval '1 hour',
                'end_time_', case when n % 10 > 0 then p.start_time_ end,
                'state_', case when n % 10 > 0 then 'COMPLETED' else 'ACTIVE' end))).*
            from act_hi_procinst p cross join generate_series(:first, :last) n where p.id_ = :real""", """
            insert into act_hi_actinst select (jsonb_populate_record(a, jsonb_build_object(
                'id_', 'copy-' || n || '-' || md5(a.id_), 'proc_inst_id_', 'copy-' || n,
                'end_time_', case when n % 10 > 0 then coalesce(a.end_time_, a.start_time_) else a.end_time_ end))).*
            from act_hi_actinst a cross join generate_series(:first, :last) n where a.proc_inst_id_ = :real""", """
            insert into act_hi_taskinst select (jsonb_populate_record(t, jsonb_build_object(
                'id_', 'copy-' || n || '-' || md5(t.id_), 'proc_inst_id_', 'copy-' || n,
                'end_time_', case when n % 10 > 0 then t.start_time_ + n * interval '1 minute' end,
                'delete_reason_', case when n % 10 > 0 then 'completed' end))).*
            from act_hi_taskinst t cross join generate_series(:first, :last) n where t.proc_inst_id_ = :real""");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    private final Report report = new Report("process-state", "Processläge over HTTP");
    private final Map<String, Double> fewest = new LinkedHashMap<>();

    @Test
    void thePagesStayQuick() {
        String real = officials
                .startPhase(
                        "situational-picture",
                        "malmo-2027",
                        Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027))
                .getId();
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
        report.header("process instances", "page", "p50", "p95", "p50 to that of the fewest");
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        for (int size : SIZES) {
            fillTo(size, real);
            measure(size, "list", "/processlage", coordinator);
            measure(size, "list, searched", "/processlage?lage=avslutade&sok=2027", coordinator);
            measure(size, "one process", "/processlage/" + real, coordinator);
            measure(size, "time by step", "/processlage/tid", coordinator);
        }
        report.publish();
    }

    private void measure(int size, String page, String path, Browser browser) {
        double[] milliseconds = new double[REQUESTS];
        for (int request = -WARM_UP; request < REQUESTS; request++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = browser.get(path);
            double duration = (System.nanoTime() - start) / 1e6;
            assertThat(answer.statusCode()).isEqualTo(200);
            if (request >= 0) {
                milliseconds[request] = duration;
            }
        }
        java.util.Arrays.sort(milliseconds);
        double median = milliseconds[REQUESTS / 2];
        fewest.putIfAbsent(page, median);
        report.row(
                "%,d".formatted(size),
                page,
                "%.0f".formatted(median),
                "%.0f".formatted(milliseconds[(int) Math.ceil(REQUESTS * 0.95) - 1]),
                "%.1f".formatted(median / fewest.get(page)));
    }

    private void fillTo(int size, String real) {
        long there =
                engine.getHistoryService().createHistoricProcessInstanceQuery().count();
        COPIES.forEach(copies -> jdbc.sql(copies)
                .param("first", there)
                .param("last", size - 1)
                .param("real", real)
                .update());
        jdbc.sql("vacuum analyze").update();
        assertThat(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .count())
                .isEqualTo(size);
    }
}
