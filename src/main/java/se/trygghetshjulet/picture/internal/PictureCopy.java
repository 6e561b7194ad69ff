package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.Statistics;

/**
 * Lets a revised picture begin as the one that it revises: what every unit said, its problems under the same numbers, its
 * sources and statistics. Each problem points at the one it carries on, so that it can be seen what is new.
 */
@Component
class PictureCopy {

    private static final List<String> STATEMENTS = List.of("""
            insert into contribution (id, picture_id, unit, state, nothing_to_report, nothing_reason, information,
                    uncertainty, given_by, given_at, confirms)
            select gen_random_uuid(), :to, unit, state, nothing_to_report, nothing_reason, information, uncertainty,
                    given_by, given_at, confirms
            from contribution where picture_id = :from and state = 'GIVEN'""", """
            insert into problem (id, picture_id, contribution_id, number, title, crime_type, description, area,
                    time_pattern, method, exposed, extent, trend, comparison, consequences, perceived_safety,
                    affected_units, secrecy, analysis, previous_problem_id)
            select gen_random_uuid(), :to, copied.id, number, title, crime_type, description, area, time_pattern, method,
                    exposed, extent, trend, comparison, consequences, perceived_safety, affected_units, secrecy, analysis,
                    problem.id
            from problem
            join contribution given on given.id = problem.contribution_id
            join contribution copied on copied.picture_id = :to and copied.unit = given.unit
            where problem.picture_id = :from""", """
            update problem copied set merged_into = target.id
            from problem original
            join problem main on main.id = original.merged_into
            join problem target on target.picture_id = :to and target.number = main.number
            where copied.picture_id = :to and original.picture_id = :from and original.number = copied.number""", """
            insert into source (id, picture_id, contribution_id, position, name, period, used, remark)
            select gen_random_uuid(), :to, copied.id, position, name, period, used, remark
            from source
            left join contribution given on given.id = source.contribution_id
            left join contribution copied on copied.picture_id = :to and copied.unit = given.unit
            where source.picture_id = :from""", """
            insert into statistics_choice (id, picture_id, position, dataset, period, comparison, remark, series_id, chart,
                    contribution_id, compiled, first_year, last_year)
            select gen_random_uuid(), :to, position, dataset, period, comparison, remark, series_id, chart, copied.id,
                    compiled, first_year, last_year
            from statistics_choice
            left join contribution given on given.id = statistics_choice.contribution_id
            left join contribution copied on copied.picture_id = :to and copied.unit = given.unit
            where statistics_choice.picture_id = :from""", """
            update picture set problems_numbered = (select problems_numbered from picture where id = :from)
            where id = :to""");

    private static final String CONTRIBUTIONS = """
            select given.id as given, copied.id as copied
            from contribution given join contribution copied on copied.unit = given.unit
            where given.picture_id = :from and copied.picture_id = :to""";

    private final JdbcClient jdbc;
    private final Statistics statistics;

    PictureCopy(JdbcClient jdbc, Statistics statistics) {
        this.jdbc = jdbc;
        this.statistics = statistics;
    }

    /** From now on it is the copy that is told when the figures both build on are corrected. */
    void of(UUID from, UUID to) {
        STATEMENTS.forEach(statement ->
                jdbc.sql(statement).param("from", from).param("to", to).update());
        statistics.passOn(from, to);
        jdbc.sql(CONTRIBUTIONS)
                .param("from", from)
                .param("to", to)
                .query(Copied.class)
                .list()
                .forEach(contribution -> statistics.passOn(contribution.given(), contribution.copied()));
    }

    private record Copied(UUID given, UUID copied) {}
}
