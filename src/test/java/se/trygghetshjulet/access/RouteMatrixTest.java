package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/**
 * Who may call what. The table is the decision: a row that answers otherwise than it says is a hole or a broken page.
 * {TASK} belongs to the director of safety, so to none of the people of the table.
 */
@ProductTest
@TestInstance(Lifecycle.PER_CLASS)
class RouteMatrixTest {

    /**
     * Method, path, and the status for a stranger, a registrar, the coordinator, the operator, the administrator. SEND is a
     * POST that carries the token of our own pages: a POST without it is refused whoever sends it, and says nothing of rights.
     */
    // What is let in to the metrics and asks for JSON, as these calls do, is told 406: they are text.
    private static final String MATRIX = """
            GET    /task                                                401 200 200 200 200
            POST   /task                                                401 200 200 200 200
            POST   /task/count                                          401 200 200 200 200
            GET    /task/{TASK}                                         401 404 200 404 404
            PUT    /task/{TASK}                                         401 404 400 404 404
            DELETE /task/{TASK}                                         401 403 403 403 403
            POST   /task/create                                         401 403 403 403 403
            GET    /task/{TASK}/form                                    401 403 200 403 403
            GET    /task/{TASK}/deployed-form                           401 403 200 403 403
            GET    /task/{TASK}/form-variables                          401 403 200 403 403
            GET    /task/{TASK}/identity-links                          401 403 200 403 403
            POST   /task/{TASK}/identity-links                          401 403 403 403 403
            POST   /task/{TASK}/submit-form                             401 403 400 403 403
            POST   /task/{TASK}/claim                                   401 403 400 403 403
            POST   /task/{TASK}/unclaim                                 401 403 204 403 403
            POST   /task/{TASK}/assignee                                401 403 204 403 403
            POST   /task/{TASK}/complete                                401 403 403 403 403
            POST   /task/{TASK}/resolve                                 401 403 403 403 403
            POST   /task/{TASK}/delegate                                401 403 403 403 403
            POST   /task/{TASK}/bpmnError                               401 403 403 403 403
            POST   /task/{TASK}/bpmnEscalation                          401 403 403 403 403
            GET    /task/{TASK}/variables                               401 403 403 403 403
            POST   /task/{TASK}/variables                               401 403 403 403 403
            PUT    /task/{TASK}/variables/x                             401 403 403 403 403
            GET    /task/{TASK}/localVariables                          401 403 403 403 403
            PUT    /task/{TASK}/localVariables/x                        401 403 403 403 403
            GET    /task/{TASK}/comment                                 401 403 403 403 403
            POST   /task/{TASK}/comment/create                          401 403 403 403 403
            GET    /task/{TASK}/attachment                              401 403 403 403 403
            POST   /task/{TASK}/attachment/create                       401 403 403 403 403
            GET    /task/report/candidate-group-count                   401 403 403 403 403
            GET    /filter                                              401 200 200 200 200
            GET    /filter/{FILTER}/list                                401 403 200 403 403
            POST   /filter/{FILTER}/list                                401 403 200 403 403
            POST   /filter/create                                       401 403 403 403 403
            PUT    /filter/{FILTER}                                     401 403 403 403 403
            DELETE /filter/{FILTER}                                     401 403 403 403 403
            GET    /process-definition                                  401 200 200 200 200
            GET    /process-definition/key/annual-cycle/startForm       401 200 200 200 200
            POST   /process-definition/key/annual-cycle/submit-form     401 403 400 403 403
            POST   /process-definition/key/annual-cycle/start           401 403 403 403 403
            PUT    /process-definition/key/annual-cycle/suspended       401 403 403 403 403
            DELETE /process-definition/key/annual-cycle                 401 403 403 403 403
            GET    /process-instance                                    401 403 403 200 403
            GET    /process-instance/{CASE}                             401 403 403 200 403
            GET    /process-instance/{CASE}/variables                   401 403 403 200 403
            PUT    /process-instance/{CASE}/variables/x                 401 403 403 403 403
            DELETE /process-instance/{CASE}                             401 403 403 403 403
            PUT    /process-instance/{CASE}/suspended                   401 403 403 403 403
            POST   /process-instance/{CASE}/modification                401 403 403 403 403
            POST   /process-instance/delete                             401 403 403 403 403
            POST   /message                                             401 403 403 403 403
            POST   /signal                                              401 403 403 403 403
            POST   /condition                                           401 403 403 403 403
            POST   /execution/{CASE}/signal                             401 403 403 403 403
            GET    /variable-instance                                   401 403 403 200 403
            GET    /event-subscription                                  401 403 403 200 403
            POST   /migration/generate                                  401 403 403 403 403
            POST   /migration/execute                                   401 403 403 403 403
            POST   /modification/execute                                401 403 403 403 403
            GET    /deployment                                          401 403 403 200 403
            POST   /deployment/create                                   401 403 403 403 403
            POST   /decision-definition/key/any/evaluate                401 403 403 403 403
            GET    /decision-definition                                 401 403 403 200 403
            GET    /job                                                 401 403 403 200 403
            POST   /job/none/execute                                    401 403 403 403 403
            PUT    /job/none/duedate                                    401 403 403 403 403
            PUT    /job/none/retries                                    401 403 403 404 403
            GET    /incident                                            401 403 403 200 403
            POST   /external-task/fetchAndLock                          401 403 403 403 403
            GET    /batch                                               401 403 403 200 403
            GET    /history/task                                        401 403 403 200 403
            GET    /history/variable-instance                           401 403 403 200 403
            GET    /history/detail                                      401 403 403 403 403
            GET    /history/identity-link-log                           401 403 403 403 403
            GET    /history/process-instance                            401 403 403 200 403
            DELETE /history/process-instance/{CASE}                     401 403 403 403 403
            POST   /history/cleanup                                     401 403 403 403 403
            GET    /user                                                401 200 200 200 200
            GET    /user/samordnare/profile                             401 200 200 200 200
            PUT    /user/samordnare/profile                             401 403 403 403 403
            PUT    /user/samordnare/credentials                         401 403 403 403 403
            POST   /user/create                                         401 403 403 403 403
            DELETE /user/samordnare                                     401 403 403 403 403
            GET    /group                                               401 200 200 200 200
            POST   /group/create                                        401 403 403 403 403
            PUT    /group/coordinator/members/registrator               401 403 403 403 403
            GET    /authorization                                       401 403 403 403 200
            GET    /authorization/check?permissionName=TASK_ASSIGN&resourceName=Task&resourceType=7 401 200 200 200 200
            GET    /authorization/check?permissionName=READ&resourceName=Task&resourceType=7&userId=samordnare 401 403 200 403 200
            POST   /authorization/create                                401 403 403 403 403
            POST   /identity/verify                                     401 403 403 403 403
            GET    /identity/groups?userId=samordnare                   401 403 403 403 403
            GET    /metrics                                             401 403 403 403 200
            POST   /telemetry/configuration                             401 403 403 403 403
            GET    /schema/log                                          401 403 403 403 403
            GET    /optimize/activity-instance/completed                401 403 403 403 403
            GET    /camunda/api/admin/auth/user/default                 401 200 200 200 200
            POST   /camunda/api/admin/auth/user/default/login/tasklist  401 403 403 403 403
            POST   /camunda/api/admin/setup/default/user/create         401 403 403 403 403
            POST   /camunda/api/cockpit/plugin/base/default/process-instance/count 401 403 403 200 200
            GET    /camunda/api/admin/                                  401 404 404 404 404
            GET    /camunda/app/tasklist/default/                       302 200 200 200 200
            GET    /camunda/app/cockpit/default/                        302 403 403 200 200
            GET    /camunda/app/admin/default/                          302 403 403 403 200
            GET    /konton                                              302 403 403 403 200
            GET    /uppgift/{TASK}                                      302 404 200 404 404
            GET    /uppgift/{TASK}/formular                             302 404 200 404 404
            GET    /uppgift/{TASK}/karta                                302 404 200 404 404
            GET    /uppgift/{TASK}/klar                                 302 404 404 404 404
            POST   /uppgift/{TASK}/oforandrat                           403 403 403 403 403
            POST   /uppgift/{TASK}/kommentar                            403 403 403 403 403
            POST   /uppgift/{TASK}/kommentar/00000000-0000-0000-0000-000000000000/ta-bort 403 403 403 403 403
            POST   /uppgift/{TASK}/bilagor                              403 403 403 403 403
            GET    /uppgift/{TASK}/bilagor/00000000-0000-4000-8000-000000000000 302 404 404 404 404
            GET    /uppgift/{TASK}/bilagor/00000000-0000-4000-8000-000000000000/visa 302 404 404 404 404
            GET    /uppgift/{TASK}/bilagor/00000000-0000-4000-8000-000000000000/liten 302 404 404 404 404
            POST   /uppgift/{TASK}/bilagor/00000000-0000-4000-8000-000000000000/ta-bort 403 403 403 403 403
            GET    /bilagor                                             302 200 200 403 403
            GET    /bilagor/arende/malmo-2027                           302 404 404 403 403
            GET    /bilagor/fil/00000000-0000-4000-8000-000000000000    302 404 404 403 403
            GET    /bilagor/fil/00000000-0000-4000-8000-000000000000/visa 302 404 404 403 403
            POST   /bilagor/fil/00000000-0000-4000-8000-000000000000/stryk 403 403 403 403 403
            GET    /dokument                                            302 200 200 403 403
            GET    /dokument/utanfor-aren                               302 200 200 403 403
            GET    /dokument/aktuellt/atgardsplan/00000000-0000-4000-8000-000000000000.pdf 302 404 404 403 403
            GET    /dokument/utkast/atgardsplan/00000000-0000-4000-8000-000000000000/oppen.pdf 302 404 404 403 403
            GET    /dokument/fryst/00000000-0000-4000-8000-000000000000 302 404 404 403 403
            GET    /dokument/arkiv/2031.zip                             302 404 404 403 403
            GET    /kontaktpunkt                                        302 200 200 200 200
            POST   /kontaktpunkt                                        403 403 403 403 403
            GET    /uppgifter                                           302 200 200 200 200
            POST   /uppgifter/{TASK}/ta                                 403 403 403 403 403
            POST   /uppgifter/{TASK}/lamna                              403 403 403 403 403
            POST   /uppgifter/flera                                     403 403 403 403 403
            GET    /tillganglighet                                      200 200 200 200 200
            POST   /tillganglighet                                      403 403 403 403 403
            GET    /meny                                                302 200 200 200 200
            GET    /actuator/env                                        302 403 403 403 403
            GET    /hjulet                                              302 200 200 200 200
            GET    /lagkoll                                             302 200 200 403 403
            GET    /lagkoll/svar/1.csv                                  302 200 200 403 403
            POST   /lagkoll/stallningstagande                           403 403 403 403 403
            GET    /sparbarhet                                          302 200 200 403 403
            GET    /sparbarhet/2031                                     302 404 404 403 403
            POST   /sparbarhet                                          403 403 403 403 403
            GET    /processlage                                         302 403 200 200 403
            GET    /processlage/tid                                     302 403 200 200 403
            GET    /processlage/{CASE}                                  302 403 200 200 403
            GET    /processlage/{CASE}/karta                            302 403 200 200 403
            GET    /processlage/ingen                                   302 403 404 404 403
            POST   /processlage/{CASE}/fel/x                            403 403 403 403 403
            GET    /min-kalender                                        302 200 200 200 200
            POST   /min-kalender/mina                                   403 403 403 403 403
            GET    /kalender                                            404 404 404 404 404
            GET    /kalender/0/x.ics                                    404 404 404 404 404
            POST   /kalender/0/x.ics                                    405 405 405 405 405
            GET    /offentligt                                          404 404 404 404 404
            POST   /offentligt                                          405 405 405 405 405
            DELETE /offentligt                                          405 405 405 405 405
            GET    /actuator/prometheus                                 401 403 403 406 406
            POST   /actuator/prometheus                                 403 403 403 403 403
            GET    /frister                                             302 403 200 403 403
            GET    /ersattare                                           302 200 200 200 200
            GET    /ersattare/uppgift/{TASK}                            302 200 200 200 200
            GET    /utskick                                             302 403 200 200 403
            GET    /min-post                                            302 200 200 200 200
            GET    /klocka                                              302 404 404 404 404
            SEND   /konton                                              302 403 403 403 400
            SEND   /uppgift/{TASK}/lamna                                302 422 422 422 422
            SEND   /uppgift/{TASK}/utkast                               302 404 404 404 404
            SEND   /uppgift/{TASK}/utkast/kasta                         302 404 404 404 404
            SEND   /uppgift/{TASK}/oforandrat                           302 302 302 302 302
            SEND   /uppgift/{TASK}/kommentar                            302 302 302 302 302
            SEND   /uppgift/{TASK}/bilagor                              302 404 302 404 404
            SEND   /uppgift/{TASK}/bilagor/00000000-0000-4000-8000-000000000000/ta-bort 302 404 302 404 404
            SEND   /bilagor/fil/00000000-0000-4000-8000-000000000000/stryk 302 404 404 403 403
            SEND   /uppgifter/{TASK}/ta                                 302 302 302 302 302
            SEND   /uppgifter/{TASK}/lamna                              302 302 422 302 302
            SEND   /uppgifter/flera                                     302 302 302 302 302
            SEND   /kontaktpunkt                                        302 403 422 403 403
            SEND   /lagkoll/stallningstagande                           302 403 422 403 403
            SEND   /processlage/{CASE}/fel/x                            302 403 403 302 403
            SEND   /frister/{TASK}                                      302 403 200 403 403
            SEND   /ersattare                                           302 422 422 422 422
            SEND   /utskick/bekrafta                                    302 403 403 302 403
            SEND   /min-post                                            302 400 400 400 400
            SEND   /min-kalender/mina                                   302 200 200 200 403
            SEND   /min-kalender/andras                                 302 404 404 404 403
            """;

    /** What the attacks send; everything else sends an empty form or object. */
    private static final Map<String, String> BODIES = Map.of(
            "POST /task/{TASK}/claim", "{\"userId\":\"samordnare\"}",
            "POST /task/{TASK}/assignee", "{\"userId\":\"trygghetsdirektor\"}",
            // It takes the due date away, which only the page Frister may move.
            "PUT /task/{TASK}",
                    "{\"name\":\"Namn\",\"assignee\":\"trygghetsdirektor\","
                            + "\"camundaFormRef\":{\"key\":\"a.b\",\"binding\":\"deployment\",\"version\":null}}",
            "PUT /job/none/retries", "{\"retries\":1}",
            "POST /task/create", "{\"name\":\"Egen uppgift\",\"assignee\":\"registrator\"}",
            "POST /task/{TASK}/identity-links", "{\"groupId\":\"registrar\",\"type\":\"candidate\"}",
            "POST /user/create",
                    "{\"profile\":{\"id\":\"inkräktare\"},\"credentials\":{\"password\":\"ett-långt-2027\"}}",
            "POST /authorization/create",
                    "{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"admin\",\"resourceType\":7,\"resourceId\":\"*\"}",
            "POST /signal", "{\"name\":\"x\"}",
            "PUT /user/samordnare/profile", "{\"id\":\"samordnare\",\"email\":\"annan@malmo.example\"}");

    private static final List<String> OWN_PAGES = List.of(
            "/uppgifter",
            "/bilagor",
            "/dokument",
            "/tillganglighet",
            "/hjulet",
            "/lagkoll",
            "/sparbarhet",
            "/processlage",
            "/min-kalender",
            "/min-post",
            "/ersattare",
            "/frister",
            "/klocka",
            "/utskick",
            "/kalender",
            "/offentligt");

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Browser> people = new LinkedHashMap<>();
    private Task task;

    @BeforeAll
    void everybodySignsIn() {
        CleanSlate.wipe(engine, jdbc);
        officials.startPhase(
                "situational-picture",
                "malmo-2027",
                Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027));
        task = officials.task("situational-picture.decide-approach");
        people.put("stranger", new Browser(port));
        for (String person : List.of("registrator", "samordnare", "driftansvarig")) {
            people.put(person, Accounts.official(port, person));
        }
        people.put("admin", Accounts.administrator(port));
    }

    @AfterAll
    void leaveNothing() {
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    void everyCallAnswersAsTheTableSays() {
        String seen = MATRIX.lines().map(this::observed).collect(Collectors.joining("\n"));
        assertThat(seen)
                .isEqualTo(MATRIX.strip().lines().map(RouteMatrixTest::squeezed).collect(Collectors.joining("\n")));
    }

    @Test
    void nothingThatIsRefusedSaysSoInTheWordsOfAnException() {
        MATRIX.lines().map(RouteMatrixTest::squeezed).forEach(line -> {
            HttpResponse<String> answer = call(people.get("registrator"), line.split(" "));
            if (answer.statusCode() >= 400 && line.contains(" /task")) {
                assertThat(answer.body()).as(line).contains("\"message\"").doesNotContain("Exception");
            }
        });
    }

    @Test
    void everybodySeesTheNamesOfPeopleAndRolesAndNothingElseAboutThem() {
        for (String person : List.of("registrator", "driftansvarig", "samordnare", "admin")) {
            assertThat(engine(person, "/user").body())
                    .contains("\"id\":\"polisomradeschef\"", "Polisområdeschefen (demo)")
                    .as("no address, here or in the engine's tables")
                    .doesNotContain("@");
            assertThat(engine(person, "/group").body()).contains("registrar");
        }
        assertThat(jdbc.sql("select count(*) from act_id_user where email_ is not null or pwd_ is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theCoordinatorCannotGiveATaskToSomebodyWithoutTheRole() {
        String nobodys = "{\"userId\":\"registrator\"}";
        HttpResponse<String> answer =
                people.get("samordnare").engine("POST", "/task/" + task.getId() + "/assignee", nobodys);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Registratorn (demo) har inte den roll som uppgiften hör till");
        HttpResponse<String> past = people.get("samordnare")
                .engine("PUT", "/task/" + task.getId(), "{\"name\":\"Namn\",\"assignee\":\"registrator\"}");
        assertThat(past.statusCode()).isEqualTo(400);
    }

    @Test
    void theContactOfAUnitComesToTheShelfOfWhatIsAdoptedAndToNoDraft() {
        Browser unit = Accounts.official(port, "ansvarig-fritid");
        String nothing = "00000000-0000-4000-8000-000000000000";

        assertThat(unit.get("/dokument").statusCode()).isEqualTo(200);
        assertThat(unit.get("/dokument/fryst/" + nothing).statusCode()).isEqualTo(404);
        assertThat(List.of(
                        "/dokument/aktuellt/atgardsplan/" + nothing + ".pdf",
                        "/dokument/utkast/atgardsplan/" + nothing + "/oppen.pdf",
                        "/dokument/arkiv/2031.zip",
                        "/bilagor",
                        "/sparbarhet"))
                .allSatisfy(
                        path -> assertThat(unit.get(path).statusCode()).as(path).isEqualTo(403));
    }

    @Test
    void onlyTheCoordinatorSeesTasksOfOthers() {
        assertThat(engine("registrator", "/task").body()).isEqualTo("[]");
        assertThat(engine("driftansvarig", "/task").body()).isEqualTo("[]");
        assertThat(engine("admin", "/task").body()).isEqualTo("[]");
        assertThat(engine("samordnare", "/task").body()).contains(task.getId());
    }

    @Test
    void theCoordinatorCannotDoATaskOfARoleTheyDoNotHold() {
        engine.getTaskService().setAssignee(task.getId(), null);
        try {
            HttpResponse<String> answer = people.get("samordnare")
                    .engine("POST", "/task/" + task.getId() + "/submit-form", "{\"variables\":{}}");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("en roll som du inte har");
        } finally {
            engine.getTaskService().setAssignee(task.getId(), "trygghetsdirektor");
        }
    }

    @Test
    void anExpressionInASearchIsRefusedAndNotAFault() {
        String hidden = "{\"orQueries\":[{\"assigneeExpression\":\"${deadline.hashCode()}\"}]}";
        HttpResponse<String> answer = people.get("registrator").engine("POST", "/task", hidden);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Sökningen innehåller ett uttryck");
    }

    private HttpResponse<String> engine(String person, String path) {
        return people.get(person).engine("GET", path, null);
    }

    private String observed(String line) {
        String[] route = squeezed(line).split(" ");
        String statuses = people.values().stream()
                .map(browser -> String.valueOf(call(browser, route).statusCode()))
                .collect(Collectors.joining(" "));
        return route[0] + " " + route[1] + " " + statuses;
    }

    private HttpResponse<String> call(Browser browser, String... route) {
        String otherwise = route[1].endsWith("/submit-form") ? "{\"variables\":{}}" : "{}";
        String body = route[0].equals("GET") ? null : BODIES.getOrDefault(route[0] + " " + route[1], otherwise);
        String path = route[1].replace("{TASK}", task.getId())
                .replace("{CASE}", task.getProcessInstanceId())
                .replace("{FILTER}", filterOfTheCoordinator());
        if (route[0].equals("SEND")) {
            return browser.withToken(browser.tokenOfOurPages(), "POST", path, body);
        }
        boolean whole = path.startsWith("/camunda")
                || path.startsWith("/konton")
                || path.startsWith("/uppgift/")
                || path.startsWith("/meny")
                || path.startsWith("/kontaktpunkt")
                || path.startsWith("/actuator")
                || OWN_PAGES.stream().anyMatch(path::startsWith);
        return whole ? browser.json(route[0], path, body) : browser.engine(route[0], path, body);
    }

    private String filterOfTheCoordinator() {
        return engine.getFilterService()
                .createFilterQuery()
                .filterName("Alla i året")
                .singleResult()
                .getId();
    }

    private static String squeezed(String line) {
        return line.strip().replaceAll(" +", " ");
    }
}
