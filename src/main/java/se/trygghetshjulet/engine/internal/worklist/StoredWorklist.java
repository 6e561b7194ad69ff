package se.trygghetshjulet.engine.internal.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.WorkFilter.Word;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.internal.rights.Candidates;
import se.trygghetshjulet.engine.internal.rights.Capacity;
import se.trygghetshjulet.engine.internal.rights.RolesOfTheDay;
import se.trygghetshjulet.engine.internal.rights.TaskRights;

/** Reads the worklist from the engine's tables, with two queries for a page and its counts. */
@Component
class StoredWorklist implements Worklist {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final JdbcClient jdbc;
    private final RolesOfTheDay roles;
    private final TaskRights rights;
    private final Clock clock;

    StoredWorklist(JdbcClient jdbc, RolesOfTheDay roles, TaskRights rights, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(String person, WorkFilter filter, int from, int most) {
        Reader reader = reader(person);
        WorklistSql question = new WorklistSql(reader, Days.of(clock)).heldAndFound(filter, steps(filter));
        return read(question.page(jdbc, filter, from, most), reader);
    }

    @Override
    public List<Count> counts(String person, WorkFilter filter) {
        return new WorklistSql(reader(person), Days.of(clock))
                .heldAndFound(filter, steps(filter))
                .count(jdbc)
                .query((row, number) -> new Count(
                        Relation.valueOf(row.getString("relation")),
                        Urgency.valueOf(row.getString("urgency")),
                        row.getString("process"),
                        row.getString("process_name"),
                        row.getInt("tasks")))
                .list();
    }

    @Override
    public Optional<WorkItem> item(String person, String taskId) {
        Reader reader = reader(person);
        WorklistSql question = new WorklistSql(reader, Days.of(clock)).only(taskId);
        return read(question.page(jdbc, WorkFilter.of(), 0, 1), reader).stream().findFirst();
    }

    @Override
    public Waiting waiting(String person) {
        Reader reader = reader(person);
        Reader atTheirDesk = new Reader(person, reader.roles(), reader.covered(), reader.coveredRoles(), false);
        return new WorklistSql(atTheirDesk, Days.of(clock))
                .waiting(jdbc)
                .query((row, number) -> new Waiting(row.getInt("tasks"), row.getInt("overdue")))
                .single();
    }

    @Override
    public boolean coordinates(String person) {
        return rights.coordinating(person, roles.coveredBy(person)).isPresent();
    }

    @Override
    public List<String> openCases() {
        return jdbc.sql("select distinct e.business_key_ from act_ru_execution e"
                        + " where e.business_key_ is not null"
                        + " and exists (select from act_ru_task t where t.proc_inst_id_ = e.id_)")
                .query(String.class)
                .list();
    }

    private Reader reader(String person) {
        List<String> covered = roles.coveredBy(person);
        Set<String> coveredRoles =
                covered.stream().flatMap(absent -> roles.own(absent).stream()).collect(Collectors.toSet());
        boolean seesAll = rights.coordinating(person, covered).isPresent();
        return new Reader(person, roles.own(person), covered, coveredRoles, seesAll);
    }

    /** Compared here, since what the database makes of å, ä and ö in capitals depends on how it was set up. */
    private List<Set<String>> steps(WorkFilter filter) {
        if (filter.words().isEmpty()) {
            return List.of();
        }
        List<String> names = jdbc.sql("select distinct name_ from act_ru_task where name_ is not null"
                        + " union select distinct name_ from act_re_procdef where name_ is not null")
                .query(String.class)
                .list();
        return filter.words().stream().map(word -> withWord(names, word)).toList();
    }

    private static Set<String> withWord(List<String> names, Word word) {
        String wanted = word.text().toLowerCase(SWEDISH);
        return names.stream()
                .filter(name -> name.toLowerCase(SWEDISH).contains(wanted))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private List<WorkItem> read(JdbcClient.StatementSpec page, Reader reader) {
        Map<String, Row> rows = new LinkedHashMap<>();
        page.query(row -> {
            String id = row.getString("id_");
            Row task = rows.get(id);
            if (task == null) {
                task = Row.of(row);
                rows.put(id, task);
            }
            task.candidates.add(row.getString("group_id_"), row.getString("user_id_"));
        });
        List<WorkItem> items = new ArrayList<>();
        rows.values().forEach(row -> items.add(item(row, reader)));
        return items;
    }

    private WorkItem item(Row row, Reader reader) {
        Optional<Capacity> capacity = rights.capacity(reader.person(), reader.covered(), row.candidates);
        boolean holds = row.assignee.filter(reader.person()::equals).isPresent();
        boolean mayTake = capacity.isPresent()
                && row.assignee
                        .map(other -> rights.mayTakeOver(reader.person(), reader.covered(), other, row.candidates))
                        .orElse(true);
        return new WorkItem(
                row.id,
                row.step,
                row.name,
                row.processName,
                row.businessKey,
                row.assignee,
                List.copyOf(row.candidates.roles()),
                Optional.ofNullable(row.due),
                row.relation,
                Days.of(clock).urgency(row.due),
                capacity.flatMap(Capacity::onBehalfOf),
                capacity.isPresent(),
                mayTake,
                holds && capacity.isPresent() || reader.seesAll());
    }

    private record Row(
            String id,
            String step,
            String name,
            String processName,
            String businessKey,
            Optional<String> assignee,
            Instant due,
            Relation relation,
            Candidates candidates) {

        static Row of(ResultSet row) throws SQLException {
            Timestamp due = row.getTimestamp("due_date_");
            return new Row(
                    row.getString("id_"),
                    row.getString("process") + "." + row.getString("task_def_key_"),
                    row.getString("name_"),
                    row.getString("process_name"),
                    Optional.ofNullable(row.getString("business_key_")).orElse(""),
                    Optional.ofNullable(row.getString("assignee_")),
                    due == null ? null : due.toInstant(),
                    Relation.valueOf(row.getString("relation")),
                    new Candidates(new TreeSet<>(), new TreeSet<>()));
        }
    }
}
