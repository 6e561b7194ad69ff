package se.trygghetshjulet.engine.internal.guard;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Commands that the engine lets everybody with a task run, although they would write process variables or steer the
 * process past the form. No person may use them.
 */
public class ClosedDoors extends CommandInterceptor {

    private static final Set<Class<?>> CLOSED =
            Set.of(ResolveTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (CLOSED.contains(command.getClass()) && context.getAuthenticatedUserId() != null) {
            throw new AuthorizationException("A task is only completed through its form");
        }
        return next.execute(command);
    }
}
