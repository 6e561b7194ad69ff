package se.trygghetshjulet.deadline.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** Who has a task and who stands behind them. */
@Component
class Responsible {

    private final Organisation organisation;

    Responsible(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Who has the task, or everybody who could take it. */
    List<Person> holders(DatedTask task) {
        return task.assignee().map(this::known).orElseGet(() -> task.roles().stream()
                .flatMap(this::holdersOf)
                .distinct()
                .toList());
    }

    /** The superiors of the holders; where there is none above them, or nobody holds the role, the top of the city. */
    List<Person> superiors(DatedTask task) {
        List<Person> holders = holders(task);
        List<Person> superiors = holders.stream()
                .map(holder -> organisation.superiorOf(holder.id()))
                .flatMap(Optional::stream)
                .filter(superior -> !holders.contains(superior))
                .distinct()
                .toList();
        return superiors.isEmpty() ? top(holders) : superiors;
    }

    /** The name of a person or, while nobody has taken the task, of its roles. */
    String inWords(DatedTask task) {
        return task.assignee()
                .map(person ->
                        known(person).stream().map(Person::name).findFirst().orElse(person))
                .orElseGet(() -> String.join(
                        ", ", task.roles().stream().map(this::roleName).toList()));
    }

    /** Whether somebody holds the role; a municipality may lack it altogether. */
    boolean isHeld(String roleId) {
        return holdersOf(roleId).findAny().isPresent();
    }

    private List<Person> top(List<Person> except) {
        return Stream.of(Roles.CITY_DIRECTOR, Roles.STEERING_CHAIR, Roles.COORDINATOR)
                .map(role -> holdersOf(role)
                        .filter(person -> !except.contains(person))
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> known(String personId) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(personId))
                .toList();
    }

    private Stream<Person> holdersOf(String roleId) {
        return exists(roleId) ? organisation.holders(roleId).stream() : Stream.empty();
    }

    private String roleName(String roleId) {
        return exists(roleId) ? organisation.role(roleId).name() : roleId;
    }

    private boolean exists(String roleId) {
        return organisation.roles().stream().map(Role::id).anyMatch(roleId::equals);
    }
}
