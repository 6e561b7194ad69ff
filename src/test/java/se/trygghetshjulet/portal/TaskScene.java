package se.trygghetshjulet.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;

/** A situational picture whose units have been asked for their contributions, and people on their task pages. */
final class TaskScene {

    static final String CONTRIBUTE = "situational-picture.contribute";
    static final String UNSAFE = "<img src=x onerror=alert(1)><script>alert(2)</script>";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Officials officials;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    TaskScene(Officials officials, ProcessEngine engine, JdbcClient jdbc) {
        this.officials = officials;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    void forgetEverything() {
        CleanSlate.wipe(engine, jdbc);
        jdbc.sql("truncate task_draft, task_handed_in, attachment").update();
    }

    /** The director has asked three units; what is asked for holds what an attacker would write. */
    void unitsAreAsked() {
        officials.startPhase(
                "situational-picture",
                "malmo-2027",
                Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027));
        officials.complete(
                "situational-picture.decide-approach",
                Map.of(
                        "questions", "Var är problemen störst? " + UNSAFE,
                        "areas", "Hela Malmö",
                        "sources", "Anmälda brott",
                        "timeLimit", "2027-03-12",
                        "units", List.of("grundskola", "fritid", "police")));
    }

    Task contribution(String unit) {
        return officials.task(CONTRIBUTE, "unit." + unit);
    }

    static JsonNode form(Browser browser, Task task) {
        return json(browser.get("/uppgift/" + task.getId() + "/formular"));
    }

    static HttpResponse<String> post(Browser browser, Task task, String where, String json) {
        JsonNode token = form(browser, task).path("token").path("value");
        return browser.withToken(token.asText(), "POST", "/uppgift/" + task.getId() + where, json);
    }

    static HttpResponse<String> saves(Browser browser, Task task, int version, Map<String, Object> content) {
        ObjectNode body = JSON.createObjectNode().put("version", version);
        body.set("content", JSON.valueToTree(content));
        return post(browser, task, "/utkast", body.toString());
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
