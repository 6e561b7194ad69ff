package se.trygghetshjulet.engine.internal.rights;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.organisation.Organisation;

/** Nobody, not even the coordinator, gives a task to somebody who may not do it. */
public class OnlyToThoseWhoMay implements TaskListener {

    private final TaskRights rights;
    private final Organisation organisation;

    public OnlyToThoseWhoMay(TaskRights rights, Organisation organisation) {
        this.rights = rights;
        this.organisation = organisation;
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication giver = Context.getCommandContext().getAuthentication();
        String receiver = task.getAssignee();
        if (giver == null || receiver == null) {
            return;
        }
        boolean forMyself = receiver.equals(giver.getUserId());
        TaskEntity entity = (TaskEntity) task;
        if ((forMyself ? rights.capacity(giver, entity) : rights.capacity(receiver, entity)).isPresent()) {
            return;
        }
        throw new FormRefused(
                forMyself
                        ? "Uppgiften hör till en roll som du inte har. Kontakta samordnaren om det är fel."
                        : "%s har inte den roll som uppgiften hör till. Ge den till någon som har rollen, eller"
                                        .formatted(name(receiver))
                                + " registrera en ersättare för den som har den.");
    }

    private String name(String personId) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(personId))
                .map(person -> person.name())
                .findFirst()
                .orElse("Kontot");
    }
}
