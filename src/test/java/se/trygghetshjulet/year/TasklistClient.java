package se.trygghetshjulet.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.testing.Browser;

/**
 * Tasklist in the browser of one person, who signs in again when the session is gone. A broken connection is an
 * {@link java.io.UncheckedIOException}.
 */
final class TasklistClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TASKS = 200;
    private static final String PASSWORD = "demo";

    private final Browser browser;
    private final String person;
    private int signIns;

    TasklistClient(int port, String person) {
        this.browser = new Browser(port);
        this.person = person;
    }

    /** @param key {@code <process>.<user task>} */
    record OpenTask(String id, String key, Optional<String> assignee) {}

    record Answer(int status, JsonNode body) {

        boolean ok() {
            return status / 100 == 2;
        }
    }

    /** The tasks that the person may see, the most urgent first. */
    List<OpenTask> tasks() {
        Answer answer = post(
                "/task?firstResult=0&maxResults=" + MOST_TASKS,
                Map.of("sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc"))));
        if (!answer.ok()) {
            throw new AssertionError("The list of tasks answered " + answer);
        }
        List<OpenTask> tasks = new ArrayList<>();
        for (JsonNode task : answer.body()) {
            String process = task.path("processDefinitionId").asText().split(":")[0];
            tasks.add(new OpenTask(
                    task.path("id").asText(),
                    process + "." + task.path("taskDefinitionKey").asText(),
                    Optional.ofNullable(task.path("assignee").textValue())));
        }
        return tasks;
    }

    /** The role that the task was given to; empty when the task is gone. */
    Optional<String> role(OpenTask task) {
        Answer answer = get("/task/" + task.id() + "/identity-links");
        for (JsonNode link : answer.body()) {
            if (answer.ok() && link.path("groupId").isTextual()) {
                return Optional.of(link.path("groupId").asText());
            }
        }
        return Optional.empty();
    }

    /** Opens the task's form; empty when the task is gone. */
    Optional<Sheet> open(OpenTask task, String role) {
        Answer answer = get("/task/" + task.id() + "/form-variables?deserializeValues=false");
        return answer.ok() ? Optional.of(Sheet.opened(task.key(), role, shown(answer.body()))) : Optional.empty();
    }

    Answer submit(OpenTask task, Map<String, Object> fields) {
        return post("/task/" + task.id() + "/submit-form", Map.of("variables", variables(fields)));
    }

    Answer start(String process, Map<String, Object> fields) {
        return post(
                "/process-definition/" + definition(process) + "/submit-form", Map.of("variables", variables(fields)));
    }

    /** The value of the only option that the start form of the process offers in a field. */
    String onlyOption(String process, String field) {
        Answer form = get("/process-definition/" + definition(process) + "/deployed-start-form");
        for (JsonNode component : form.body().path("components")) {
            if (component.path("key").asText().equals(field)
                    && component.path("values").size() == 1) {
                return component.path("values").path(0).path("value").asText();
            }
        }
        throw new AssertionError("The start form of " + process + " does not offer one " + field + ": " + form);
    }

    private String definition(String process) {
        return get("/process-definition?latest=true&key=" + process)
                .body()
                .path(0)
                .path("id")
                .asText();
    }

    /** Moves the demo's clock. */
    void moveClock(String day) {
        signInUnless(signIns() > 0 && browser.get("/klocka").statusCode() == 200, signIns());
        HttpResponse<String> answer = browser.submitPage("/klocka", "/klocka", Map.of("dag", day));
        String leadsTo = answer.headers().firstValue("Location").orElse("nowhere");
        if (!leadsTo.endsWith("?flyttad")) {
            throw new AssertionError("The clock was not moved to " + day + ": " + answer.statusCode() + " " + leadsTo);
        }
    }

    private Answer get(String path) {
        return signedIn(() -> browser.engine("GET", path, null));
    }

    private Answer post(String path, Object body) {
        String json = text(body);
        return signedIn(() -> browser.engine("POST", path, json));
    }

    /** A request that is turned away at the door has not been carried out: it is sent again after a new sign-in. */
    private Answer signedIn(Supplier<HttpResponse<String>> request) {
        int known = signIns();
        signInUnless(known > 0, known);
        known = signIns();
        HttpResponse<String> response = request.get();
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            signInUnless(false, known);
            response = request.get();
        }
        return new Answer(response.statusCode(), node(response.body()));
    }

    private synchronized int signIns() {
        return signIns;
    }

    /** Two requests of one person may find the session gone; the first one signs in for both. */
    private synchronized void signInUnless(boolean signedIn, int knownSignIns) {
        if (signedIn || signIns > knownSignIns) {
            return;
        }
        HttpResponse<String> answer = browser.signIn(person, PASSWORD);
        String leadsTo = answer.headers().firstValue("Location").orElse("nowhere");
        if (answer.statusCode() != 302 || leadsTo.contains("/logga-in")) {
            throw new AssertionError(person + " could not sign in: " + answer.statusCode() + " " + leadsTo);
        }
        browser.openTasklist();
        signIns++;
    }

    private static Map<String, Object> shown(JsonNode variables) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> variable : variables.properties()) {
            JsonNode value = variable.getValue().path("value");
            boolean json = variable.getValue().path("type").asText().equals("Json");
            shown.put(variable.getKey(), JSON.convertValue(json ? node(value.asText()) : value, Object.class));
        }
        return shown;
    }

    private static Map<String, Object> variables(Map<String, Object> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((name, value) -> variables.put(
                name,
                value instanceof List<?>
                        ? Map.of("type", "Json", "value", text(value))
                        : Map.of("type", value.getClass().getSimpleName(), "value", value)));
        return variables;
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode node(String json) {
        try {
            return json.isBlank() ? JSON.nullNode() : JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + json, e);
        }
    }
}
