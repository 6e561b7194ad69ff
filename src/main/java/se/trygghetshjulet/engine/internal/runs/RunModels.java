package se.trygghetshjulet.engine.internal.runs;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The models that instances run by, read for the product and not for whoever is signed in. */
@Component
class RunModels {

    private final ObjectProvider<ProcessEngine> engine;

    RunModels(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    String xml(String definition) {
        return read(definition, Bpmn::convertToString);
    }

    /** What people call an element; an event at the edge of a step may have only the step's name. */
    String name(String definition, String activity) {
        return read(definition, model -> {
            ModelElementInstance element = model.getModelElementById(activity);
            String own = element instanceof FlowElement named ? named.getName() : null;
            String step = element instanceof BoundaryEvent event
                    ? event.getAttachedTo().getName()
                    : null;
            return Stream.of(Optional.ofNullable(own), Optional.ofNullable(step))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElse("");
        });
    }

    private <T> T read(String definition, Function<BpmnModelInstance, T> question) {
        ProcessEngine running = engine.getObject();
        var configuration = (ProcessEngineConfigurationImpl) running.getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> question.apply(running.getRepositoryService().getBpmnModelInstance(definition))));
    }
}
