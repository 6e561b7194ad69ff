package se.trygghetshjulet.engine.internal;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Processes;

/** Starts the product's own processes, whoever is signed in: they are the product's work and not that person's. */
@Component
class OwnProcesses implements Processes {

    private final ObjectProvider<ProcessEngine> engine;
    private final AcceptedSubmits accepted;
    private final RoutingValues routingValues = new RoutingValues();

    OwnProcesses(ObjectProvider<ProcessEngine> engine, AcceptedSubmits accepted) {
        this.engine = engine;
        this.accepted = accepted;
    }

    @Override
    public String start(String process, String businessKey, Map<String, Object> routing) {
        return accepted.ofTheProduct(
                process,
                () -> asTheProduct(() -> engine.getObject()
                        .getRuntimeService()
                        .startProcessInstanceByKey(process, businessKey, routingValues.checked(routing))
                        .getId()));
    }

    @Override
    public void tell(String instanceId, String message) {
        asTheProduct(() -> {
            engine.getObject()
                    .getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceId(instanceId)
                    .correlateAll();
            return null;
        });
    }

    @Override
    public void tellCase(String businessKey, String message) {
        asTheProduct(() -> {
            engine.getObject()
                    .getRuntimeService()
                    .createMessageCorrelation(message)
                    .processInstanceBusinessKey(businessKey)
                    .correlateAll();
            return null;
        });
    }

    private <T> T asTheProduct(java.util.function.Supplier<T> work) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }
}
