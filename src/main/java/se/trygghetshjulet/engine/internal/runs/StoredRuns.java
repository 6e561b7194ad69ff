package se.trygghetshjulet.engine.internal.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.RunCourse;
import se.trygghetshjulet.engine.RunFilter;

/** Reads the instances from the engine's tables: two questions for a page, one for its counts. */
@Component
class StoredRuns implements ProcessRuns {

    private static final Set<String> BROKEN_OFF = Set.of("EXTERNALLY_TERMINATED", "INTERNALLY_TERMINATED");

    private final RunSql sql;
    private final RunCourses courses;

    StoredRuns(JdbcClient jdbc, RunCourses courses) {
        this.sql = new RunSql(jdbc);
        this.courses = courses;
    }

    @Override
    public List<Run> page(RunFilter filter, int from, int most) {
        return withWaits(sql.page(filter, from, most));
    }

    @Override
    public List<Count> counts(RunFilter filter) {
        return sql.counts(filter)
                .query((row, number) -> new Count(
                        State.valueOf(row.getString("state")),
                        row.getString("process"),
                        row.getString("process_name"),
                        row.getInt("runs")))
                .list();
    }

    @Override
    public Optional<Run> run(String id) {
        return withWaits(sql.one(id)).stream().findFirst();
    }

    @Override
    public Set<String> cases() {
        return new LinkedHashSet<>(sql.cases().query(String.class).list());
    }

    @Override
    public Optional<RunCourse> course(String id) {
        return courses.of(id);
    }

    @Override
    public List<StepTime> stepTimes(Instant from, Instant until) {
        return sql.stepTimes(from, until).query((row, number) -> stepTime(row)).list();
    }

    @Override
    public Optional<Instant> firstDone() {
        return sql.firstDone().query(Timestamp.class).optional().map(Timestamp::toInstant);
    }

    private List<Run> withWaits(JdbcClient.StatementSpec question) {
        List<Run> bare = question.query((row, number) -> run(row)).list();
        Map<String, List<Wait>> waits = waits(bare.stream()
                .filter(run -> run.state() != State.FINISHED)
                .map(Run::id)
                .collect(Collectors.toSet()));
        return bare.stream()
                .map(run -> with(waits.getOrDefault(run.id(), List.of()), run))
                .toList();
    }

    private Map<String, List<Wait>> waits(Set<String> runs) {
        Map<String, List<Wait>> waits = new HashMap<>();
        if (!runs.isEmpty()) {
            sql.waits(runs).query(row -> {
                waits.computeIfAbsent(row.getString("proc_inst_id_"), run -> new ArrayList<>())
                        .add(wait(row));
            });
        }
        return waits;
    }

    private static Run with(List<Wait> waits, Run run) {
        return new Run(
                run.id(),
                run.process(),
                run.processName(),
                run.businessKey(),
                run.state(),
                run.started(),
                run.ended(),
                run.cancelled(),
                run.reached(),
                run.caller(),
                waits);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getString("id_"),
                row.getString("process"),
                row.getString("process_name"),
                Optional.ofNullable(row.getString("business_key_")).orElse(""),
                State.valueOf(row.getString("state")),
                instant(row.getTimestamp("start_time_")),
                instant(row.getTimestamp("end_time_")),
                BROKEN_OFF.contains(row.getString("state_")),
                Optional.ofNullable(row.getString("reached")),
                caller(row),
                List.of());
    }

    private static Optional<Caller> caller(ResultSet row) throws SQLException {
        String processName = row.getString("caller_name");
        String id = row.getString("super_process_instance_id_");
        return Optional.ofNullable(processName).map(name -> new Caller(id, name));
    }

    private static Wait wait(ResultSet row) throws SQLException {
        return new Wait(
                row.getString("name"),
                row.getTimestamp("start_time_").toInstant(),
                Optional.ofNullable(row.getString("task_id_")),
                Optional.ofNullable(row.getString("assignee_")),
                List.of((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("call_proc_inst_id_")));
    }

    private static StepTime stepTime(ResultSet row) throws SQLException {
        Optional<Instant> since = instant(row.getTimestamp("oldest_since"));
        String run = row.getString("oldest_run");
        String businessKey = Optional.ofNullable(row.getString("oldest_case")).orElse("");
        return new StepTime(
                row.getString("step"),
                row.getString("process_name"),
                row.getString("name"),
                row.getInt("done"),
                seconds(row, "median"),
                seconds(row, "longest"),
                row.getInt("open"),
                since.map(first -> new OldestOpen(run, businessKey, first)));
    }

    private static Optional<Duration> seconds(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.round(seconds)));
    }

    private static Optional<Instant> instant(Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
