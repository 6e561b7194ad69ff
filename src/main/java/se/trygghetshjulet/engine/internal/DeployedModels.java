package se.trygghetshjulet.engine.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ModelsAsRun;

/** Finds the deployments behind a case in the engine's history. */
@Component
class DeployedModels implements ModelsAsRun {

    private final ObjectProvider<HistoryService> history;
    private final ObjectProvider<RepositoryService> repository;

    DeployedModels(ObjectProvider<HistoryService> history, ObjectProvider<RepositoryService> repository) {
        this.history = history;
        this.repository = repository;
    }

    @Override
    public Map<String, byte[]> of(String businessKey) {
        List<Deployment> deployments = history
                .getObject()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(HistoricProcessInstance::getProcessDefinitionId)
                .distinct()
                .map(definition -> repository.getObject().getProcessDefinition(definition))
                .map(ProcessDefinition::getDeploymentId)
                .distinct()
                .map(this::deployment)
                .sorted(Comparator.comparing(Deployment::getDeploymentTime).thenComparing(Deployment::getId))
                .toList();
        Map<String, byte[]> files = new TreeMap<>();
        for (int set = 0; set < deployments.size(); set++) {
            String id = deployments.get(set).getId();
            for (String name : repository.getObject().getDeploymentResourceNames(id)) {
                files.put((set + 1) + "/" + name, bytes(id, name));
            }
        }
        return files;
    }

    private Deployment deployment(String id) {
        return repository.getObject().createDeploymentQuery().deploymentId(id).singleResult();
    }

    private byte[] bytes(String deployment, String name) {
        try (InputStream file = repository.getObject().getResourceAsStream(deployment, name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
