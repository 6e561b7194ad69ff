package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Hands a submitted start form to the bridge instead of storing it as process variables. */
class BridgedStartFormHandler implements StartFormHandler {

    private final StartFormHandler original;
    private final FormBridge bridge;

    BridgedStartFormHandler(StartFormHandler original, FormBridge bridge) {
        this.original = original;
        this.bridge = bridge;
    }

    @Override
    public void submitFormVariables(VariableMap properties, VariableScope instance) {
        bridge.start((ExecutionEntity) instance, SubmittedValues.plain(properties));
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return original.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element activity, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        original.parseConfiguration(activity, deployment, definition, parse);
    }
}
