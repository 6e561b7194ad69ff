package se.trygghetshjulet.engine.internal.runs;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.trygghetshjulet.engine.RunFilter;

/**
 * Questions to the engine's history about its instances. The engine's own query can neither count by state and model nor
 * order by what needs somebody first.
 */
final class RunSql {

    /** A fault of a called process is also noted at its callers; only the first is where something has failed. */
    static final String OWN_FAULT = "(i.root_cause_incident_id_ is null or i.root_cause_incident_id_ = i.id_)";

    private static final String RUNS = """
            with stopped as (
                select distinct i.proc_inst_id_ from act_ru_incident i where %s
            ), runs as (
                select p.id_, p.proc_def_key_ as process, p.proc_def_id_, p.business_key_, p.start_time_, p.end_time_,
                    p.state_, p.end_act_id_, p.super_process_instance_id_,
                    case
                        when p.end_time_ is not null then 'FINISHED'
                        when s.proc_inst_id_ is not null then 'STOPPED'
                        else 'RUNNING'
                    end as state
                from act_hi_procinst p left join stopped s on s.proc_inst_id_ = p.id_
                union all
                select e.id_, d.key_, e.proc_def_id_, e.business_key_, null, null, 'ACTIVE', null, null, 'STOPPED'
                from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
                    join stopped s on s.proc_inst_id_ = e.id_
                where not exists (select from act_hi_procinst h where h.id_ = e.id_)
            )
            """.formatted(OWN_FAULT);

    private static final String ORDER = """
             order by case state when 'STOPPED' then 0 when 'RUNNING' then 1 else 2 end,
                coalesce(end_time_, start_time_) desc nulls first, id_
            """;

    /** Names are looked up for the page alone. */
    private static final String WITH_NAMES = """
            select page.*, coalesce(d.name_, d.key_) as process_name,
                (select max(a.act_name_) from act_hi_actinst a
                    where a.proc_inst_id_ = page.id_ and a.act_id_ = page.end_act_id_) as reached,
                (select coalesce(c.name_, c.key_) from act_hi_procinst caller join act_re_procdef c on c.id_ = caller.proc_def_id_
                    where caller.id_ = page.super_process_instance_id_) as caller_name
            from (%s) page join act_re_procdef d on d.id_ = page.proc_def_id_
            """;

    private static final String WAITS = """
            select a.proc_inst_id_, coalesce(t.name_, a.act_name_) as name, a.start_time_, a.task_id_, t.assignee_,
                a.call_proc_inst_id_,
                coalesce((select array_agg(distinct l.group_id_ order by l.group_id_) from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null), '{}') as roles
            from act_hi_actinst a left join act_ru_task t on t.id_ = a.task_id_
            where a.proc_inst_id_ = any(:runs) and a.end_time_ is null
                and a.act_type_ not in ('multiInstanceBody', 'subProcess') and coalesce(t.name_, a.act_name_) is not null
            order by a.start_time_, a.id_
            """;

    private static final String STEP_TIMES = """
            select t.proc_def_key_ || '.' || t.task_def_key_ as step,
                (array_agg(coalesce(d.name_, d.key_) order by d.version_ desc))[1] as process_name,
                (array_agg(coalesce(t.name_, t.task_def_key_) order by d.version_ desc))[1] as name,
                count(*) filter (where t.delete_reason_ = 'completed') as done,
                percentile_cont(0.5) within group (order by extract(epoch from t.end_time_ - t.start_time_))
                    filter (where t.delete_reason_ = 'completed') as median,
                max(extract(epoch from t.end_time_ - t.start_time_))
                    filter (where t.delete_reason_ = 'completed') as longest,
                count(*) filter (where t.end_time_ is null) as open,
                (array_agg(t.proc_inst_id_ order by t.start_time_) filter (where t.end_time_ is null))[1] as oldest_run,
                (array_agg(p.business_key_ order by t.start_time_) filter (where t.end_time_ is null))[1] as oldest_case,
                min(t.start_time_) filter (where t.end_time_ is null) as oldest_since
            from act_hi_taskinst t join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_hi_procinst p on p.id_ = t.proc_inst_id_
            where t.end_time_ is null or t.end_time_ >= :from and t.end_time_ < :until
            group by t.proc_def_key_, t.task_def_key_
            order by process_name, median desc nulls last, name
            """;

    private final JdbcClient jdbc;

    RunSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StatementSpec page(RunFilter filter, int from, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("from", from, "most", most));
        String wanted = "select * from runs" + where(filter, parameters) + ORDER + " limit :most offset :from";
        return jdbc.sql(RUNS + WITH_NAMES.formatted(wanted) + ORDER).params(parameters);
    }

    StatementSpec one(String id) {
        return jdbc.sql(RUNS + WITH_NAMES.formatted("select * from runs where id_ = :id"))
                .param("id", id);
    }

    StatementSpec counts(RunFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        RunFilter ofCases = new RunFilter(Set.of(), Optional.empty(), filter.cases());
        return jdbc.sql(RUNS + """
                select counted.*, coalesce((select d.name_ from act_re_procdef d where d.key_ = counted.process
                    order by d.version_ desc limit 1), counted.process) as process_name
                from (select state, process, count(*) as runs from runs%s group by state, process) counted
                """.formatted(where(ofCases, parameters))).params(parameters);
    }

    StatementSpec cases() {
        return jdbc.sql(RUNS + "select distinct business_key_ from runs where business_key_ is not null");
    }

    StatementSpec waits(Set<String> runs) {
        return jdbc.sql(WAITS).param("runs", runs.toArray(String[]::new));
    }

    /** @param from the first moment at which what is counted was done, and {@code until} the first after it */
    StatementSpec stepTimes(Instant from, Instant until) {
        return jdbc.sql(STEP_TIMES).param("from", Timestamp.from(from)).param("until", Timestamp.from(until));
    }

    StatementSpec firstDone() {
        return jdbc.sql("select min(end_time_) from act_hi_taskinst where delete_reason_ = 'completed'");
    }

    private static String where(RunFilter filter, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder(" where true");
        if (!filter.states().isEmpty()) {
            conditions.append(" and state = any(:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toArray(String[]::new));
        }
        filter.process().ifPresent(process -> {
            conditions.append(" and process = :process");
            parameters.put("process", process);
        });
        filter.cases().ifPresent(cases -> {
            conditions.append(" and business_key_ = any(:cases)");
            parameters.put("cases", cases.toArray(String[]::new));
        });
        return conditions.toString();
    }
}
