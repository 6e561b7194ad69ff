package se.trygghetshjulet.engine.internal;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * The ready filters of Tasklist: everybody's own, and the whole year for the coordinator. Earliest due date first. "My
 * groups" stands in an OR part, which {@code guard.TaskAuthorizationManager} widens with the tasks of those one stands in
 * for; tasks that a colleague has taken are not among them.
 */
class TasklistFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_ROLES = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String IN_A_WEEK = "${dateTime().plusWeeks(1)}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationRows rows;

    TasklistFilters(ProcessEngine engine) {
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
        this.rows = new AuthorizationRows(engine.getAuthorizationService());
    }

    void run() {
        forEverybody(filter("Mina uppgifter", 10, query().taskAssigneeExpression(ME)));
        forEverybody(filter(
                "Min grupp",
                20,
                query().or().taskCandidateGroupInExpression(MY_ROLES).endOr()));
        forEverybody(filter("Försenade", 30, mineOrMyGroups().dueBeforeExpression(NOW)));
        forEverybody(filter("Denna vecka", 40, mineOrMyGroups().dueBeforeExpression(IN_A_WEEK)));
        rows.role(Grants.COORDINATOR, Resources.FILTER, filter("Alla i året", 50, query()), Permissions.READ);
    }

    private void forEverybody(String filterId) {
        rows.everybody(Resources.FILTER, filterId, Permissions.READ);
    }

    private TaskQuery mineOrMyGroups() {
        return query().or()
                .taskAssigneeExpression(ME)
                .taskInvolvedUserExpression(ME)
                .taskCandidateGroupInExpression(MY_ROLES)
                .endOr();
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    private String filter(String name, int priority, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "description",
                name,
                "color",
                "#1f5a8a"));
        filters.saveFilter(filter);
        return filter.getId();
    }
}
