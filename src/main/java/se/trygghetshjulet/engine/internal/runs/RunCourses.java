package se.trygghetshjulet.engine.internal.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.RunCourse;
import se.trygghetshjulet.engine.RunCourse.Kind;
import se.trygghetshjulet.engine.RunCourse.Stay;

/** Reads the way of one instance from its history; of one without history, where it stands now. */
@Component
class RunCourses {

    private static final String MULTI_INSTANCE_BODY = "#multiInstanceBody";
    private static final Set<String> CONTAINERS = Set.of("multiInstanceBody", "subProcess");
    private static final int BROKEN_OFF = 2;

    private static final String STAYS = """
            select a.act_id_, coalesce(t.name_, a.act_name_) as name, a.act_type_, a.start_time_, a.end_time_,
                a.act_inst_state_, coalesce(t.assignee_, a.assignee_) as person, a.call_proc_inst_id_,
                coalesce((select array_agg(distinct l.group_id_ order by l.group_id_) from act_ru_identitylink l
                    where l.task_id_ = a.task_id_ and l.type_ = 'candidate' and l.group_id_ is not null), '{}') as roles
            from act_hi_actinst a left join act_ru_task t on t.id_ = a.task_id_
            where a.proc_inst_id_ = ?
            order by a.start_time_, a.sequence_counter_, a.id_
            """;

    private static final String DEFINITION = """
            select p.proc_def_id_ from act_hi_procinst p where p.id_ = :run
            union select e.proc_def_id_ from act_ru_execution e where e.id_ = :run and e.parent_id_ is null
            """;

    private static final String STANDS_AT = """
            select distinct e.act_id_ from act_ru_execution e
            where e.proc_inst_id_ = ? and e.act_id_ is not null and e.is_active_
            """;

    private static final String FAILED =
            "select i.activity_id_ from act_ru_incident i where i.proc_inst_id_ = ? and i.activity_id_ is not null";

    private final JdbcClient jdbc;
    private final RunModels models;

    RunCourses(JdbcClient jdbc, RunModels models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    Optional<RunCourse> of(String run) {
        return jdbc.sql(DEFINITION)
                .param("run", run)
                .query(String.class)
                .optional()
                .map(definition -> course(run, definition));
    }

    private RunCourse course(String run, String definition) {
        List<Reached> reached =
                jdbc.sql(STAYS).param(run).query((row, number) -> reached(row)).list();
        Set<String> current = ids(reached.stream().filter(place -> place.to.isEmpty()));
        if (reached.isEmpty()) {
            current.addAll(jdbc.sql(STANDS_AT).param(run).query(String.class).list());
        }
        Set<String> passed = ids(reached.stream().filter(place -> place.to.isPresent()));
        passed.removeAll(current);
        return new RunCourse(
                models.xml(definition),
                current,
                passed,
                new LinkedHashSet<>(
                        jdbc.sql(FAILED).param(run).query(String.class).list()),
                stays(reached));
    }

    private static List<Stay> stays(List<Reached> reached) {
        List<Stay> stays = new ArrayList<>();
        for (Reached place : reached) {
            if (place.name != null && !CONTAINERS.contains(place.type) && !place.type.endsWith("Gateway")) {
                stays.add(new Stay(
                        place.activity,
                        place.name,
                        kind(place.type),
                        place.from,
                        place.to,
                        place.brokenOff,
                        place.person,
                        place.roles,
                        place.called));
            }
        }
        return stays;
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "userTask" -> Kind.PERSON;
            case "callActivity" -> Kind.PROCESS;
            case "serviceTask", "businessRuleTask", "sendTask", "scriptTask", "task" -> Kind.PRODUCT;
            default -> Kind.EVENT;
        };
    }

    private static Set<String> ids(Stream<Reached> places) {
        return places.map(place -> place.activity.replace(MULTI_INSTANCE_BODY, ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Reached reached(ResultSet row) throws SQLException {
        return new Reached(
                row.getString("act_id_"),
                row.getString("name"),
                row.getString("act_type_"),
                row.getTimestamp("start_time_").toInstant(),
                Optional.ofNullable(row.getTimestamp("end_time_")).map(Timestamp::toInstant),
                row.getInt("act_inst_state_") == BROKEN_OFF,
                Optional.ofNullable(row.getString("person")),
                List.of((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("call_proc_inst_id_")));
    }

    /** @param name null for an element without one */
    private record Reached(
            String activity,
            String name,
            String type,
            Instant from,
            Optional<Instant> to,
            boolean brokenOff,
            Optional<String> person,
            List<String> roles,
            Optional<String> called) {}
}
