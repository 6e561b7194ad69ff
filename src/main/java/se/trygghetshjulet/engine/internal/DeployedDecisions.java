package se.trygghetshjulet.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DecisionTables;

@Component
class DeployedDecisions implements DecisionTables {

    private final ObjectProvider<ProcessEngine> engine;

    DeployedDecisions(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    /** The product asks for itself, whoever opened the form that needs the answer. */
    @Override
    public List<Map<String, Object>> rules(String decision, Map<String, Object> inputs) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> evaluated(decision, inputs)));
    }

    private List<Map<String, Object>> evaluated(String decision, Map<String, Object> inputs) {
        return engine
                .getObject()
                .getDecisionService()
                .evaluateDecisionTableByKey(decision, inputs)
                .getResultList()
                .stream()
                .map(Map::copyOf)
                .toList();
    }
}
