package se.trygghetshjulet.engine.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;

/** The ready filters of Tasklist: everybody's own, and the whole year for the coordinator. Earliest due date first. */
class TasklistFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_ROLES = "${currentUserGroups()}";
    private static final String NOW = "${now()}";
    private static final String IN_A_WEEK = "${dateTime().plusWeeks(1)}";

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Organisation organisation;

    TasklistFilters(ProcessEngine engine, Organisation organisation) {
        this.filters = engine.getFilterService();
        this.tasks = engine.getTaskService();
        this.authorizations = engine.getAuthorizationService();
        this.organisation = organisation;
    }

    void run() {
        List<String> everybody = organisation.roles().stream().map(Role::id).toList();
        filter("Mina uppgifter", 10, query().taskAssigneeExpression(ME), everybody);
        filter("Min grupp", 20, query().taskCandidateGroupInExpression(MY_ROLES).taskUnassigned(), everybody);
        filter(
                "Försenade",
                30,
                query().or()
                        .taskAssigneeExpression(ME)
                        .taskCandidateGroupInExpression(MY_ROLES)
                        .endOr()
                        .dueBeforeExpression(NOW),
                everybody);
        filter(
                "Denna vecka",
                40,
                query().or()
                        .taskAssigneeExpression(ME)
                        .taskCandidateGroupInExpression(MY_ROLES)
                        .endOr()
                        .dueBeforeExpression(IN_A_WEEK),
                everybody);
        filter("Alla i året", 50, query(), List.of(Grants.COORDINATOR));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }

    private void filter(String name, int priority, TaskQuery query, List<String> readers) {
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
        for (String reader : readers) {
            mayRead(reader, filter.getId());
        }
    }

    private void mayRead(String role, String filterId) {
        boolean granted = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(role)
                        .resourceType(Resources.FILTER)
                        .resourceId(filterId)
                        .count()
                > 0;
        if (!granted) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(role);
            grant.setResource(Resources.FILTER);
            grant.setResourceId(filterId);
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
        }
    }
}
