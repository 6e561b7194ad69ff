package se.trygghetshjulet.engine.internal.worklist;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.WorkFilter.Word;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Urgency;

/**
 * A question to the engine's tables about the open tasks that a reader may see. The engine's own query has no word for
 * what a task is to its reader and cannot count by it; rights decided here are decided again, by {@code TaskRights},
 * wherever anything is done.
 */
final class WorklistSql {

    /** Only links of those who may see the task because of them; for somebody who sees all, tasks without one as well. */
    private static final String SEEN = """
            with mine as (
                select l.task_id_,
                    bool_or(l.group_id_ = any(:roles)) as own,
                    bool_or(l.group_id_ = any(:coveredRoles)) as covered,
                    bool_or(l.user_id_ = :person) as named,
                    bool_or(l.user_id_ = any(:coveredPeople)) as covered_named
                from act_ru_identitylink l
                where l.type_ = 'candidate'
                    and (l.group_id_ = any(:roles) or l.group_id_ = any(:coveredRoles)
                        or l.user_id_ = :person or l.user_id_ = any(:coveredPeople))
                group by l.task_id_
            ), seen as (
                select t.id_, t.name_, t.assignee_, t.due_date_, t.task_def_key_, d.key_ as process,
                    coalesce(d.name_, d.key_) as process_name, e.business_key_,
                    case
                        when mine.task_id_ is null then 'OTHERS'
                        when t.assignee_ = :person then 'MINE'
                        when t.assignee_ is null then case when mine.own or mine.named then 'FREE' else 'COVERED' end
                        when t.assignee_ = any(:coveredPeople) then 'COVERED'
                        when coalesce(mine.own, false) or coalesce(mine.covered, false) then 'COLLEAGUES'
                        else 'ESCALATED'
                    end as relation,
                    case
                        when t.due_date_ is null then 'OPEN'
                        when t.due_date_ < :now then 'OVERDUE'
                        when t.due_date_ < :tomorrow then 'TODAY'
                        when t.due_date_ < :nextWeek then 'THIS_WEEK'
                        else 'LATER'
                    end as urgency
                from act_ru_task t
                %s join mine on mine.task_id_ = t.id_
                join act_re_procdef d on d.id_ = t.proc_def_id_
                join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.suspension_state_ = 1 %s
            )
            """;

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final Reader reader;

    WorklistSql(Reader reader, Days days) {
        this.reader = reader;
        parameters.put("person", reader.person());
        parameters.put("roles", array(reader.roles()));
        parameters.put("coveredRoles", array(reader.coveredRoles()));
        parameters.put("coveredPeople", array(reader.covered()));
        parameters.put("now", Timestamp.from(days.now()));
        parameters.put("tomorrow", Timestamp.from(days.tomorrow()));
        parameters.put("nextWeek", Timestamp.from(days.nextWeek()));
    }

    /** @param steps what the steps are called whose name the word is part of, word by word */
    WorklistSql heldAndFound(WorkFilter filter, List<Set<String>> steps) {
        filter.holder().ifPresent(holder -> holder.person()
                .ifPresentOrElse(
                        person -> and("t.assignee_ = :holder", "holder", person),
                        () -> conditions.add("t.assignee_ is null")));
        for (int i = 0; i < filter.words().size(); i++) {
            word(i, filter.words().get(i), steps.get(i));
        }
        return this;
    }

    WorklistSql only(String taskId) {
        and("t.id_ = :task", "task", taskId);
        return this;
    }

    private void word(int number, Word word, Set<String> steps) {
        parameters.put("steps" + number, array(steps));
        parameters.put("people" + number, array(word.people()));
        parameters.put("roles" + number, array(word.roles()));
        parameters.put("cases" + number, array(word.cases()));
        conditions.add("""
                (t.name_ = any(:steps%1$d) or d.name_ = any(:steps%1$d) or e.business_key_ = any(:cases%1$d)
                    or t.assignee_ = any(:people%1$d)
                    or t.assignee_ is null and exists (select from act_ru_identitylink w
                        where w.task_id_ = t.id_ and w.type_ = 'candidate' and w.group_id_ = any(:roles%1$d)))
                """.formatted(number));
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    StatementSpec count(JdbcClient jdbc) {
        return ask(
                jdbc,
                "select relation, urgency, process, process_name, count(*) as tasks from seen group by 1, 2, 3, 4");
    }

    StatementSpec waiting(JdbcClient jdbc) {
        return ask(
                jdbc,
                "select count(*) as tasks, count(*) filter (where urgency = 'OVERDUE') as overdue from seen"
                        + " where relation in ('MINE', 'FREE', 'COVERED', 'ESCALATED')");
    }

    /** The roles are looked up for the tasks of the page alone. */
    StatementSpec page(JdbcClient jdbc, WorkFilter filter, int from, int most) {
        parameters.put("relations", names(filter.relations(), Relation.values()));
        parameters.put("urgencies", names(filter.urgencies(), Urgency.values()));
        String process = filter.process().isPresent() ? " and process = :process" : "";
        filter.process().ifPresent(key -> parameters.put("process", key));
        parameters.put("from", from);
        parameters.put("most", most);
        return ask(
                jdbc,
                "select page.*, l.group_id_, l.user_id_ from (select * from seen where relation = any(:relations)"
                        + " and urgency = any(:urgencies)" + process
                        + " order by due_date_, id_ limit :most offset :from) page"
                        + " left join act_ru_identitylink l on l.task_id_ = page.id_ and l.type_ = 'candidate'"
                        + " order by page.due_date_, page.id_");
    }

    private StatementSpec ask(JdbcClient jdbc, String question) {
        String where = conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
        String sql = SEEN.formatted(reader.seesAll() ? "left" : "", where) + question;
        return jdbc.sql(sql).params(parameters);
    }

    private static <E extends Enum<E>> String[] names(Set<E> wanted, E[] all) {
        return (wanted.isEmpty() ? List.of(all) : wanted)
                .stream().map(Enum::name).toArray(String[]::new);
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
