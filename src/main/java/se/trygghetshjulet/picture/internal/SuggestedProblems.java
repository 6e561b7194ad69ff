package se.trygghetshjulet.picture.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.Candidate;
import se.trygghetshjulet.statistics.SeriesView;

/** Carries what stands out in the figures into the contributions that are still being written. */
@Component
class SuggestedProblems {

    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestedProblems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A contribution that a suggestion can be carried into. */
    record Waiting(UUID contributionId, String unit) {}

    /** The contributions that have been asked for and not given in years that go on, in the order of the unit ids. */
    List<Waiting> waiting() {
        return jdbc.sql("select contribution.id as contribution_id, contribution.unit from contribution"
                        + " join picture on picture.id = contribution.picture_id"
                        + " join cycle on cycle.id = picture.cycle_id"
                        + " where contribution.state = 'ASKED' and picture.adopted_at is null and cycle.closed_at is null"
                        + " order by contribution.unit, picture.opened_at desc")
                .query(Waiting.class)
                .list();
    }

    /** Carries it once, however often it is asked for. */
    void add(UUID contributionId, Candidate candidate, SeriesView series, String person) {
        jdbc.sql(
                        "insert into suggested_problem (id, contribution_id, series_id, kind, title, area, reason, suggested_by,"
                                + " suggested_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        UUID.randomUUID(),
                        contributionId,
                        candidate.seriesId(),
                        candidate.kind().name(),
                        series.indicator(),
                        series.own().name(),
                        candidate.reason() + " " + series.attribution() + ".",
                        person,
                        Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    List<SuggestedProblem> of(Contribution contribution) {
        return jdbc.sql("select id, kind, title, area, reason from suggested_problem where contribution_id = ?"
                        + " order by suggested_at, id")
                .param(contribution.id())
                .query(SuggestedProblem.class)
                .list();
    }

    /** @param ids what the unit has seen, and made a problem of or taken away; others are left */
    void forget(Contribution contribution, Collection<String> ids) {
        jdbc.sql("delete from suggested_problem where contribution_id = ? and id::text = any(?)")
                .params(contribution.id(), ids.toArray(String[]::new))
                .update();
    }
}
