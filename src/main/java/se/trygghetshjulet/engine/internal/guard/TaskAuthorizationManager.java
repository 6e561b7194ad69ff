package se.trygghetshjulet.engine.internal.guard;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import se.trygghetshjulet.engine.internal.rights.TaskRights;

/**
 * Lets the task itself say who may see it and work on it ({@link TaskRights}). Stock Camunda writes an authorisation row
 * per task and candidate instead, and joins every open task with every such row in each task query: seconds at a thousand
 * rows (docs/adr/0007). Rights over all tasks, such as the coordinator's, are ordinary rows.
 */
public class TaskAuthorizationManager extends AuthorizationManager {

    private final TaskRights rights;

    TaskAuthorizationManager(TaskRights rights) {
        this.rights = rights;
    }

    /** What follows from the right to do a task; moving it or its due date does not. */
    private static final Set<Permission> OF_THE_TASK =
            Set.of(Permissions.READ, TaskPermissions.READ, TaskPermissions.TASK_WORK, Permissions.TASK_WORK);

    /** What those get besides whom an escalation has named in person: they may take the task over from its assignee. */
    private static final Set<Permission> OF_THOSE_NAMED = Set.of(TaskPermissions.TASK_ASSIGN, Permissions.TASK_ASSIGN);

    @Override
    public void configureTaskQuery(TaskQueryImpl query) {
        configureQuery(query);
        if (!query.getAuthCheck().isAuthorizationCheckEnabled()) {
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        Authentication person = getCurrentAuthentication();
        List<String> named = rights.namedTasks(person);
        query.getQueries().stream()
                .filter(part -> asksForMyGroups(part, person))
                .forEach(part -> alsoAbsentPeoples(part, rights.covered(person), named));
        if (!maySeeEveryTask(person)) {
            onlyOwn((TaskQueryImpl) query.or(), person, named);
        }
    }

    /** Only an OR part can be made wider. The ready filters ask for "my groups" in such a part for this very reason. */
    private static boolean asksForMyGroups(TaskQueryImpl part, Authentication person) {
        List<String> asked = part.isOrQueryActive() ? part.getCandidateGroups() : null;
        return asked != null
                && person.getGroupIds() != null
                && Set.copyOf(asked).equals(Set.copyOf(person.getGroupIds()));
    }

    /** What one may take, beside what nobody has taken: the tasks of those one stands in for, and those escalated to one. */
    private static void alsoAbsentPeoples(TaskQueryImpl part, List<String> absent, List<String> named) {
        if (!absent.isEmpty()) {
            part.taskAssigneeIn(absent.toArray(String[]::new));
        }
        if (!named.isEmpty()) {
            part.taskIdIn(named.toArray(String[]::new));
        }
    }

    private static void onlyOwn(TaskQueryImpl own, Authentication person, List<String> named) {
        List<String> groups = person.getGroupIds();
        if (groups == null || groups.isEmpty()) {
            own.taskAssignee(person.getUserId());
        } else {
            own.taskCandidateGroupIn(groups);
            own.includeAssignedTasks();
        }
        if (!named.isEmpty()) {
            own.taskIdIn(named.toArray(String[]::new));
        }
        own.endOr();
    }

    @Override
    public void checkAuthorization(CompositePermissionCheck check) {
        if (!followsFromTheTask(check)) {
            super.checkAuthorization(check);
        }
    }

    private boolean maySeeEveryTask(Authentication person) {
        return isAuthorized(
                person.getUserId(), person.getGroupIds(), TaskPermissions.READ, Resources.TASK, Authorization.ANY);
    }

    private boolean followsFromTheTask(CompositePermissionCheck check) {
        return isAuthCheckExecuted()
                && check.isDisjunctive()
                && check.getAtomicChecks().stream().anyMatch(this::followsFromTheTask);
    }

    private boolean followsFromTheTask(PermissionCheck check) {
        if (check.getResource() != Resources.TASK || check.getResourceId() == null) {
            return false;
        }
        if (OF_THE_TASK.contains(check.getPermission())) {
            return holds(check, this::belongsTo);
        }
        return OF_THOSE_NAMED.contains(check.getPermission()) && holds(check, TaskAuthorizationManager::namesInPerson);
    }

    private boolean holds(PermissionCheck check, BiPredicate<Authentication, TaskEntity> relation) {
        TaskEntity task = getTaskManager().findTaskById(check.getResourceId());
        return task != null && relation.test(getCurrentAuthentication(), task);
    }

    private static boolean namesInPerson(Authentication person, TaskEntity task) {
        return task.getCandidates().stream().anyMatch(link -> person.getUserId().equals(link.getUserId()));
    }

    private boolean belongsTo(Authentication person, TaskEntity task) {
        return rights.capacity(person, task).isPresent();
    }
}
