package se.trygghetshjulet.engine.internal.rights;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Whom a task was given to: roles, in alphabetical order, and people by name. */
public record Candidates(Set<String> roles, Set<String> people) {

    /** The candidates of an open task. */
    public static Candidates of(TaskEntity task) {
        Candidates candidates = new Candidates(new TreeSet<>(), new TreeSet<>());
        for (IdentityLink link : task.getCandidates()) {
            if (IdentityLinkType.CANDIDATE.equals(link.getType())) {
                candidates.add(link.getGroupId(), link.getUserId());
            }
        }
        return candidates;
    }

    boolean areNone() {
        return roles.isEmpty() && people.isEmpty();
    }

    /** @param role null for a person; @param person null for a role */
    public void add(String role, String person) {
        if (role != null) {
            roles.add(role);
        }
        if (person != null) {
            people.add(person);
        }
    }

    /** The first role, or an empty text when the task was given to no role. */
    public String firstRole() {
        return roles.stream().findFirst().orElse("");
    }
}
