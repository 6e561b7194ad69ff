package se.trygghetshjulet.effort.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;

/** The record of the special efforts. */
@Component
class EffortBook {

    private final EffortRepository efforts;
    private final JdbcAggregateTemplate rows;
    private final Clock clock;

    EffortBook(EffortRepository efforts, JdbcAggregateTemplate rows, Clock clock) {
        this.efforts = efforts;
        this.rows = rows;
        this.clock = clock;
    }

    LocalDate today() {
        return SwedishTime.today(clock);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    int nextNumber() {
        return efforts.nextNumber();
    }

    Effort effort(UUID id) {
        return efforts.findById(id).orElseThrow();
    }

    /** Oldest first. */
    List<Effort> ongoing() {
        return efforts.findByStateOrderByNumber(EffortState.STARTED);
    }

    /** Oldest first. */
    List<Effort> all() {
        return efforts.findAllByOrderByNumber();
    }

    Effort save(Effort effort) {
        return efforts.save(effort);
    }

    /** Writes a row that is never changed. */
    <T> T add(T row) {
        return rows.insert(row);
    }

    /** Every round's decisions, in the order they were made. */
    List<Decision> decisions(UUID effortId) {
        return rows.findAll(of(effortId, "decidedAt"), Decision.class);
    }

    /** The decisions of the round that goes on, in the order they were made. */
    List<Decision> decisionsOfTheRound(UUID effortId) {
        int round = effort(effortId).round();
        return decisions(effortId).stream()
                .filter(decision -> decision.round() == round)
                .toList();
    }

    /** In the order they were given. */
    List<Report> reports(UUID effortId) {
        return rows.findAll(of(effortId, "reportedAt"), Report.class);
    }

    List<Proposal> proposals(UUID effortId) {
        return rows.findAll(of(effortId, "proposedAt"), Proposal.class);
    }

    private static Query of(UUID effortId, String order) {
        return Query.query(Criteria.where("effortId").is(effortId)).sort(Sort.by(order));
    }
}
