package se.trygghetshjulet.engine.internal.guard;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/** Puts {@link TaskAuthorizationManager} in the place of the engine's own. */
public class TaskAuthorizations implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new TaskAuthorizationManager();
    }
}
