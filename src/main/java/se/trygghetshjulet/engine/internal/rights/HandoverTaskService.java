package se.trygghetshjulet.engine.internal.rights;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.engine.FormRefused;

/**
 * Takes and gives back tasks as people expect: a deputy takes the absent person's task, the holder takes it back, a
 * superior takes an escalated one, and whoever has taken a task may leave it. Stock Camunda refuses all four.
 */
public class HandoverTaskService extends TaskServiceImpl {

    private final TaskRights rights;

    public HandoverTaskService(TaskRights rights) {
        this.rights = rights;
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(new Take(taskId, userId, rights));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(userId == null ? new Leave(taskId) : new AssignTaskCmd(taskId, userId));
    }

    private static final class Take extends ClaimTaskCmd {

        private final transient TaskRights rights;

        private Take(String taskId, String userId, TaskRights rights) {
            super(taskId, userId);
            this.rights = rights;
        }

        @Override
        public Void execute(CommandContext context) {
            Authentication person = context.getAuthentication();
            TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
            if (person != null && task != null && userId != null) {
                boolean forMyself = userId.equals(person.getUserId());
                if (!forMyself && task.getAssignee() == null) {
                    throw new FormRefused("Du kan bara ta en uppgift åt dig själv.");
                }
                if (forMyself && rights.mayTakeOver(userId, task)) {
                    task.setAssignee(null);
                }
            }
            return super.execute(context);
        }
    }

    private static final class Leave extends AssignTaskCmd {

        private Leave(String taskId) {
            super(taskId, null);
        }

        /** The one who has the task needs no right over other people's tasks. */
        @Override
        protected void checkTaskAgainstContext(TaskEntity task, CommandContext context) {
            String person = context.getAuthenticatedUserId();
            if (person == null || !person.equals(task.getAssignee())) {
                super.checkTaskAgainstContext(task, context);
            }
        }
    }
}
