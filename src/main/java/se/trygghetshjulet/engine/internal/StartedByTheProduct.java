package se.trygghetshjulet.engine.internal;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Processes;

/** Starts processes with nobody signed in: the person whose form led here need not have the right to start anything. */
@Component
class StartedByTheProduct implements Processes {

    private final ObjectProvider<ProcessEngine> engine;
    private final RoutingValues routingValues = new RoutingValues();

    StartedByTheProduct(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public void start(String process, String businessKey, Map<String, Object> routing) {
        IdentityService identity = engine.getObject().getIdentityService();
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            engine.getObject()
                    .getRuntimeService()
                    .startProcessInstanceByKey(process, businessKey, routingValues.checked(routing));
        } finally {
            identity.setAuthentication(person);
        }
    }
}
