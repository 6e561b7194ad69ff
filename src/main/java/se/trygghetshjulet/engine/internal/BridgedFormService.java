package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import se.trygghetshjulet.engine.Choice;

/**
 * Tasklist loads no variables into a start form, so what the form offers is written into the form itself: options of a
 * select field or a checklist, the default value of any other. A select that nothing is offered for is left out, such as a meeting of
 * an organ that this municipality does not have.
 */
class BridgedFormService extends FormServiceImpl {

    private final FormBridge bridge;
    private final ObjectMapper json;

    BridgedFormService(FormBridge bridge, ObjectMapper json) {
        this.bridge = bridge;
        this.json = json;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        try (InputStream deployed = super.getDeployedStartForm(processDefinitionId)) {
            JsonNode form = json.readTree(deployed);
            String process = commandExecutor
                    .execute(new GetDeployedProcessDefinitionCmd(processDefinitionId, true))
                    .getKey();
            offer((ArrayNode) form.path("components"), bridge.startPrefill(process));
            return new ByteArrayInputStream(json.writeValueAsBytes(form));
        } catch (IOException e) {
            throw new UncheckedIOException("The start form of " + processDefinitionId + " cannot be read", e);
        }
    }

    private void offer(ArrayNode components, Map<String, Object> prefill) {
        for (int i = components.size() - 1; i >= 0; i--) {
            ObjectNode component = (ObjectNode) components.get(i);
            Object offered = prefill.get(component.path("key").asText());
            if (component.has("components")) {
                offer((ArrayNode) component.get("components"), prefill);
            } else if (offered instanceof Choice choice && choice.options().isEmpty()) {
                components.remove(i);
            } else if (offered instanceof Choice choice) {
                component.set("values", json.valueToTree(choice.options()));
                if (choice.selected() != null) {
                    component.put("defaultValue", choice.selected());
                }
            } else if (offered != null) {
                component.set("defaultValue", json.valueToTree(offered));
            }
        }
    }
}
