package se.trygghetshjulet.engine.internal.rights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.organisation.Roles;

/**
 * Who may do a task, and in what capacity: those who hold a role that it was given to, those whom it names, and the
 * deputies of both. To be its assignee gives no right: whoever is assigned a task may only do it while one of these holds.
 */
public class TaskRights {

    private final RolesOfTheDay roles;
    private final OpenTaskLinks links;

    public TaskRights(RolesOfTheDay roles, OpenTaskLinks links) {
        this.roles = roles;
        this.links = links;
    }

    /** The capacity in which the signed-in person may do the task. */
    public Optional<Capacity> capacity(Authentication signedIn, TaskEntity task) {
        Candidates candidates = Candidates.of(task);
        if (candidates.areNone()) {
            return ofTheAssignee(signedIn.getUserId(), task);
        }
        if (signedIn instanceof ActingPerson person) {
            return capacity(person.getUserId(), person::covered, candidates);
        }
        Collection<String> given = signedIn.getGroupIds() == null ? List.of() : signedIn.getGroupIds();
        return own(signedIn.getUserId(), given, candidates);
    }

    /** The capacity in which somebody of the municipality may do the task today. */
    public Optional<Capacity> capacity(String person, TaskEntity task) {
        return capacity(person, Candidates.of(task));
    }

    /** The open tasks whose assignee may not do them today. */
    public List<AssignedTask> tasksOfThoseWhoMayNot() {
        return links.assigned().stream()
                .filter(task -> !task.candidates().areNone())
                .filter(task -> capacity(task.assignee(), task.candidates()).isEmpty())
                .toList();
    }

    private Optional<Capacity> capacity(String person, Candidates candidates) {
        return capacity(person, () -> roles.coveredBy(person), candidates);
    }

    /** As {@link #capacity(String, TaskEntity)}, for somebody of whom it is known whom they stand in for today. */
    public Optional<Capacity> capacity(String person, List<String> covered, Candidates candidates) {
        return capacity(person, () -> covered, candidates);
    }

    /** In what capacity somebody may see every task and hand it to those who may do it; empty when they may not. */
    public Optional<Capacity> coordinating(String person, List<String> covered) {
        Candidates coordinators = new Candidates(Set.of(Roles.COORDINATOR), Set.of());
        return capacity(person, () -> covered, coordinators);
    }

    /** Whether somebody of the municipality may take the task from the one who has it now. */
    public boolean mayTakeOver(String person, TaskEntity task) {
        return task.getAssignee() != null
                && mayTakeOver(person, roles.coveredBy(person), task.getAssignee(), Candidates.of(task));
    }

    /** As {@link #mayTakeOver(String, TaskEntity)}, for somebody of whom it is known whom they stand in for today. */
    public boolean mayTakeOver(String person, List<String> covered, String assignee, Candidates candidates) {
        Optional<Capacity> mine = capacity(person, covered, candidates);
        if (mine.isEmpty() || assignee.equals(person)) {
            return false;
        }
        Optional<Capacity> theirs = capacity(assignee, candidates);
        boolean myDeputyHasIt =
                theirs.flatMap(Capacity::onBehalfOf).filter(person::equals).isPresent();
        return theirs.isEmpty()
                || myDeputyHasIt
                || covered.contains(assignee)
                || mine.get().named();
    }

    /** Ids of those whom the signed-in person stands in for. */
    public List<String> covered(Authentication signedIn) {
        return signedIn instanceof ActingPerson person ? person.covered() : List.of();
    }

    /** Ids of the tasks of others that name the signed-in person, or somebody they stand in for. */
    public List<String> namedTasks(Authentication signedIn) {
        List<String> people = Stream.concat(Stream.of(signedIn.getUserId()), covered(signedIn).stream())
                .toList();
        return links.naming(people, signedIn.getUserId());
    }

    private Optional<Capacity> capacity(String person, Supplier<List<String>> covered, Candidates candidates) {
        Optional<Capacity> own = own(person, roles.own(person), candidates);
        return own.or(() -> covered.get().stream()
                .flatMap(absent ->
                        own(absent, roles.own(absent), candidates).stream().map(capacity -> capacity.insteadOf(absent)))
                .findFirst());
    }

    /**
     * A task that was given to nobody in particular is its assignee's. So is one that a colleague completes at this very
     * moment: its candidates are gone before the task is, and the slower of the two shall hear what happened.
     */
    private static Optional<Capacity> ofTheAssignee(String person, TaskEntity task) {
        return person.equals(task.getAssignee()) ? Optional.of(Capacity.own("")) : Optional.empty();
    }

    private static Optional<Capacity> own(String person, Collection<String> held, Candidates candidates) {
        Optional<Capacity> byRole =
                candidates.roles().stream().filter(held::contains).findFirst().map(Capacity::own);
        return byRole.or(() -> candidates.people().contains(person)
                ? Optional.of(new Capacity(candidates.firstRole(), Optional.empty(), true))
                : Optional.empty());
    }
}
