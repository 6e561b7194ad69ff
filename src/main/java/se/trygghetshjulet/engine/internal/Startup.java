package se.trygghetshjulet.engine.internal;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.TaskReturns;
import se.trygghetshjulet.engine.internal.release.ModelDeployment;
import se.trygghetshjulet.organisation.Organisation;

/** What happens each time the application starts, before anybody is let in: models in, people in, all of it checked. */
class Startup implements SmartInitializingSingleton {

    private final ProcessEngine engine;
    private final FormBridge bridge;
    private final Organisation organisation;
    private final DueDateIndex dueDates;
    private final TaskReturns returns;
    private final ObjectProvider<AfterDeployment> afterDeployment;
    private final DemoMode demo;
    private final TransactionTemplate transactions;
    private final String ownTables;

    Startup(
            ProcessEngine engine,
            FormBridge bridge,
            Organisation organisation,
            DueDateIndex dueDates,
            TaskReturns returns,
            ObjectProvider<AfterDeployment> afterDeployment,
            DemoMode demo,
            TransactionTemplate transactions,
            String ownTables) {
        this.engine = engine;
        this.bridge = bridge;
        this.organisation = organisation;
        this.dueDates = dueDates;
        this.returns = returns;
        this.afterDeployment = afterDeployment;
        this.demo = demo;
        this.transactions = transactions;
        this.ownTables = ownTables;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transactions.executeWithoutResult(all -> prepare());
        // Each by itself, so that a task which somebody works on at another node keeps nothing from starting.
        returns.takeBack();
    }

    /** One transaction: the several hundred small writes of a first start are committed together. */
    private void prepare() {
        dueDates.create();
        RepositoryService repository = engine.getRepositoryService();
        String deployment =
                new ModelDeployment(repository, demo.active()).deploy(getClass().getClassLoader());
        new OwnTables(repository).deploy(getClass().getClassLoader(), ownTables);
        verifyForms(repository, deployment);
        new OrganisationSync(engine, organisation).run();
        new Grants(engine.getAuthorizationService()).run();
        new TasklistFilters(engine).run();
        afterDeployment.forEach(AfterDeployment::deployed);
    }

    private void verifyForms(RepositoryService repository, String deployment) {
        Set<String> tasks = new TreeSet<>();
        Set<String> startable = new TreeSet<>();
        for (ProcessDefinition process : repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list()) {
            repository.getBpmnModelInstance(process.getId()).getModelElementsByType(UserTask.class).stream()
                    .map(task -> process.getKey() + "." + task.getId())
                    .forEach(tasks::add);
            if (process.isStartableInTasklist()) {
                startable.add(process.getKey());
            }
        }
        bridge.verify(tasks, startable);
    }
}
