package se.trygghetshjulet.engine.internal.rights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine's tables say about whom open tasks were given to, where its queries cannot say it in one question. */
public class OpenTaskLinks {

    private final JdbcClient jdbc;

    public OpenTaskLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the few open tasks that name one of the people and that the person has not taken. */
    List<String> naming(Collection<String> people, String notTakenBy) {
        return jdbc.sql("select distinct t.id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_"
                        + " where l.type_ = 'candidate' and l.user_id_ in (:people)"
                        + " and t.assignee_ is distinct from :person")
                .param("people", people)
                .param("person", notTakenBy)
                .query(String.class)
                .list();
    }

    /** All open tasks that somebody has. */
    Collection<AssignedTask> assigned() {
        Map<String, AssignedTask> tasks = new LinkedHashMap<>();
        jdbc.sql("select t.id_, t.assignee_, l.group_id_, l.user_id_ from act_ru_task t"
                        + " left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
                        + " where t.assignee_ is not null order by t.create_time_, t.id_")
                .query(row -> {
                    String assignee = row.getString("assignee_");
                    AssignedTask task = tasks.computeIfAbsent(
                            row.getString("id_"),
                            id -> new AssignedTask(id, assignee, new Candidates(new TreeSet<>(), new TreeSet<>())));
                    task.candidates().add(row.getString("group_id_"), row.getString("user_id_"));
                });
        return tasks.values();
    }
}
