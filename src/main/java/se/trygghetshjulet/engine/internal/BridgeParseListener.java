package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import se.trygghetshjulet.engine.FormRefused;

/** Puts the bridge into every user task and every start of the models when they are parsed. */
class BridgeParseListener extends AbstractBpmnParseListener {

    private final FormBridge bridge;
    private final AcceptedSubmits accepted;
    private final TaskListener assignSingleHolder;
    private final TaskListener onlyToThoseWhoMay;
    private final TaskListeners watched;

    BridgeParseListener(
            FormBridge bridge,
            AcceptedSubmits accepted,
            TaskListener assignSingleHolder,
            TaskListener onlyToThoseWhoMay,
            TaskListeners watched) {
        this.bridge = bridge;
        this.accepted = accepted;
        this.assignSingleHolder = assignSingleHolder;
        this.onlyToThoseWhoMay = onlyToThoseWhoMay;
        this.watched = watched;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new BridgedTaskFormHandler(task.getTaskFormHandler(), bridge));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, assignSingleHolder);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, onlyToThoseWhoMay);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::refuseCompletionPastTheForm);
        watched.listenTo(task);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        definition.setStartFormHandler(new BridgedStartFormHandler(definition.getStartFormHandler(), bridge));
        definition.addBuiltInListener(
                ExecutionListener.EVENTNAME_START, execution -> refuseStartPastTheForm((ExecutionEntity) execution));
    }

    private void refuseCompletionPastTheForm(DelegateTask task) {
        if (!accepted.contains(task.getId())) {
            throw new FormRefused("Uppgiften kan bara avslutas genom att formuläret skickas in.");
        }
    }

    private void refuseStartPastTheForm(ExecutionEntity execution) {
        boolean byPerson = Context.getCommandContext().getAuthenticatedUserId() != null;
        boolean calledByTheYear = execution.getProcessInstance().getSuperExecutionId() != null;
        boolean byOwnForm = accepted.contains(execution.getId())
                || accepted.contains(execution.getProcessDefinition().getKey());
        if (byPerson && execution.isProcessInstanceExecution() && !calledByTheYear && !byOwnForm) {
            throw new FormRefused("Processen kan bara startas genom att startformuläret skickas in.");
        }
    }
}
