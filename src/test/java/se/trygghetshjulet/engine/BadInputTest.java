package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.EnglishWords;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;

/**
 * What a careless or hostile browser can send to the address that Tasklist submits forms to. Whatever is refused is
 * refused in Swedish, leaves every table as it was and leaves the task open.
 */
@ProductTest
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String CONTRIBUTE = "situational-picture.contribute";
    private static final int PAIRS = 20;

    /** The rows of the record and of the engine. The engine's own counters tick in the background. */
    private static final String ROWS = """
            select sum((xpath('//c/text()', query_to_xml(
                format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text::bigint)
            from pg_tables
            where schemaname in ('public', 'trygghetshjulet') and tablename not like 'act_ru_%meter%'""";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ObjectMapper json;

    private Task task;
    private Browser holder;
    private Browser stranger;

    @BeforeAll
    void aTaskAndTheOneWhoHasIt() {
        CleanSlate.wipe(engine, jdbc);
        task = contribution(2031);
        holder = Accounts.official(port, officials.holder(task));
        stranger = Accounts.official(port, "registrator");
    }

    @AfterAll
    void leaveNothing() {
        CleanSlate.wipe(engine, jdbc);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("20 001 tecken", nothing("å".repeat(20_001)), "nothingReason"),
                Arguments.of("en megabyte", nothing("å".repeat(500_000)), "nothingReason"),
                Arguments.of("NUL", nothing("a\0b"), "nothingReason"),
                Arguments.of("tal i stället för text", nothing(42), "nothingReason"),
                Arguments.of("objekt i stället för text", nothing(Map.of("a", 1)), "nothingReason"),
                Arguments.of("okänt fält", with("beslut", "ja"), "beslut"),
                Arguments.of(
                        "okänt fält med script", with("<script>alert(1)</script>", "ja"), "<script>alert(1)</script>"),
                Arguments.of("okänt val", Map.of("answer", "SOMETHING"), "answer"),
                Arguments.of("lista som val", Map.of("answer", List.of("NOTHING")), "answer"),
                Arguments.of("inget svar alls", Map.of(), "answer"),
                Arguments.of("null", Collections.singletonMap("answer", null), "answer"),
                Arguments.of("objekt i stället för lista", report(Map.of("title", "x")), "problems"),
                Arguments.of("text i stället för lista", report("x"), "problems"),
                Arguments.of("text i stället för rad", report(List.of("x")), "problems[0].title"),
                Arguments.of("påhittad rad-id", report(List.of(row("id", "1 or 1=1"))), ""),
                Arguments.of("NUL i ett val", report(List.of(row("affectedUnits", List.of("a\0")))), "problems[0]"),
                Arguments.of("djup nästling", report(nested(400)), "problems"),
                Arguments.of("10 000 rader", report(Collections.nCopies(10_000, Map.of("title", "x"))), "problems"),
                Arguments.of(
                        "processens egna variabler",
                        with("pictureId", UUID.randomUUID().toString()),
                        "pictureId"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void isRefusedWithASentenceAtTheField(String what, Map<String, Object> answers, String field) {
        JsonNode body = refused(() -> submit(holder, task, answers), 400);

        assertThat(body.path("fields").findValuesAsText("field")).anyMatch(key -> key.startsWith(field));
        body.path("fields").findValuesAsText("message").forEach(BadInputTest::isSwedish);
    }

    static Stream<Arguments> typedValues() {
        return Stream.of(
                Arguments.of(
                        "Object",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                        Map.of(
                                "objectTypeName", "java.util.HashMap",
                                "serializationDataFormat", "application/x-java-serialized-object")),
                Arguments.of(
                        "Object",
                        "[\"javax.script.ScriptEngineManager\",{}]",
                        Map.of(
                                "objectTypeName", "javax.script.ScriptEngineManager",
                                "serializationDataFormat", "application/json")),
                Arguments.of("Bytes", "AAAA", Map.of()),
                Arguments.of("File", "AAAA", Map.of("filename", "a.exe", "mimetype", "text/html")),
                Arguments.of("Xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>", Map.of()),
                Arguments.of("Json", "{not json", Map.of()),
                Arguments.of("Integer", "not a number", Map.of()),
                Arguments.of("Date", "yesterday", Map.of()),
                Arguments.of("NoSuchType", "x", Map.of()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typedValues")
    void aTypedValueIsNeverReadAsAnythingButData(String type, String value, Map<String, String> info) {
        refused(
                () -> send(
                        holder,
                        task,
                        Map.of(
                                "answer", Map.of("value", "NOTHING"),
                                "nothingReason", Map.of("type", type, "value", value, "valueInfo", info))),
                400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"variables\":null}",
                "{\"variables\":[]}",
                "{\"variables\":{\"answer\":\"NOTHING\"}}",
                "{\"variables\":{\"answer\":null}}",
                "{\"variabels\":{}}",
                "<variables/>"
            })
    void aBodyThatIsNotAFormIsRefused(String body) {
        refused(() -> holder.engine("POST", "/task/" + task.getId() + "/submit-form", body), 400);
    }

    @Test
    void halfACharacterIsRefusedAtItsField() {
        String half =
                "{\"variables\":{\"answer\":{\"value\":\"NOTHING\"}," + "\"nothingReason\":{\"value\":\"a\\ud83db\"}}}";
        JsonNode body = refused(() -> holder.json("POST", address(task), half), 400);
        assertThat(body.path("fields").findValuesAsText("field")).containsExactly("nothingReason");
    }

    @Test
    void whoeverTakesATaskThatAColleagueJustTookIsToldSo() {
        String claim = "{\"userId\":\"" + officials.holder(task) + "\"}";
        Browser coordinator = Accounts.official(port, "samordnare");
        engine.getTaskService().setAssignee(task.getId(), "registrator");
        JsonNode body = refused(() -> coordinator.engine("POST", "/task/" + task.getId() + "/claim", claim), 400);
        assertThat(body.path("message").asText()).contains("redan tagits av någon annan");
        engine.getTaskService().setAssignee(task.getId(), task.getAssignee());
    }

    @Test
    void whoeverTakesATaskThatSomebodyChangesInTheSameMomentIsToldSo() {
        String change = "update act_ru_task set rev_ = rev_ + 1 where id_ = '%s'".formatted(task.getId());
        String claim = "{\"userId\":\"" + officials.holder(task) + "\"}";
        engine.getTaskService().setAssignee(task.getId(), null);

        JsonNode body = refused(
                () -> SameMoment.meeting(
                        transactions,
                        jdbc,
                        change,
                        () -> holder.engine("POST", "/task/" + task.getId() + "/claim", claim)),
                400);

        assertThat(body.path("message").asText()).contains("i samma stund");
        engine.getTaskService().setAssignee(task.getId(), task.getAssignee());
    }

    @Test
    void aVeryDeepBodyIsRefused() {
        String deep = "{\"variables\":{\"answer\":{\"value\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}}}";
        refused(() -> holder.engine("POST", "/task/" + task.getId() + "/submit-form", deep), 400);
    }

    @Test
    void aBodyLargerThanAnyFormIsNotRead() {
        String huge = "{\"variables\":{\"answer\":{\"value\":\"" + "a".repeat(9 * 1024 * 1024) + "\"}}}";
        refused(() -> holder.engine("POST", "/task/" + task.getId() + "/submit-form", huge), 413);
    }

    @Test
    void somebodyElsesTaskAWrongTokenAndNoSessionGetNowhere() {
        refused(() -> submit(stranger, task, nothing("Inget nytt")), 403);
        refused(() -> holder.withToken("wrong", "POST", address(task), "{\"variables\":{}}"), 403);
        long before = rows();
        assertThat(submit(new Browser(port), task, nothing("Inget nytt")).statusCode())
                .isEqualTo(401);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aDateWithoutSenseOrInThePastIsRefused() {
        officials.startPhase(
                "situational-picture",
                "malmo-2032",
                Map.of("cycleId", officials.recordedYear(2032).toString(), "year", 2032));
        Task decide = officials.task("situational-picture.decide-approach");
        Browser director = Accounts.official(port, officials.holder(decide));
        for (Object date :
                List.of("31/12 2032", "2032-02-30", "0001-01-01", "+999999999-12-31", "1999-01-01", 20320301)) {
            Map<String, Object> answers = new HashMap<>(approach());
            answers.put("timeLimit", date);
            JsonNode body = refused(() -> submit(director, decide, answers), 400, decide);
            assertThat(body.path("fields").findValuesAsText("field"))
                    .as("%s", date)
                    .contains("timeLimit");
        }
        engine.getRuntimeService().deleteProcessInstance(decide.getProcessInstanceId(), "test");
    }

    @Test
    void twentyThousandCharactersOfAnythingVisibleAreKeptAsWritten() {
        String written =
                "<script>alert('1')</script> & \"citat\" 👮🏽‍♀️ \u202Eעברית\u202C ${1+1} {{2}} '; drop table cycle; --";
        String reason = written + "å".repeat(20_000 - written.length());
        Task own = contribution(2033);

        assertThat(submit(holder, own, nothing(reason)).statusCode()).isEqualTo(204);

        assertThat(jdbc.sql("select count(*) from contribution where nothing_reason = ?")
                        .param(reason)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(engine.getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .variableName("nothingReason")
                        .count())
                .isZero();
    }

    @Test
    void aStaleFormIsRefusedAfterItsTaskIsDone() {
        Task own = contribution(2034);
        assertThat(submit(holder, own, nothing("Inget nytt")).statusCode()).isEqualTo(204);
        long before = rows();

        HttpResponse<String> again = submit(holder, own, nothing("Inget nytt igen"));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(400);
        assertThat(message(again)).contains("redan avslutad");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void oneOfTwoWhoSubmitAtOnceWinsAndTheOtherIsTold() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int pair = 0; pair < PAIRS; pair++) {
                Task own = contribution(2040 + pair);
                Callable<HttpResponse<String>> submit = () -> submit(holder, own, nothing("Inget nytt"));
                List<HttpResponse<String>> answers = new ArrayList<>();
                for (Future<HttpResponse<String>> answer : two.invokeAll(List.of(submit, submit))) {
                    answers.add(answer.get());
                }
                assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 400);
                answers.stream()
                        .filter(answer -> answer.statusCode() == 400)
                        .forEach(loser -> isSwedish(message(loser)));
                assertThat(audited(2040 + pair)).isEqualTo(1);
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void whoeverOpenedATaskThatIsHandedInMeanwhileIsToldThatItIsGone() {
        Task own = contribution(2039);

        assertThatThrownBy(() -> engineCommand(command -> {
                    TaskEntity opened = command.getTaskManager().findTaskById(own.getId());
                    opened.getExecution().getProcessInstance();
                    assertThat(submit(holder, own, nothing("Inget nytt")).statusCode())
                            .isEqualTo(204);
                    submitted(opened, nothing("Inget nytt"));
                    return null;
                }))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("finns inte längre");
        assertThat(audited(2039)).isEqualTo(1);
    }

    private void engineCommand(Command<Void> command) {
        engine.getIdentityService().setAuthenticatedUserId(officials.holder(task));
        try {
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(command);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static void submitted(TaskEntity task, Map<String, Object> answers) {
        task.getTaskDefinition().getTaskFormHandler().submitFormVariables(Variables.fromMap(answers), task);
    }

    private JsonNode refused(Callable<HttpResponse<String>> attack, int status) {
        return refused(attack, status, task);
    }

    private JsonNode refused(Callable<HttpResponse<String>> attack, int status, Task open) {
        long before = rows();
        HttpResponse<String> answer;
        try {
            answer = attack.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        isSwedish(message(answer));
        assertThat(rows()).as("rows").isEqualTo(before);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(open.getId())
                        .count())
                .as("open task")
                .isEqualTo(1);
        return tree(answer.body());
    }

    private static void isSwedish(String sentence) {
        assertThat(sentence).isNotBlank().doesNotContain("Exception", "org.", "java.", "\tat ");
        assertThat(EnglishWords.in(sentence)).as(sentence).isEmpty();
    }

    private String message(HttpResponse<String> answer) {
        return tree(answer.body()).path("message").asText();
    }

    private HttpResponse<String> submit(Browser browser, Task open, Map<String, Object> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((name, value) -> variables.put(name, typed(value)));
        return send(browser, open, variables);
    }

    /** As Tasklist sends it: lists and objects as JSON text, anything else bare. */
    private Map<String, Object> typed(Object value) {
        boolean structured = value instanceof List || value instanceof Map;
        return structured ? Map.of("type", "Json", "value", text(value)) : Collections.singletonMap("value", value);
    }

    private HttpResponse<String> send(Browser browser, Task open, Map<String, Object> variables) {
        return browser.json("POST", address(open), text(Map.of("variables", variables)));
    }

    private static String address(Task open) {
        return "/camunda/api/engine/engine/default/task/" + open.getId() + "/submit-form";
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode tree(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    private long rows() {
        return jdbc.sql(ROWS).query(Long.class).single();
    }

    private long audited(int year) {
        return jdbc.sql("select count(*) from audit_entry where business_key = ? and action = ?")
                .params("malmo-" + year, CONTRIBUTE)
                .query(Long.class)
                .single();
    }

    /** The task of one unit in a year of its own; the year's first task is done. */
    private Task contribution(int year) {
        String instance = officials
                .startPhase(
                        "situational-picture",
                        "malmo-" + year,
                        Map.of("cycleId", officials.recordedYear(year).toString(), "year", year))
                .getId();
        Task decide = open(instance);
        officials.submits(decide, approach());
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey("contribute")
                .list()
                .stream()
                .filter(own -> officials.role(own).equals("unit.grundskola"))
                .findFirst()
                .orElseThrow();
    }

    private Task open(String instance) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private static Map<String, Object> approach() {
        return Map.of(
                "questions", "Var är problemen störst?",
                "areas", "Hela Malmö",
                "sources", "Anmälda brott",
                "timeLimit", "2027-03-12",
                "units", List.of("grundskola", "police"));
    }

    private static Map<String, Object> nothing(Object reason) {
        return Map.of("answer", "NOTHING", "nothingReason", reason);
    }

    private static Map<String, Object> with(String field, Object value) {
        return Map.of("answer", "NOTHING", "nothingReason", "Inget nytt", field, value);
    }

    private static Map<String, Object> report(Object problems) {
        return Map.of("answer", "REPORT", "problems", problems);
    }

    private static Map<String, Object> row(String field, Object value) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "title", "Skadegörelse",
                "description", "Rutor krossas.",
                "area", "Rosengård",
                "extent", "42 anmälningar",
                "trend", "INCREASING",
                "consequences", "Eleverna är otrygga."));
        row.put(field, value);
        return row;
    }

    private static Object nested(int depth) {
        Object value = "x";
        for (int level = 0; level < depth; level++) {
            value = List.of(value);
        }
        return value;
    }
}
