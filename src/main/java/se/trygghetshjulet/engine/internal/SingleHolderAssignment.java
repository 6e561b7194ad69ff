package se.trygghetshjulet.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import se.trygghetshjulet.organisation.Organisation;

/** Gives a new task to the holder of its role when there is only one: nobody should have to pick up their own work. */
class SingleHolderAssignment implements TaskListener {

    private final Organisation organisation;

    SingleHolderAssignment(Organisation organisation) {
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        List<String> roles = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (task.getAssignee() == null && roles.size() == 1) {
            var holders = organisation.holders(roles.get(0));
            if (holders.size() == 1) {
                task.setAssignee(holders.get(0).id());
            }
        }
    }
}
