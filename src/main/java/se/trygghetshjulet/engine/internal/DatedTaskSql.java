package se.trygghetshjulet.engine.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.DatedTask;

/**
 * Every open task with a due date, asked of the engine's tables in one question. The engine's own query would ask for the
 * roles, the case and the variables of each task by itself.
 */
final class DatedTaskSql {

    private static final String DATED = """
            with roles as (
                select l.task_id_, array_agg(distinct l.group_id_ order by l.group_id_) as ids
                from act_ru_identitylink l
                where l.type_ = 'candidate' and l.group_id_ is not null and l.task_id_ is not null
                group by l.task_id_
            ), acute as (
                select distinct v.proc_inst_id_ from act_ru_variable v
                where v.name_ = :acute and v.type_ = 'boolean' and v.long_ = 1
            )
            select t.id_, d.key_ || '.' || t.task_def_key_ as step, t.name_, e.business_key_, t.assignee_, t.due_date_,
                coalesce(roles.ids, '{}') as roles, acute.proc_inst_id_ is not null as acute
            from act_ru_task t
                join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                left join roles on roles.task_id_ = t.id_
                left join acute on acute.proc_inst_id_ = t.proc_inst_id_
            where t.due_date_ is not null
            order by t.due_date_, t.id_
            """;

    private final JdbcClient jdbc;

    DatedTaskSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DatedTask> all() {
        return jdbc.sql(DATED)
                .param("acute", DatedTask.ACUTE)
                .query((row, number) -> task(row))
                .list();
    }

    private static DatedTask task(ResultSet row) throws SQLException {
        return new DatedTask(
                row.getString("id_"),
                row.getString("step"),
                row.getString("name_"),
                row.getString("business_key_"),
                Optional.ofNullable(row.getString("assignee_")),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getTimestamp("due_date_").toInstant(),
                row.getBoolean("acute"));
    }
}
