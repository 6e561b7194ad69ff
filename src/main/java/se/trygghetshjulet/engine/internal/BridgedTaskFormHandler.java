package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a submitted form to the bridge instead of storing it as process variables, which is what the engine does. */
class BridgedTaskFormHandler implements TaskFormHandler {

    private final TaskFormHandler original;
    private final FormBridge bridge;

    BridgedTaskFormHandler(TaskFormHandler original, FormBridge bridge) {
        this.original = original;
        this.bridge = bridge;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope task) {
        bridge.submit((TaskEntity) task, SubmittedValues.plain(properties));
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return original.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }
}
