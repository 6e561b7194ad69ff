package se.trygghetshjulet.revision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.picture.ChangedSituation;
import se.trygghetshjulet.revision.RevisionView;
import se.trygghetshjulet.revision.Revisions;

/**
 * The revisions with the pictures they make. A revision's own row names its picture only when that is adopted and judged;
 * from the start it is the first picture of the year that was opened after the revision began.
 */
@Component
class RecordedRevisions implements Revisions, ChangedSituation {

    private static final String WITH_PICTURE = """
            from revision
            left join lateral (
                select id, adopted_at
                from picture
                where picture.cycle_id = revision.cycle_id and picture.opened_at >= revision.started_at
                order by version
                limit 1) made on true""";

    private final JdbcClient jdbc;

    RecordedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RevisionView> ofCycle(UUID cycleId) {
        return jdbc.sql("select started_at, started_by, reason, adopted_at, assessed_at, impact_reason, ended_at "
                        + WITH_PICTURE + " where revision.cycle_id = ? order by number")
                .param(cycleId)
                .query((row, number) -> new RevisionView(
                        day(row, "started_at").orElseThrow(),
                        row.getString("started_by"),
                        row.getString("reason"),
                        day(row, "adopted_at"),
                        impact(row),
                        day(row, "ended_at")))
                .list();
    }

    @Override
    public Optional<String> behind(UUID pictureId) {
        return jdbc.sql("select reason " + WITH_PICTURE + " where made.id = ?")
                .param(pictureId)
                .query(String.class)
                .optional();
    }

    private static Optional<RevisionView.Impact> impact(ResultSet row) throws SQLException {
        String motivation = row.getString("impact_reason");
        return day(row, "assessed_at").map(on -> new RevisionView.Impact(on, motivation));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column))
                .map(Timestamp::toInstant)
                .map(SwedishTime::dateOf);
    }
}
