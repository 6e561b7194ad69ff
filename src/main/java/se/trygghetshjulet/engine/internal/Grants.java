package se.trygghetshjulet.engine.internal;

import java.util.Arrays;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import se.trygghetshjulet.organisation.Organisation;

/**
 * The standing authorisations: least privilege by role, written at each start when they are missing. What a person may do
 * with a task of their own follows from the task itself and needs no row here.
 */
class Grants {

    static final String COORDINATOR = "coordinator";
    static final String OPERATOR = "operator";
    private static final String ANY = Authorization.ANY;

    private final AuthorizationService authorizations;
    private final Organisation organisation;

    Grants(AuthorizationService authorizations, Organisation organisation) {
        this.authorizations = authorizations;
        this.organisation = organisation;
    }

    void run() {
        everyRole();
        coordinator();
        operator();
        administrator();
    }

    private void everyRole() {
        organisation.roles().forEach(role -> {
            grant(role.id(), Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            grant(role.id(), Resources.APPLICATION, "welcome", Permissions.ACCESS);
        });
    }

    /** Leads the year: starts it, sees every task of it, moves due dates and hands tasks over. */
    private void coordinator() {
        grant(
                COORDINATOR,
                Resources.PROCESS_DEFINITION,
                "annual-cycle",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(COORDINATOR, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
        grant(
                COORDINATOR,
                Resources.TASK,
                ANY,
                TaskPermissions.READ,
                TaskPermissions.TASK_ASSIGN,
                TaskPermissions.TASK_WORK);
        grant(COORDINATOR, Resources.USER, ANY, Permissions.READ);
        grant(COORDINATOR, Resources.GROUP, ANY, Permissions.READ);
    }

    /** Sees where every process stands in Cockpit and mends jobs; no tasks, no forms, no people. */
    private void operator() {
        grant(OPERATOR, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                OPERATOR,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        grant(OPERATOR, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grant(OPERATOR, Resources.DEPLOYMENT, ANY, Permissions.READ);
        grant(OPERATOR, Resources.BATCH, ANY, BatchPermissions.READ);
    }

    private void administrator() {
        grant(Groups.CAMUNDA_ADMIN, Resources.APPLICATION, ANY, Permissions.ACCESS);
        for (Resource resource : new Resource[] {
            Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP, Resources.AUTHORIZATION, Resources.SYSTEM
        }) {
            grant(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        } else if (Arrays.stream(permissions).allMatch(grant::isPermissionGranted)) {
            return;
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
