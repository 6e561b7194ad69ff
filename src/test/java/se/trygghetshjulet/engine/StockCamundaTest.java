package se.trygghetshjulet.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestDatabase;

/**
 * Each hole of Camunda 7.24.0 that we close, seen from both sides: the call works on the engine as it comes, with
 * authorisation on, and the same call is refused by ours.
 *
 * <p>The fifth hole, the first-run set-up that makes a stranger administrator (CVE-2026-77226), lies in the web
 * application and not in the engine; that its address is closed is shown by {@code TheDoorTest}.
 */
@ProductTest
class StockCamundaTest {

    private static final String CANDIDATE = "kandidat";
    private static final String GROUP = "grupp";

    private static ProcessEngine stock;
    private static final Probe PROBE = new Probe();

    @Autowired
    private ProcessEngine ours;

    @Autowired
    private Officials officials;

    private Task stockTask;
    private Task ourTask;
    private String ourHolder;

    @BeforeAll
    static void anEngineAsItComes() {
        DatabaseAccess database = TestDatabase.fresh();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("stock");
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcUsername(database.username());
        configuration.setJdbcPassword(database.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(true);
        configuration.setBeans(Map.of("probe", PROBE));
        stock = configuration.buildProcessEngine();
        stock.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "stock.bpmn",
                        Bpmn.createExecutableProcess("stock")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("decide")
                                .camundaCandidateGroups(GROUP)
                                .userTask("next")
                                .endEvent()
                                .done())
                .deploy();
    }

    @AfterAll
    static void closeIt() {
        stock.close();
    }

    @BeforeEach
    void aTaskInEach() {
        stock.getRuntimeService().startProcessInstanceByKey("stock", Map.of("secret", "S3CRET"));
        stockTask = stock.getTaskService().createTaskQuery().singleResult();
        ProcessInstance year = ours.getRuntimeService()
                .createProcessInstanceByKey("annual-cycle")
                .businessKey("malmo-stock")
                .setVariables(Map.of("cycleId", "c", "year", 2027, "variant", "LIGHT"))
                .startBeforeActivity("assess-update-need")
                .execute();
        ourTask = ours.getTaskService()
                .createTaskQuery()
                .processInstanceId(year.getId())
                .singleResult();
        ourHolder = officials.holder(ourTask);
        PROBE.touched.set(0);
    }

    @AfterEach
    void removeThem() {
        stock.getRuntimeService().createProcessInstanceQuery().list().forEach(instance -> stock.getRuntimeService()
                .deleteProcessInstance(instance.getId(), "test"));
        ours.getRuntimeService().deleteProcessInstance(ourTask.getProcessInstanceId(), "test");
    }

    @Test
    void anExpressionInAnOrQueryRunsInStockAndNotInOurs() {
        asCandidate(() -> hidden(stock, "${probe.touch()}").list());
        assertThat(PROBE.touched).hasValue(1);

        assertThatThrownBy(() -> officials.as(
                        ourHolder, () -> hidden(ours, "${deadline.hashCode()}").list()))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("not evaluated");
    }

    @Test
    void anExpressionInAStoredFilterRunsInStockAndNotInOurs() {
        Filter trap = stock.getFilterService().newTaskFilter("trap");
        trap.setQuery(stock.getTaskService().createTaskQuery().taskAssigneeExpression("${probe.touch()}"));
        String id = stock.getFilterService().saveFilter(trap).getId();
        stock.getFilterService().list(id);
        assertThat(PROBE.touched).hasValue(1);

        Filter refused = ours.getFilterService().newTaskFilter("trap");
        refused.setQuery(ours.getTaskService().createTaskQuery().taskAssigneeExpression("${deadline.hashCode()}"));
        assertThatThrownBy(() ->
                        officials.as(ourHolder, () -> ours.getFilterService().saveFilter(refused)))
                .as("nobody may store one")
                .isInstanceOf(AuthorizationException.class);
        String stored = ours.getFilterService().saveFilter(refused).getId();
        try {
            assertThatThrownBy(() -> ours.getFilterService().list(stored)).hasStackTraceContaining("not evaluated");
        } finally {
            ours.getFilterService().deleteFilter(stored);
        }
    }

    @Test
    void aFormStoresAnUndeclaredVariableInStockAndNotInOurs() {
        Map<String, Object> smuggled = Map.of("undeclared", "x");
        asCandidate(() -> {
            stock.getFormService().submitTaskForm(stockTask.getId(), smuggled);
            return null;
        });
        assertThat(stock.getRuntimeService().getVariable(stockTask.getProcessInstanceId(), "undeclared"))
                .isEqualTo("x");

        assertThatThrownBy(() -> officials.submits(ourHolder, ourTask, smuggled))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("hör inte till formuläret");
        assertThat(ours.getRuntimeService().getVariables(ourTask.getExecutionId()))
                .doesNotContainKey("undeclared");
    }

    @Test
    void aTaskIsCompletedPastItsFormInStockAndNotInOurs() {
        asCandidate(() -> {
            stock.getTaskService().complete(stockTask.getId());
            return null;
        });
        assertThat(stock.getTaskService()
                        .createTaskQuery()
                        .taskId(stockTask.getId())
                        .count())
                .isZero();

        assertThatThrownBy(() -> officials.as(ourHolder, () -> {
                    ours.getTaskService().complete(ourTask.getId());
                    return null;
                }))
                .isInstanceOf(FormRefused.class);
        assertThat(ours.getTaskService()
                        .createTaskQuery()
                        .taskId(ourTask.getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aCandidateReadsAndWritesEveryVariableInStockWhileOursHoldsOnlyWhatRoutesAndRefusesTheWrite() {
        asCandidate(() -> {
            assertThat(stock.getTaskService().getVariables(stockTask.getId())).containsEntry("secret", "S3CRET");
            stock.getTaskService().setVariable(stockTask.getId(), "secret", "changed");
            return null;
        });

        officials.as(ourHolder, () -> {
            assertThat(ours.getTaskService().getVariables(ourTask.getId()))
                    .containsOnlyKeys("cycleId", "year", "variant");
            return null;
        });
        assertThatThrownBy(() -> officials.as(ourHolder, () -> {
                    ours.getTaskService().setVariable(ourTask.getId(), "year", 1999);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    private static TaskQuery hidden(ProcessEngine engine, String expression) {
        return engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(expression)
                .endOr();
    }

    private static <T> T asCandidate(Callable<T> action) {
        stock.getIdentityService().setAuthentication(CANDIDATE, List.of(GROUP));
        try {
            return action.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            stock.getIdentityService().clearAuthentication();
        }
    }

    /** Harmless: counts how often an expression reached it. */
    public static final class Probe {

        private final AtomicInteger touched = new AtomicInteger();

        public String touch() {
            touched.incrementAndGet();
            return "nobody";
        }
    }
}
