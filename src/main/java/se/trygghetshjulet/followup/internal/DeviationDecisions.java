package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The chair's decisions about measures that deviate. A newer decision about a measure takes the place of an older. */
@Component
class DeviationDecisions {

    private static final String SELECT = "select d.progress_id, p.follow_up_id, p.measure_id, d.decision, d.motivation,"
            + " d.new_date, d.decided_on, d.decided_by"
            + " from deviation_decision d join progress p on p.id = d.progress_id";

    private final JdbcClient jdbc;

    DeviationDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(DeviationDecision decision) {
        jdbc.sql("insert into deviation_decision (progress_id, decision, motivation, new_date, decided_on, decided_by)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (progress_id) do update set"
                        + " decision = excluded.decision, motivation = excluded.motivation,"
                        + " new_date = excluded.new_date, decided_on = excluded.decided_on,"
                        + " decided_by = excluded.decided_by")
                .params(
                        decision.progressId(),
                        decision.decision().name(),
                        decision.motivation(),
                        decision.newDate(),
                        decision.decidedOn(),
                        decision.decidedBy())
                .update();
    }

    /** The decisions of one follow-up, oldest first. */
    List<DeviationDecision> of(UUID followUpId) {
        return jdbc.sql(SELECT + " where p.follow_up_id = ? order by d.decided_on, d.progress_id")
                .param(followUpId)
                .query(DeviationDecision.class)
                .list();
    }

    /** The newest decision about a measure in any follow-up opened before the given one. */
    Optional<DeviationDecision> latestBefore(FollowUp followUp, UUID measureId) {
        return before(followUp, List.of(measureId)).stream().findFirst();
    }

    /** The measures, of those given, that had been ended before the follow-up was opened. */
    List<UUID> endedBefore(FollowUp followUp, Collection<UUID> measureIds) {
        return before(followUp, measureIds).stream()
                .filter(decision -> decision.decision() == Decision.END)
                .map(DeviationDecision::measureId)
                .toList();
    }

    private List<DeviationDecision> before(FollowUp followUp, Collection<UUID> measureIds) {
        if (measureIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " join follow_up f on f.id = p.follow_up_id"
                        + " where p.measure_id in (:measures) and f.id <> :followUp and f.opened_at <= :openedAt"
                        + " order by d.decided_on desc, f.opened_at desc")
                .param("measures", measureIds)
                .param("followUp", followUp.id())
                .param("openedAt", java.sql.Timestamp.from(followUp.openedAt()))
                .query(DeviationDecision.class)
                .list();
    }

    /** When the measure is to be finished, as it stands in the follow-up. */
    LocalDate dueOn(FollowUp followUp, UUID measureId, LocalDate planned) {
        return latestBefore(followUp, measureId).map(DeviationDecision::newDate).orElse(planned);
    }
}
