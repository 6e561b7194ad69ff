package se.trygghetshjulet.engine.internal;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.MayStart;

@Component
class GrantedStarts implements MayStart {

    private final ObjectProvider<AuthorizationService> authorizations;

    GrantedStarts(ObjectProvider<AuthorizationService> authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public boolean may(String person, Collection<String> roles, String process) {
        return authorizations
                .getObject()
                .isUserAuthorized(
                        person,
                        List.copyOf(roles),
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        process);
    }
}
