package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.engine.TaskEscalation;
import se.trygghetshjulet.organisation.Organisation;

/** Names a person as a candidate of one task. */
@Component
class EscalatedTasks implements TaskEscalation {

    private final ObjectProvider<TaskService> tasks;
    private final Organisation organisation;

    /** @param tasks looked up late, since models that the engine reads when it starts may lead here */
    EscalatedTasks(ObjectProvider<TaskService> tasks, Organisation organisation) {
        this.tasks = tasks;
        this.organisation = organisation;
    }

    @Override
    @Transactional
    public void letAct(String taskId, String personId) {
        String person = organisation.person(personId).id();
        TaskService service = tasks.getObject();
        boolean open = service.createTaskQuery().taskId(taskId).count() > 0;
        if (open && !isNamed(service, taskId, person)) {
            service.addCandidateUser(taskId, person);
        }
    }

    private static boolean isNamed(TaskService service, String taskId, String person) {
        return service.getIdentityLinksForTask(taskId).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && person.equals(link.getUserId()));
    }
}
