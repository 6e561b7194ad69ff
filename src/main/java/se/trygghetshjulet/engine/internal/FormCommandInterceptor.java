package se.trygghetshjulet.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import se.trygghetshjulet.engine.FormRefused;

/**
 * Answers "which variables does this form show?" from the record, after the engine has checked that the person may ask,
 * and turns a submit of a task that is gone into a sentence.
 */
class FormCommandInterceptor extends CommandInterceptor {

    private final FormBridge bridge;
    private final com.fasterxml.jackson.databind.ObjectMapper json;

    FormCommandInterceptor(FormBridge bridge, com.fasterxml.jackson.databind.ObjectMapper json) {
        this.bridge = bridge;
        this.json = json;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        if (command instanceof GetTaskFormVariablesCmd query) {
            next.execute(command);
            TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(query.resourceId);
            return (T) variables(bridge.prefill(task));
        }
        if (command instanceof SubmitTaskFormCmd) {
            try {
                return next.execute(command);
            } catch (NullValueException | BadUserRequestException | TaskGone gone) {
                throw new FormRefused("Uppgiften är redan avslutad eller borttagen. Det du skrev har inte sparats;"
                        + " kopiera det du vill behålla och ladda om listan.");
            }
        }
        return next.execute(command);
    }

    private VariableMap variables(Map<String, Object> prefill) {
        VariableMap variables = Variables.createVariables();
        prefill.forEach((name, value) -> {
            if (value instanceof Map || value instanceof List) {
                variables.putValueTyped(
                        name,
                        SpinValues.jsonValue(json.valueToTree(value).toString()).create());
            } else if (value instanceof java.math.BigDecimal number) {
                variables.put(name, number.doubleValue());
            } else if (value instanceof java.time.LocalDate || value instanceof Enum<?>) {
                variables.put(name, value.toString());
            } else {
                variables.put(name, value);
            }
        });
        return variables;
    }
}
