package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.Faults;
import se.trygghetshjulet.engine.Faults.Outcome;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
@DisplayName("Sidan Processläge")
class ProcessStatePageTest {

    private static final String PAGE = "/processlage";
    private static final String SECRET = "Dolda affärer på Storgatan";
    private static final Map<String, Object> NOTHING =
            Map.of("answer", "NOTHING", "nothingReason", "Inget har hänt sedan förra mätningen");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Faults faults;

    private final UUID clockId = UUID.randomUUID();
    private TaskScene scene;
    private String picture;

    @BeforeEach
    void theUnitsAreAsked() {
        scene = new TaskScene(officials, engine, jdbc);
        scene.forgetEverything();
        scene.unitsAreAsked();
        picture = scene.contribution("grundskola").getProcessInstanceId();
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from legal_clock where id = ?").param(clockId).update();
        scene.forgetEverything();
    }

    @Test
    @DisplayName("visar vad som pågår, var det är, vem det väntar på och hur länge")
    void showsWhatRuns() {
        assertThat(page("samordnare", PAGE + "?lage=pagar&process=situational-picture"))
                .contains("Lägesbild", "Året 2027", "Lämna underlag till lägesbilden", "(3)", "sedan i dag")
                .contains("Väntar på Ansvarig för fritiden (demo), Ansvarig för grundskolan (demo)")
                .contains("Från 2027-01-11", "href=\"/processlage/" + picture + "\"");
    }

    @Test
    @DisplayName("visar också en process som inte har fått något namn")
    void showsAProcessWithoutAName() {
        Deployment nameless = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "nameless.bpmn",
                        Bpmn.createExecutableProcess("nameless")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .endEvent()
                                .done())
                .deploy();
        try {
            engine.getRuntimeService().startProcessInstanceByKey("nameless");
            assertThat(page("driftansvarig", PAGE + "?lage=avslutade")).contains("nameless");
            assertThat(page("driftansvarig", PAGE + "/tid")).contains("Tid per steg");
        } finally {
            engine.getRepositoryService().deleteDeployment(nameless.getId(), true);
        }
    }

    @Test
    @DisplayName("visar en process med stegen som är gjorda och de som väntar, och samma sak på diagrammet")
    void showsOneProcess() {
        officials.submits(scene.contribution("grundskola"), NOTHING);

        assertThat(page("trygghetsdirektor", PAGE + "/" + picture))
                .contains("Bestäm hur lägesbilden tas fram", "Hållbarhets- och trygghetsdirektören (demo)", "Systemet")
                .contains("Ansvarig för grundskolan (demo)", "✓</span> Klart", "▶</span> Pågår")
                .doesNotContain(TaskScene.UNSAFE, "Cockpit");
        assertThat(page("samordnare", PAGE + "/" + picture + "/karta"))
                .contains("\"current\":[\"", "contribute", "\"passed\":[", "decide-approach", "bpmndi:BPMNDiagram");
        assertThat(page("driftansvarig", PAGE + "/" + picture))
                .contains("/camunda/app/cockpit/default/#/process-instance/" + picture + "/runtime");
    }

    @Test
    @DisplayName("visar det som är över med hur det slutade, och en process som anropades länkad åt båda hållen")
    void showsWhatIsOver() {
        engine.getRuntimeService().deleteProcessInstance(picture, "test");
        assertThat(page("samordnare", PAGE + "?lage=avslutade&process=situational-picture&sok=2027"))
                .contains("Avbruten", "till 2027-01-11", "/processlage/" + picture);
        assertThat(page("samordnare", PAGE + "/" + picture))
                .contains("Avbrutet")
                .doesNotContain("Var den är nu");

        scene.forgetEverything();
        String year = officials
                .start(
                        "samordnare",
                        "annual-cycle",
                        Map.of(
                                "year", 2027,
                                "variant", "FULL",
                                "plan_ksau", "2027-06-21",
                                "plan_ks", "2027-08-18",
                                "plan_kf", "2027-09-09",
                                "report_ksau", "2028-03-13",
                                "report_ks", "2028-03-22",
                                "report_kf", "2028-03-30"))
                .getId();
        String called = officials.task("situational-picture.decide-approach").getProcessInstanceId();
        assertThat(page("samordnare", PAGE + "/" + year)).contains("href=\"/processlage/" + called + "\">Lägesbild");
        assertThat(page("samordnare", PAGE + "/" + called)).contains("href=\"/processlage/" + year + "\">Årscykel");
    }

    @Test
    @DisplayName("säger hur lång tid varje steg tar och vad som väntar nu")
    void showsHowLongStepsTake() {
        Task early = scene.contribution("grundskola");
        jdbc.sql("update act_hi_taskinst set start_time_ = start_time_ - interval '12 days' where id_ = ?")
                .param(early.getId())
                .update();
        assertThat(page("samordnare", PAGE + "/tid"))
                .contains("Längst väntan just nu", "har väntat i 12 dagar", "Lämna underlag till lägesbilden")
                .contains("kalenderdagar");
    }

    @Test
    @DisplayName("räknar ett år i taget, årets från början, och det som är öppet alltid")
    void countsOneYearAtATime() {
        jdbc.sql("update act_hi_taskinst set start_time_ = '2025-11-10', end_time_ = '2025-11-12'"
                        + " where task_def_key_ = 'decide-approach' and end_time_ is not null")
                .update();
        String early = "Bestäm hur lägesbilden tas fram";
        String open = "Lämna underlag till lägesbilden";

        assertThat(page("samordnare", PAGE + "/tid"))
                .contains("Det som gjordes 2027 räknas", "ar=2025", "ar=2026", "Alla år", open)
                .doesNotContain(early);
        assertThat(page("samordnare", PAGE + "/tid?ar=2025")).contains(early, open, "Det som gjordes 2025 räknas");
        assertThat(page("samordnare", PAGE + "/tid?ar=2026")).doesNotContain(early);
        assertThat(page("samordnare", PAGE + "/tid?ar=alla")).contains(early, "Alla år räknas med");
        assertThat(page("samordnare", PAGE + "/tid?ar=1066")).contains("Det som gjordes 2027 räknas");
    }

    @Test
    @DisplayName("säger vilken av lagklockorna som går för lägesbilden och vilken som går för planen")
    void tellsTheClocksApart() {
        UUID ofPlan = UUID.randomUUID();
        recordClock();
        watchedBy(clockId);
        jdbc.sql("insert into legal_clock (id, matter, started_on, latest_on, ended_at)"
                        + " values (?, 'PLAN', '2027-01-11', '2029-01-11', now())")
                .param(ofPlan)
                .update();
        watchedBy(ofPlan);
        try {
            assertThat(page("samordnare", PAGE + "?process=legal-clock"))
                    .contains("Malmö stad: lägesbilden", "Malmö stad: åtgärdsplanens uppföljning");
        } finally {
            jdbc.sql("delete from legal_clock where id = ?").param(ofPlan).update();
        }
    }

    private void watchedBy(UUID clock) {
        String run = officials
                .startPhase("legal-clock", "malmo", Map.of("clockId", clock.toString(), "matter", "PICTURE"))
                .getId();
        jdbc.sql("update legal_clock set watch_id = ? where id = ?")
                .params(run, clock)
                .update();
    }

    @Test
    @DisplayName("säger vad som har gått fel utan teknik till samordnaren, och driften försöker igen från sidan")
    void aFaultIsTriedAgain() {
        String clock = aClockThatFails();
        String fault = incident(clock).getId();

        assertThat(page("samordnare", PAGE + "?lage=fel")).contains("Lagklockan", "Står stilla: något har gått fel");
        assertThat(page("samordnare", PAGE + "/" + clock))
                .contains("kunde inte", "”18 månader”", "3 gånger", "Driften har fått veta det", "!</span> Står stilla")
                .doesNotContain("Försök igen", "Incorrect result size", "Exception", "Cockpit");
        Browser operations = Accounts.signedIn(port, "driftansvarig");
        assertThat(operations.get(PAGE + "/" + clock).body())
                .contains("Försök igen", "Incorrect result size", "Öppna i Cockpit");

        assertThat(operations.get("/hjulet").body()).contains("Processläge <span class=\"brada\">1</span>");

        assertThat(retry(operations, clock, fault)).contains("Det gick fel igen");
        String secondFault = incident(clock).getId();
        assertThat(secondFault).isNotEqualTo(fault);
        assertThat(retry(operations, clock, fault)).contains("någon annan hann före");

        recordClock();
        assertThat(retry(operations, clock, secondFault))
                .contains("Det gick bra den här gången", "21 månader")
                .doesNotContain("Vad som har gått fel");
        assertThat(engine.getRuntimeService()
                        .createIncidentQuery()
                        .processInstanceId(clock)
                        .list())
                .isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where actor = 'driftansvarig' and role = 'operator'"
                                        + " and action = 'fault.retry' and content like '%legal-clock.month-18%' and content like ?")
                        .param("%" + clock + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("låter bara en av flera som trycker samtidigt göra försöket")
    void onlyOneTries() throws Exception {
        String clock = aClockThatFails();
        String fault = incident(clock).getId();
        recordClock();
        List<Callable<Outcome>> both = List.of(
                () -> faults.retry(fault, begun -> {}),
                () -> faults.retry(fault, begun -> {}),
                () -> faults.retry(fault, begun -> {}));
        ExecutorService people = Executors.newFixedThreadPool(both.size());
        List<Outcome> outcomes = new ArrayList<>();
        try {
            for (Future<Outcome> outcome : people.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
        } finally {
            people.shutdown();
        }
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.MENDED, Outcome.GONE, Outcome.GONE);
    }

    @Test
    @DisplayName("visar också en fristbevakning som har gått sönder, fast den inte sparar sina steg")
    void aBrokenWatch() {
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("deadline-watch")
                .timers()
                .list()
                .get(0);
        jdbc.sql("alter table task_deadline rename to task_deadline_gone").update();
        try {
            fails(timer);
        } finally {
            jdbc.sql("alter table task_deadline_gone rename to task_deadline").update();
        }
        String watch = timer.getProcessInstanceId();
        Browser operations = Accounts.signedIn(port, "driftansvarig");
        assertThat(operations.get(PAGE).body()).contains("Fristbevakning", "Sparar inga tider");
        assertThat(operations.get(PAGE + "/" + watch).body()).contains("sparar inte sina steg", "Försök igen");
        assertThat(operations.get(PAGE + "/" + watch + "/karta").body()).contains("\"failed\":[\"");

        assertThat(retry(operations, watch, incident(watch).getId())).contains("Det gick bra den här gången");
    }

    @Test
    @DisplayName("låter inte driften läsa vad någon har kallat en satsning, och inte hitta den med sökning")
    void operationsDoNotReadTitles() {
        officials.start(
                "samordnare",
                "special-effort",
                Map.of(
                        "kind",
                        "ACUTE",
                        "title",
                        SECRET,
                        "situation",
                        "Bråk varje kväll.",
                        "units",
                        List.of("fritid", "police")));
        Browser operations = Accounts.signedIn(port, "driftansvarig");
        String effort = officials.tasks("special-effort.decide").get(0).getProcessInstanceId();

        for (String path : List.of(PAGE, PAGE + "/tid", PAGE + "/" + effort, PAGE + "/" + effort + "/karta")) {
            assertThat(operations.get(path).body()).as(path).doesNotContain(SECRET);
        }
        assertThat(operations.get(PAGE).body()).containsPattern("Särskild satsning [0-9]");
        assertThat(operations.get(PAGE + "?sok=Dolda").body()).contains("Ingen process stämmer");
        assertThat(page("samordnare", PAGE + "?sok=dolda")).contains(SECRET);
    }

    @Test
    @DisplayName("är stängd för den som inte leder arbetet eller driften, också försöken att köra om")
    void closedToOthers() {
        String clock = aClockThatFails();
        String path = PAGE + "/" + clock + "/fel/" + incident(clock).getId();
        Browser registrar = Accounts.signedIn(port, "registrator");
        for (String page : List.of(PAGE, PAGE + "/tid", PAGE + "/" + picture, PAGE + "/" + picture + "/karta")) {
            assertThat(registrar.get(page).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(registrar.get("/hjulet").body()).doesNotContain(PAGE);
        assertThat(registrar.submitPage("/hjulet", path, Map.of()).statusCode()).isEqualTo(403);
        assertThat(Accounts.signedIn(port, "samordnare")
                        .submitPage("/hjulet", path, Map.of())
                        .statusCode())
                .as("the coordinator may look and not touch")
                .isEqualTo(403);
        assertThat(incident(clock)).isNotNull();
    }

    /** A real incident: what the clock's timer needs is not there when it fires. */
    private String aClockThatFails() {
        recordClock();
        ProcessInstance clock = officials.startPhase(
                "legal-clock", "malmo", Map.of("clockId", clockId.toString(), "matter", "PICTURE"));
        jdbc.sql("delete from legal_clock where id = ?").param(clockId).update();
        fails(engine.getManagementService()
                .createJobQuery()
                .processInstanceId(clock.getId())
                .singleResult());
        return clock.getId();
    }

    /** Ended, so that no page but this one tells of it. */
    private void recordClock() {
        jdbc.sql("insert into legal_clock (id, matter, started_on, latest_on, ended_at)"
                        + " values (?, 'PICTURE', '2027-01-11', '2029-01-11', now())")
                .param(clockId)
                .update();
    }

    private void fails(Job job) {
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatThrownBy(() -> engine.getManagementService().executeJob(job.getId()))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    private Incident incident(String run) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .processInstanceId(run)
                .singleResult();
    }

    /** What the page says after the button has been pressed. */
    private String retry(Browser browser, String run, String fault) {
        HttpResponse<String> answer =
                browser.submitPage(PAGE + "/" + run, PAGE + "/" + run + "/fel/" + fault, Map.of());
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser.get(answer.headers().firstValue("Location").orElseThrow())
                .body();
    }

    private String page(String person, String path) {
        return Accounts.signedIn(port, person).get(path).body();
    }
}
