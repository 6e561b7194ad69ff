package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.FormContext;
import se.trygghetshjulet.engine.IncidentWitness;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.engine.SubmitWitness;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.engine.TaskReturns;
import se.trygghetshjulet.engine.TaskWatch;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.engine.internal.guard.ClosedDoors;
import se.trygghetshjulet.engine.internal.guard.GuardedExpressions;
import se.trygghetshjulet.engine.internal.guard.NoRowsPerTask;
import se.trygghetshjulet.engine.internal.guard.TaskAuthorizations;
import se.trygghetshjulet.engine.internal.rights.CurrentRolesIdentityService;
import se.trygghetshjulet.engine.internal.rights.HandoverTaskService;
import se.trygghetshjulet.engine.internal.rights.OnlyToThoseWhoMay;
import se.trygghetshjulet.engine.internal.rights.OpenTaskLinks;
import se.trygghetshjulet.engine.internal.rights.RolesOfTheDay;
import se.trygghetshjulet.engine.internal.rights.TaskMoves;
import se.trygghetshjulet.engine.internal.rights.TaskRights;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;

/** Sets the engine up: what models may see, how forms travel, how conflicts are met. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Officials may work on a task but not move its due date or assignee (anchors.md E8). */
    private static final String TASK_WORK = "TASK_WORK";

    @Bean
    AcceptedSubmits acceptedSubmits() {
        return new AcceptedSubmits();
    }

    @Bean
    RolesOfTheDay rolesOfTheDay(Organisation organisation, Deputies deputies, Clock clock) {
        return new RolesOfTheDay(organisation, deputies, clock);
    }

    @Bean
    TaskRights taskRights(RolesOfTheDay roles, JdbcClient jdbc) {
        return new TaskRights(roles, new OpenTaskLinks(jdbc));
    }

    @Bean
    FormBridge formBridge(
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            ObjectProvider<TextRule> textRules,
            ObjectProvider<FormContext> contexts,
            ObjectProvider<SubmitWitness> witnesses,
            ObjectMapper json,
            AcceptedSubmits accepted,
            TaskRights rights,
            JdbcClient jdbc) {
        return new FormBridge(
                taskForms,
                startForms,
                new DeployedForms(json),
                new AnswerReader(textRules, json),
                contexts,
                witnesses,
                accepted,
                rights,
                new TaskTurns(jdbc));
    }

    @Bean
    FacadeBeans facadeBeans(ListableBeanFactory beans) {
        return new FacadeBeans(beans);
    }

    /** After the starter's own plugins, so that nothing they set is left half done. */
    @Bean
    @Order
    ProcessEnginePlugin bridgePlugin(
            FormBridge bridge,
            AcceptedSubmits accepted,
            FacadeBeans facades,
            ApplicationContext application,
            Organisation organisation,
            ObjectProvider<TaskWatch> watches,
            ObjectProvider<IncidentWitness> incidents,
            ObjectMapper json,
            RolesOfTheDay roles,
            TaskRights rights,
            TaskMoves moves) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setBeans(facades);
                engine.setFormService(new BridgedFormService(bridge, json));
                engine.setIdentityService(new CurrentRolesIdentityService(roles));
                engine.setTaskService(new HandoverTaskService(rights, moves));
                engine.setDefaultUserPermissionNameForTask(TASK_WORK);
                engine.setEnableExceptionsAfterUnhandledBpmnError(true);
                engine.setEnableCmdExceptionLogging(false);
                var holder = new SingleHolderAssignment(organisation);
                with(engine.getCustomPreBPMNParseListeners(), engine::setCustomPreBPMNParseListeners)
                        .add(new BridgeParseListener(
                                bridge,
                                accepted,
                                holder,
                                new OnlyToThoseWhoMay(rights, organisation),
                                new TaskListeners(watches)));
                outermost(engine).addAll(List.of(new OpenRefusals(), new RetryOnConflict(accepted)));
                innermost(engine).addAll(List.of(new ClosedDoors(), new FormCommandInterceptor(bridge, json)));
                engine.setExpressionManager(new GuardedExpressions(application, facades));
                engine.setResourceAuthorizationProvider(new NoRowsPerTask());
                with(engine.getCustomSessionFactories(), engine::setCustomSessionFactories)
                        .add(new TaskAuthorizations(rights));
                with(engine.getCustomIncidentHandlers(), engine::setCustomIncidentHandlers)
                        .add(new WitnessedIncidents(incidents));
                engine.setHistoryEventHandler(new LeanHistory(new DbHistoryEventHandler()));
            }
        };
    }

    private static List<CommandInterceptor> outermost(ProcessEngineConfigurationImpl engine) {
        return with(
                engine.getCustomPreCommandInterceptorsTxRequired(), engine::setCustomPreCommandInterceptorsTxRequired);
    }

    private static List<CommandInterceptor> innermost(ProcessEngineConfigurationImpl engine) {
        return with(
                engine.getCustomPostCommandInterceptorsTxRequired(),
                engine::setCustomPostCommandInterceptorsTxRequired);
    }

    private static <T> List<T> with(List<T> present, java.util.function.Consumer<List<T>> setter) {
        List<T> list = present == null ? new ArrayList<>() : new ArrayList<>(present);
        setter.accept(list);
        return list;
    }

    @Bean
    Startup engineStartup(
            ProcessEngine engine,
            FormBridge bridge,
            Organisation organisation,
            JdbcClient jdbc,
            TaskReturns returns,
            ObjectProvider<AfterDeployment> afterDeployment,
            DemoMode demo,
            TransactionTemplate transactions,
            @Value("${trygghetshjulet.tables:}") String ownTables) {
        return new Startup(
                engine,
                bridge,
                organisation,
                new DueDateIndex(jdbc),
                returns,
                afterDeployment,
                demo,
                transactions,
                ownTables);
    }
}
