package se.trygghetshjulet.engine.internal;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import se.trygghetshjulet.organisation.Roles;

/**
 * The standing authorisations: least privilege by role, written at each start when they are missing. What a person may do
 * with a task of their own follows from the task itself and needs no row here.
 */
class Grants {

    static final String COORDINATOR = "coordinator";
    static final String OPERATOR = "operator";
    private static final String ANY = Authorization.ANY;

    private final AuthorizationRows rows;

    Grants(AuthorizationService authorizations) {
        this.rows = new AuthorizationRows(authorizations);
    }

    void run() {
        everybodySignedIn();
        coordinator();
        mayStart(Roles.COMMUNITY_POLICE, "special-effort");
        mayStart(Roles.STEERING_CHAIR, "special-effort");
        mayStart(Roles.COMMITTEE_SECRETARY, "decision-correction");
        operator();
        administrator();
    }

    /**
     * The task list, and what it needs to show a task as people read it: the names of roles and people, and the
     * diagram. Of a person there is nothing but the name to read, and reading a definition gives no sight of its instances.
     */
    private void everybodySignedIn() {
        rows.everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        rows.everybody(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        rows.everybody(Resources.GROUP, ANY, Permissions.READ);
        rows.everybody(Resources.USER, ANY, Permissions.READ);
        rows.everybody(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
    }

    /** Leads the work: starts what is not started by itself, sees every task of it, moves due dates and hands tasks over. */
    private void coordinator() {
        mayStart(COORDINATOR, "annual-cycle", "cooperation-agreement", "special-effort", "strategic-council");
        mayStart(COORDINATOR, "picture-revision", "cycle-cancellation");
        rows.role(
                COORDINATOR,
                Resources.TASK,
                ANY,
                TaskPermissions.READ,
                TaskPermissions.TASK_ASSIGN,
                TaskPermissions.TASK_WORK);
    }

    private void mayStart(String role, String... processes) {
        for (String process : processes) {
            rows.role(
                    role,
                    Resources.PROCESS_DEFINITION,
                    process,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
        }
        rows.role(role, Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
    }

    /** Sees where every process stands in Cockpit and mends jobs; no tasks, no forms, no people. */
    private void operator() {
        rows.role(OPERATOR, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        rows.role(
                OPERATOR,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB);
        rows.role(OPERATOR, Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        rows.role(OPERATOR, Resources.DEPLOYMENT, ANY, Permissions.READ);
        rows.role(OPERATOR, Resources.BATCH, ANY, BatchPermissions.READ);
    }

    /** Sees people and rights in Admin; both come from the organisation register and this class, so nobody edits them. */
    private void administrator() {
        rows.role(Groups.CAMUNDA_ADMIN, Resources.APPLICATION, ANY, Permissions.ACCESS);
        for (Resource resource : new Resource[] {Resources.USER, Resources.GROUP, Resources.AUTHORIZATION}) {
            rows.role(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.READ);
        }
    }
}
