package se.trygghetshjulet.benchmark;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One database full of open tasks for ten of Malmö's units, of which a plain official belongs to five. The engine makes
 * the first task of each role with everything it wants to have written about it; the others are copies of it by SQL.
 */
final class OpenTasks {

    static final String OFFICIAL = "benchmark.official";
    static final List<String> ROLES = List.of(
            "unit.forskola",
            "unit.grundskola",
            "unit.gymnasie-vuxen",
            "unit.kultur",
            "unit.fritid",
            "unit.miljo",
            "unit.service",
            "unit.stadsbyggnad",
            "unit.stadskontoret",
            "unit.police");
    static final List<String> OF_THE_OFFICIAL = ROLES.subList(0, 5);

    private static final String ME = "${currentUser()}";
    private static final String MY_ROLES = "${currentUserGroups()}";

    /** Every twentieth task of the official's units is picked up; tasks fall due over a hundred days. */
    private static final String TASKS = """
            insert into act_ru_task select (jsonb_populate_record(t, jsonb_build_object(
                'id_', gen_random_uuid(), 'parent_task_id_', t.id_,
                'assignee_', case when n % 20 = 0 and exists (select 1 from act_ru_identitylink i
                        where i.task_id_ = t.id_ and i.group_id_ in (:mine)) then :official end,
                'due_date_', timestamp '2027-01-11' + (n * 7919 % 144000) * interval '1 minute'))).*
            from act_ru_task t cross join generate_series(1, :copies) n where t.parent_task_id_ is null""";

    private static final String LINKS = """
            insert into act_ru_identitylink select (jsonb_populate_record(i, jsonb_build_object(
                'id_', gen_random_uuid(), 'task_id_', t.id_))).*
            from act_ru_task t join act_ru_identitylink i on i.task_id_ = t.parent_task_id_
            where i.type_ = 'candidate'""";

    private static final String AUTHORISATIONS = """
            insert into act_ru_authorization select (jsonb_populate_record(a, jsonb_build_object(
                'id_', gen_random_uuid(), 'resource_id_', t.id_))).*
            from act_ru_task t join act_ru_authorization a on a.resource_id_ = t.parent_task_id_
            where a.resource_type_ = 7""";

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    OpenTasks(ProcessEngine engine, DataSource database) {
        this.engine = engine;
        this.jdbc = JdbcClient.create(database);
    }

    /** The official, the roles and one task for each role, made by the engine. */
    OpenTasks begin() {
        IdentityService identity = engine.getIdentityService();
        User official = identity.newUser(OFFICIAL);
        official.setPassword("only-for-the-benchmark-2027");
        identity.saveUser(official);
        for (String role : ROLES) {
            if (identity.createGroupQuery().groupId(role).count() == 0) {
                identity.saveGroup(identity.newGroup(role));
            }
            startedFor(role);
        }
        jdbc.sql("update act_ru_task set assignee_ = null").update();
        OF_THE_OFFICIAL.forEach(role -> identity.createMembership(OFFICIAL, role));
        return this;
    }

    private void startedFor(String role) {
        String process = "task-of-" + role;
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("only")
                                .camundaCandidateGroups(role)
                                .endEvent()
                                .done())
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey(process);
    }

    /** Fills the tables up to the number of open tasks, a multiple of the number of roles. */
    void fillTo(int tasks) {
        jdbc.sql("delete from act_ru_identitylink where task_id_ in"
                        + " (select id_ from act_ru_task where parent_task_id_ is not null)")
                .update();
        jdbc.sql("delete from act_ru_authorization where resource_id_ in"
                        + " (select id_ from act_ru_task where parent_task_id_ is not null)")
                .update();
        jdbc.sql("delete from act_ru_task where parent_task_id_ is not null").update();
        jdbc.sql(TASKS)
                .param("official", OFFICIAL)
                .param("mine", OF_THE_OFFICIAL)
                .param("copies", tasks / ROLES.size() - 1)
                .update();
        jdbc.sql(LINKS).update();
        jdbc.sql(AUTHORISATIONS).update();
        jdbc.sql("vacuum analyze").update();
    }

    long tasks() {
        return count("select count(*) from act_ru_task");
    }

    long authorisationRows() {
        return count("select count(*) from act_ru_authorization where resource_type_ = 7 and resource_id_ <> '*'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** As the ready filter "Min grupp". */
    String filterMyGroups() {
        return filter(
                "benchmark: my groups",
                query().or().taskCandidateGroupInExpression(MY_ROLES).endOr());
    }

    /** As the ready filter "Denna vecka", without its date. */
    String filterMineOrMyGroups() {
        return filter(
                "benchmark: mine or my groups",
                query().or()
                        .taskAssigneeExpression(ME)
                        .taskCandidateGroupInExpression(MY_ROLES)
                        .endOr());
    }

    private TaskQuery query() {
        return engine.getTaskService().createTaskQuery().orderByDueDate().asc();
    }

    private String filter(String name, TaskQuery query) {
        Filter filter = engine.getFilterService().newTaskFilter(name);
        filter.setQuery(query);
        engine.getFilterService().saveFilter(filter);
        Authorization everybody =
                engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(everybody);
        return filter.getId();
    }
}
