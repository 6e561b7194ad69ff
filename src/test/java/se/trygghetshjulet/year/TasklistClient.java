package se.trygghetshjulet.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.year.Browser.Answer;

/** What Tasklist asks of the server on behalf of one person. */
final class TasklistClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TASKS = 200;

    private final Browser browser;

    TasklistClient(URI address, String person) {
        this.browser = new Browser(address, person);
    }

    /** @param key {@code <process>.<user task>} */
    record OpenTask(String id, String key, Optional<String> assignee) {}

    /** The tasks that the person may see, the most urgent first. */
    List<OpenTask> tasks() throws IOException, InterruptedException {
        Answer answer = browser.post(
                "/task?firstResult=0&maxResults=" + MOST_TASKS,
                Map.of("sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "asc"))));
        if (!answer.ok()) {
            throw new IOException("The list of tasks answered " + answer);
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
    Optional<String> role(OpenTask task) throws IOException, InterruptedException {
        Answer answer = browser.get("/task/" + task.id() + "/identity-links");
        for (JsonNode link : answer.body()) {
            if (answer.ok() && link.path("groupId").isTextual()) {
                return Optional.of(link.path("groupId").asText());
            }
        }
        return Optional.empty();
    }

    /** Opens the task's form; empty when the task is gone. */
    Optional<Sheet> open(OpenTask task, String role) throws IOException, InterruptedException {
        Answer answer = browser.get("/task/" + task.id() + "/form-variables?deserializeValues=false");
        return answer.ok() ? Optional.of(Sheet.opened(task.key(), role, shown(answer.body()))) : Optional.empty();
    }

    Answer submit(OpenTask task, Map<String, Object> fields) throws IOException, InterruptedException {
        return browser.post("/task/" + task.id() + "/submit-form", Map.of("variables", variables(fields)));
    }

    Answer start(String process, Map<String, Object> fields) throws IOException, InterruptedException {
        Answer definitions = browser.get("/process-definition?latest=true&key=" + process);
        String id = definitions.body().path(0).path("id").asText();
        return browser.post("/process-definition/" + id + "/submit-form", Map.of("variables", variables(fields)));
    }

    /** Moves the demo's clock. */
    void moveClock(String day) throws IOException, InterruptedException {
        String leadsTo = browser.postPage("/klocka", "dag", day);
        if (!leadsTo.endsWith("?flyttad")) {
            throw new IOException("The clock was not moved to " + day + ": " + leadsTo);
        }
    }

    private static Map<String, Object> shown(JsonNode variables) throws JsonProcessingException {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> variable : variables.properties()) {
            JsonNode value = variable.getValue().path("value");
            boolean json = variable.getValue().path("type").asText().equals("Json");
            shown.put(
                    variable.getKey(),
                    json ? JSON.readValue(value.asText(), Object.class) : JSON.convertValue(value, Object.class));
        }
        return shown;
    }

    private static Map<String, Object> variables(Map<String, Object> fields) throws JsonProcessingException {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            variables.put(field.getKey(), variable(field.getValue()));
        }
        return variables;
    }

    private static Map<String, Object> variable(Object value) throws JsonProcessingException {
        if (value instanceof List<?>) {
            return Map.of("type", "Json", "value", JSON.writeValueAsString(value));
        }
        return Map.of("type", value.getClass().getSimpleName(), "value", value);
    }
}
