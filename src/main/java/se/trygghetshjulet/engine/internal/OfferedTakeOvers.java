package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.TakeOvers;
import se.trygghetshjulet.engine.internal.rights.TaskRights;

@Component
class OfferedTakeOvers implements TakeOvers {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;
    private final TaskRights rights;

    OfferedTakeOvers(ObjectProvider<ProcessEngineConfigurationImpl> engine, TaskRights rights) {
        this.engine = engine;
        this.rights = rights;
    }

    @Override
    public boolean mayTakeOver(String taskId, String personId) {
        return engine.getObject().getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task != null && rights.mayTakeOver(personId, task);
        });
    }
}
