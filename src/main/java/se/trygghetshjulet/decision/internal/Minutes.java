package se.trygghetshjulet.decision.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** What happened to the minutes of the deciding meeting. */
@Component
class Minutes {

    private final JdbcAggregateOperations records;

    Minutes(JdbcAggregateOperations records) {
        this.records = records;
    }

    void adjusted(MinutesAdjustment adjustment) {
        records.insert(adjustment);
    }

    void posted(MinutesNotice notice) {
        records.insert(notice);
    }

    Optional<MinutesAdjustment> adjustment(UUID decisionId) {
        return Optional.ofNullable(records.findById(decisionId, MinutesAdjustment.class));
    }

    Optional<MinutesNotice> notice(UUID decisionId) {
        return Optional.ofNullable(records.findById(decisionId, MinutesNotice.class));
    }
}
