package se.trygghetshjulet.engine.internal;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.exception.NullValueException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.TaskReturns;
import se.trygghetshjulet.engine.internal.rights.AssignedTask;
import se.trygghetshjulet.engine.internal.rights.TaskRights;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;

@Component
class ReturnedTasks implements TaskReturns {

    private static final Logger log = LoggerFactory.getLogger(ReturnedTasks.class);
    private static final int ATTEMPTS = 3;

    private final ObjectProvider<ProcessEngine> engine;
    private final TaskRights rights;
    private final Organisation organisation;

    ReturnedTasks(ObjectProvider<ProcessEngine> engine, TaskRights rights, Organisation organisation) {
        this.engine = engine;
        this.rights = rights;
        this.organisation = organisation;
    }

    @Override
    public int takeBack() {
        List<AssignedTask> lost = rights.tasksOfThoseWhoMayNot();
        lost.forEach(this::takeBack);
        return lost.size();
    }

    /** A task that is done meanwhile is no longer there to take back; one that somebody keeps changing waits till next time. */
    private void takeBack(AssignedTask task) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                engine.getObject().getTaskService().setAssignee(task.id(), onlyHolder(task));
                return;
            } catch (NullValueException done) {
                return;
            } catch (OptimisticLockingException changedMeanwhile) {
                log.debug("The task {} was changed while it was being taken back", task.id());
            }
        }
    }

    private String onlyHolder(AssignedTask task) {
        List<String> roles = task.candidates().roles().stream()
                .filter(role -> organisation.roles().stream()
                        .anyMatch(known -> known.id().equals(role)))
                .toList();
        List<Person> holders = roles.size() == 1 ? organisation.holders(roles.get(0)) : List.of();
        return holders.size() == 1 ? holders.get(0).id() : null;
    }
}
