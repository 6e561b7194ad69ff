package se.trygghetshjulet.engine.internal.guard;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import se.trygghetshjulet.engine.internal.rights.TaskRights;

/** Puts {@link TaskAuthorizationManager} in the place of the engine's own. */
public class TaskAuthorizations implements SessionFactory {

    private final TaskRights rights;

    public TaskAuthorizations(TaskRights rights) {
        this.rights = rights;
    }

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskAuthorizationManager(rights);
    }
}
