package se.trygghetshjulet.portal.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.CaseProgress.WaitedFor;
import se.trygghetshjulet.engine.CaseProgress.WaitingTask;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** What a year waits for, and whom. */
@Component
class WaitingTasks {

    private final CaseProgress progress;
    private final Organisation organisation;
    private final Names names;
    private final Deputies deputies;
    private final Clock clock;

    WaitingTasks(CaseProgress progress, Organisation organisation, Names names, Deputies deputies, Clock clock) {
        this.progress = progress;
        this.organisation = organisation;
        this.names = names;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** The first tasks, as the reader may open them. */
    List<WaitingRow> first(String businessKey, String reader, int most) {
        Set<String> people = standsFor(reader);
        Set<String> roles = deputies.rolesOf(reader, SwedishTime.today(clock)).stream()
                .map(Role::id)
                .collect(Collectors.toSet());
        return progress.waiting(businessKey, most).stream()
                .map(task -> row(task, people, roles))
                .toList();
    }

    /** Everybody, those with the most that is late first. */
    List<WaitedForRow> byHolder(String businessKey) {
        return progress.waitedFor(businessKey).stream().map(this::row).toList();
    }

    private WaitedForRow row(WaitedFor holder) {
        return new WaitedForRow(
                name(holder.assignee(), holder.roles()), holder.tasks(), holder.late(), day(holder.earliestDue()));
    }

    private WaitingRow row(WaitingTask task, Set<String> people, Set<String> roles) {
        boolean mine = task.assignee().map(people::contains).orElseGet(() -> task.roles().stream()
                .anyMatch(roles::contains));
        boolean late = task.due().filter(due -> due.isBefore(clock.instant())).isPresent();
        return new WaitingRow(
                task.id(),
                task.name(),
                name(task.assignee(), task.roles()),
                task.due().map(DueWords::day),
                late,
                mine);
    }

    /** The reader and those the reader stands in for today; nobody for an account that is no person here. */
    private Set<String> standsFor(String reader) {
        if (organisation.people().stream().noneMatch(known -> known.id().equals(reader))) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.of(reader),
                        deputies.coveredBy(reader, SwedishTime.today(clock)).stream()
                                .map(absent -> absent.id()))
                .collect(Collectors.toSet());
    }

    private String name(Optional<String> assignee, List<String> roles) {
        return assignee.map(names::person).orElseGet(() -> names.roles(roles));
    }

    private static Optional<LocalDate> day(Optional<Instant> at) {
        return at.map(SwedishTime::dateOf);
    }
}
