package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/** Attacks by somebody who is signed in: what stock Camunda lets a candidate of one task do, and ours does not. */
@ProductTest
class EngineGuardTest {

    private static final String COORDINATOR_TASK = "annual-cycle.assess-update-need";
    private static final String INJECTION = "${''.getClass().forName('java.lang.System').getProperty('user.home')}";

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Officials officials;

    private Task task;

    @BeforeEach
    void aTaskOfTheCoordinator() {
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey("annual-cycle")
                .businessKey("malmo-guard")
                .setVariables(Map.of("cycleId", "c", "year", 2027, "variant", "LIGHT"))
                .startBeforeActivity("assess-update-need")
                .execute()
                .getId();
        task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    @AfterEach
    void removeIt() {
        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "test");
    }

    @Test
    void aTaskHasNoAuthorisationRowOfItsOwn() {
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceType(Resources.TASK)
                        .resourceId(task.getId())
                        .count())
                .isZero();
    }

    @Test
    void aColleagueWithoutTheRoleNeitherSeesNorTakesTheTask() {
        String outsider = officials.holderOf("registrar");
        assertThat(officials.<Long>as(outsider, () -> tasks().createTaskQuery().count()))
                .isZero();
        assertThatThrownBy(() -> officials.as(outsider, () -> {
                    tasks().claim(task.getId(), outsider);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() ->
                        officials.as(outsider, () -> engine.getFormService().getTaskFormVariables(task.getId())))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> officials.submits(outsider, task, Map.of("updateNeeded", "yes")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void aTaskCannotBeCompletedPastItsForm() {
        String holder = officials.holder(task);
        assertThatThrownBy(() -> officials.as(holder, () -> {
                    tasks().complete(task.getId(), Map.of("updateNeeded", false));
                    return null;
                }))
                .isInstanceOf(FormRefused.class);
        assertThat(officials.tasks(COORDINATOR_TASK)).hasSize(1);
        assertThat(engine.getRuntimeService().getVariable(task.getExecutionId(), "updateNeeded"))
                .isNull();
    }

    @Test
    void resolvingEscalatingAndBpmnErrorsAreClosedDoors() {
        String holder = officials.holder(task);
        Map<String, Object> smuggled = Map.of("updateNeeded", false);
        List<Runnable> attacks = List.of(
                () -> tasks().resolveTask(task.getId(), smuggled),
                () -> tasks().handleBpmnError(task.getId(), "x", "x", smuggled),
                () -> tasks().handleEscalation(task.getId(), "x", smuggled));
        assertThat(attacks).allSatisfy(attack -> assertThatThrownBy(() -> officials.as(holder, () -> {
                    attack.run();
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class));
    }

    @Test
    void nobodyMovesADueDatePastThePageWhereTheReasonIsGiven() {
        Task ofTheRegistrar = taskOf("registrar");
        assertThatThrownBy(() -> setsDueDate(officials.holderOf("registrar"), ofTheRegistrar))
                .isInstanceOf(AuthorizationException.class);
        engine.getRuntimeService().deleteProcessInstance(ofTheRegistrar.getProcessInstanceId(), "test");

        Date due = task.getDueDate();
        assertThatThrownBy(() -> setsDueDate(officials.holderOf("coordinator"), task))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("sidan Frister");
        assertThat(tasks().createTaskQuery().taskId(task.getId()).singleResult().getDueDate())
                .isEqualTo(due);
    }

    private void setsDueDate(String person, Task changed) {
        officials.as(person, () -> {
            Task own = tasks().createTaskQuery().taskId(changed.getId()).singleResult();
            own.setDueDate(new Date(0));
            tasks().saveTask(own);
            return null;
        });
    }

    @Test
    void anExpressionHiddenInAnOrQueryIsNotEvaluated() {
        String attacker = officials.holder(task);
        assertThatThrownBy(() -> officials.as(attacker, () -> tasks().createTaskQuery()
                        .or()
                        .taskAssigneeExpression(INJECTION)
                        .endOr()
                        .list()))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("not evaluated");
    }

    @Test
    void anExpressionStoredInAFilterIsNotEvaluated() {
        FilterService filters = engine.getFilterService();
        Filter filter = filters.newTaskFilter("attack");
        filter.setQuery(tasks().createTaskQuery().taskAssigneeExpression(INJECTION));
        filters.saveFilter(filter);
        try {
            assertThatThrownBy(() -> filters.list(filter.getId()))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasStackTraceContaining("not evaluated");
        } finally {
            filters.deleteFilter(filter.getId());
        }
    }

    @Test
    void noExpressionReachesReflectionEvenInAModel() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "attack.bpmn",
                        Bpmn.createExecutableProcess("attack")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .serviceTask()
                                .camundaExpression(INJECTION)
                                .endEvent()
                                .done())
                .deploy();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("attack"))
                .hasStackTraceContaining("may not reach");
    }

    @Test
    void theReadyFiltersWorkForEveryRole() {
        FilterService filters = engine.getFilterService();
        String holder = officials.holder(task);
        List<Filter> seen =
                officials.as(holder, () -> filters.createTaskFilterQuery().list());
        assertThat(seen)
                .extracting(Filter::getName)
                .contains("Mina uppgifter", "Min grupp", "Försenade", "Denna vecka", "Alla i året");
        seen.forEach(filter -> assertThat(officials.<Long>as(holder, () -> filters.count(filter.getId())))
                .isNotNegative());
        List<Filter> ofTheRegistrar =
                officials.as(officials.holderOf("registrar"), () -> filters.createTaskFilterQuery()
                        .list());
        assertThat(ofTheRegistrar).extracting(Filter::getName).doesNotContain("Alla i året");
    }

    @Test
    void aProcessIsOnlyStartedThroughItsFormAndByTheCoordinator() {
        String coordinator = officials.holderOf("coordinator");
        assertThatThrownBy(() -> officials.as(coordinator, () -> engine.getRuntimeService()
                        .startProcessInstanceByKey("annual-cycle", "malmo-1999")))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> officials.start(officials.holderOf("registrar"), "annual-cycle", Map.of("year", 2027)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void onlyOurFacadesAreVisibleToModels() {
        assertThatThrownBy(() -> evaluate("${dataSource}")).isInstanceOf(ProcessEngineException.class);
        assertThat(evaluate("${deadline}")).isNotNull();
    }

    private Object evaluate(String expression) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceById(engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance(
                                "probe.bpmn",
                                Bpmn.createExecutableProcess("probe")
                                        .camundaHistoryTimeToLive(1)
                                        .startEvent()
                                        .serviceTask()
                                        .camundaExpression("${" + expression.substring(2, expression.length() - 1)
                                                + ".hashCode()}")
                                        .camundaResultVariable("seen")
                                        .endEvent()
                                        .done())
                        .deployWithResult()
                        .getDeployedProcessDefinitions()
                        .get(0)
                        .getId())
                .getId();
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName("seen")
                .singleResult()
                .getValue();
    }

    private Task taskOf(String role) {
        String instance = engine.getRuntimeService()
                .startProcessInstanceById(engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance(
                                "single.bpmn",
                                Bpmn.createExecutableProcess("single")
                                        .camundaHistoryTimeToLive(1)
                                        .startEvent()
                                        .userTask("only")
                                        .camundaCandidateGroups(role)
                                        .endEvent()
                                        .done())
                        .deployWithResult()
                        .getDeployedProcessDefinitions()
                        .get(0)
                        .getId())
                .getId();
        return tasks().createTaskQuery().processInstanceId(instance).singleResult();
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }
}
