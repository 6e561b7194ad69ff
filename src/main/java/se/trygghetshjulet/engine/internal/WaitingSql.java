package se.trygghetshjulet.engine.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.CaseProgress.WaitedFor;
import se.trygghetshjulet.engine.CaseProgress.WaitingTask;

/**
 * The open tasks of a case and whom they wait for, each asked of the engine's tables in one question. The engine's own
 * queries would ask for the roles of each task by itself and cannot count by holder.
 */
final class WaitingSql {

    private static final String OPEN = """
            with open as (
                select t.id_, t.name_, t.assignee_, t.due_date_
                from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where e.business_key_ = :businessKey and t.suspension_state_ = 1
            )
            """;

    private static final String ROLES = """
            coalesce((select array_agg(distinct l.group_id_ order by l.group_id_) from act_ru_identitylink l
                where l.task_id_ = %s and l.type_ = 'candidate' and l.group_id_ is not null), '{}')
            """;

    private static final String FIRST = OPEN + "select first.*, " + ROLES.formatted("first.id_") + """
             as roles from (select * from open order by due_date_, id_ limit :most) first order by first.due_date_, first.id_
            """;

    /** Only tasks that nobody has need their roles; those are gathered once, and not task by task. */
    private static final String BY_HOLDER = OPEN + """
            , shared as (
                select l.task_id_, array_agg(distinct l.group_id_ order by l.group_id_) as roles
                from act_ru_identitylink l join open on open.id_ = l.task_id_ and open.assignee_ is null
                where l.type_ = 'candidate' and l.group_id_ is not null
                group by l.task_id_
            )
            select open.assignee_, coalesce(shared.roles, '{}') as roles, count(*) as tasks,
                count(*) filter (where open.due_date_ < :now) as late, min(open.due_date_) as earliest
            from open left join shared on shared.task_id_ = open.id_
            group by open.assignee_, shared.roles
            order by late desc, earliest, open.assignee_
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WaitingTask> first(String businessKey, int most) {
        return jdbc.sql(FIRST)
                .param("businessKey", businessKey)
                .param("most", most)
                .query((row, number) -> new WaitingTask(
                        row.getString("id_"),
                        row.getString("name_"),
                        roles(row),
                        Optional.ofNullable(row.getString("assignee_")),
                        instant(row.getTimestamp("due_date_"))))
                .list();
    }

    List<WaitedFor> byHolder(String businessKey) {
        return jdbc.sql(BY_HOLDER)
                .param("businessKey", businessKey)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new WaitedFor(
                        Optional.ofNullable(row.getString("assignee_")),
                        roles(row),
                        row.getInt("tasks"),
                        row.getInt("late"),
                        instant(row.getTimestamp("earliest"))))
                .list();
    }

    private static List<String> roles(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("roles").getArray());
    }

    private static Optional<Instant> instant(Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
