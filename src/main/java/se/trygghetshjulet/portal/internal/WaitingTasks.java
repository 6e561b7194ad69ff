package se.trygghetshjulet.portal.internal;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.CaseProgress.WaitingTask;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** Whom a year waits for. */
@Component
class WaitingTasks {

    private final CaseProgress progress;
    private final Organisation organisation;
    private final Clock clock;

    WaitingTasks(CaseProgress progress, Organisation organisation, Clock clock) {
        this.progress = progress;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<WaitingRow> of(String businessKey, String reader) {
        Set<String> readersRoles = rolesOf(reader);
        return progress.waiting(businessKey).stream()
                .map(task -> row(task, reader, readersRoles))
                .toList();
    }

    private WaitingRow row(WaitingTask task, String reader, Set<String> readersRoles) {
        boolean mine = task.assignee().map(reader::equals).orElseGet(() -> task.roles().stream()
                .anyMatch(readersRoles::contains));
        boolean late = task.due().filter(due -> due.isBefore(clock.instant())).isPresent();
        return new WaitingRow(task.id(), task.name(), holder(task), task.due().map(SwedishTime::dateOf), late, mine);
    }

    private String holder(WaitingTask task) {
        return task.assignee()
                .map(this::nameOfPerson)
                .orElseGet(() -> task.roles().stream().map(this::nameOfRole).collect(Collectors.joining(" eller ")));
    }

    private Set<String> rolesOf(String person) {
        return organisation.people().stream().anyMatch(known -> known.id().equals(person))
                ? organisation.rolesOf(person).stream().map(Role::id).collect(Collectors.toSet())
                : Set.of();
    }

    private String nameOfPerson(String id) {
        try {
            return organisation.person(id).name();
        } catch (NoSuchElementException gone) {
            return id;
        }
    }

    private String nameOfRole(String id) {
        try {
            return organisation.role(id).name();
        } catch (NoSuchElementException gone) {
            return id;
        }
    }
}
