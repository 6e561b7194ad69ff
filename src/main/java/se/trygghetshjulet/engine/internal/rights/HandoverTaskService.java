package se.trygghetshjulet.engine.internal.rights;

import java.util.Optional;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.engine.FormRefused;

/**
 * Takes and gives back tasks as people expect: a deputy takes the absent person's task, the holder takes it back, a
 * superior takes an escalated one, and whoever has taken a task may leave it. Stock Camunda refuses all four. What a person
 * does is told; what the product does by itself is not.
 */
public class HandoverTaskService extends TaskServiceImpl {

    private final TaskRights rights;
    private final TaskMoves moves;

    public HandoverTaskService(TaskRights rights, TaskMoves moves) {
        this.rights = rights;
        this.moves = moves;
    }

    @Override
    public void claim(String taskId, String userId) {
        commandExecutor.execute(told(taskId, userId, new Take(taskId, userId, rights)));
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        commandExecutor.execute(
                told(taskId, userId, userId == null ? new Leave(taskId) : new AssignTaskCmd(taskId, userId)));
    }

    private Command<Void> told(String taskId, String receiver, Command<?> move) {
        return context -> {
            Authentication person = context.getAuthentication();
            TaskEntity task = taskId == null || person == null
                    ? null
                    : context.getTaskManager().findTaskById(taskId);
            Optional<String> from = Optional.ofNullable(task).map(TaskEntity::getAssignee);
            Optional<String> to = Optional.ofNullable(receiver);
            move.execute(context);
            if (task != null && !from.equals(to)) {
                moves.moved(task, person.getUserId(), capacity(person, task), from, to, Optional.empty());
            }
            return null;
        };
    }

    /** Whoever was given a right over other people's tasks by hand acts in no role of the municipality. */
    private Capacity capacity(Authentication person, TaskEntity task) {
        return rights.capacity(person, task)
                .or(() -> rights.coordinating(person.getUserId(), rights.covered(person)))
                .orElse(Capacity.own(""));
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
