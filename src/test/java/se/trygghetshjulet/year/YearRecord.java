package se.trygghetshjulet.year;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.demo.internal.story.Theme;
import se.trygghetshjulet.demo.internal.story.YearStory;

/** What the record says about a year when it is over. */
final class YearRecord {

    private final JdbcClient jdbc;

    YearRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A measure, and one unit whose contribution the problem came from. */
    record Trace(String measure, String cause, String problem, String unit) {}

    record Frozen(String kind, UUID subjectId, int version) {}

    record Entry(String actor, String role, String action) {}

    /** What the story promises: every measure with its cause, its problem and each unit that named the problem. */
    static List<Trace> traces(YearStory story) {
        return story.themes().stream()
                .flatMap(theme -> theme.measures().stream().flatMap(measure -> units(story, theme)
                        .map(unit -> new Trace(measure.title(), measure.cause(), theme.title(), unit))))
                .toList();
    }

    private static Stream<String> units(YearStory story, Theme theme) {
        Stream<String> others = story.themes().stream()
                .filter(other -> other.sameAs().filter(theme.title()::equals).isPresent())
                .map(Theme::unit);
        return Stream.concat(Stream.of(theme.unit()), others);
    }

    /** Every measure to its cause, its problem, the contributions to the plan's own picture, and their units. */
    List<Trace> traces() {
        return traces("action_plan.version > 0");
    }

    /** As {@link #traces()}, of one version of the plan. */
    List<Trace> traces(int version) {
        return traces("action_plan.version = " + version);
    }

    private List<Trace> traces(String which) {
        return jdbc.sql("""
                        select measure.title, cause.description, problem.title, contribution.unit
                        from measure
                        join action_plan on action_plan.id = measure.plan_id
                        join measure_cause on measure_cause.measure_id = measure.id
                        join cause on cause.id = measure_cause.cause_id
                        join priority on priority.id = cause.priority_id
                        join problem on problem.id = priority.problem_id
                            and problem.picture_id = action_plan.picture_id
                        join problem_contributor on problem_contributor.problem_id = problem.id
                        join contribution on contribution.id = problem_contributor.contribution_id
                        where %s
                        order by measure.number, contribution.unit
                        """.formatted(which))
                .query((row, number) ->
                        new Trace(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    List<String> measures() {
        return jdbc.sql("select title from measure").query(String.class).list();
    }

    /** The id of the only year, as the forms send it. */
    String cycle() {
        return jdbc.sql("select id::text from cycle").query(String.class).single();
    }

    List<Frozen> frozen() {
        return jdbc.sql("select kind, subject_id, version from snapshot order by frozen_at")
                .query((row, number) -> new Frozen(
                        row.getString("kind"), row.getObject("subject_id", UUID.class), row.getInt("version")))
                .list();
    }

    List<Entry> trail() {
        return jdbc.sql("select actor, role, action from audit_entry order by number")
                .query((row, number) ->
                        new Entry(row.getString("actor"), row.getString("role"), row.getString("action")))
                .list();
    }

    /** What KF came to, one line a meeting: subject, meeting, outcome. */
    List<String> decisionsOf(String organ) {
        return jdbc.sql("select subject || ' ' || held_on || ' ' || outcome from decision"
                        + " join political_case on political_case.id = decision.case_id"
                        + " where organ = ? order by held_on")
                .param(organ)
                .query(String.class)
                .list();
    }
}
