package se.trygghetshjulet.deputy.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.UnattendedRole;
import se.trygghetshjulet.organisation.UnattendedRole.Cause;

/**
 * Tells the coordinator of each role that nobody looks after, two weeks before it happens at the latest that is possible,
 * and once. When it is the coordinator's own role, the chair of the steering group is told instead.
 */
@Component
class UnattendedRoles {

    private static final int WARN_DAYS = 14;

    private final Deputies deputies;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnattendedRoles(Deputies deputies, Notices notices, JdbcClient jdbc, Clock clock) {
        this.deputies = deputies;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Compares with what has been told before; two nodes take turns. */
    @Transactional
    public void look() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('unattended roles', 0))")
                .query(row -> {});
        LocalDate today = SwedishTime.today(clock);
        List<UnattendedRole> gaps = deputies.unattended(today, today.plusDays(WARN_DAYS));
        List<Told> told = told();
        told.stream().filter(each -> gaps.stream().noneMatch(each::covers)).forEach(over -> end(over.id()));
        gaps.stream()
                .filter(gap -> told.stream().noneMatch(each -> each.covers(gap)))
                .forEach(this::tell);
    }

    /** Whether somebody looks after the role again. */
    boolean isOver(UUID id) {
        return told().stream().noneMatch(each -> each.id().equals(id));
    }

    private void tell(UnattendedRole gap) {
        UUID id = UUID.randomUUID();
        boolean away = gap.cause() == Cause.AWAY;
        jdbc.sql("insert into unattended_role (id, role, cause, first_day, last_day, told_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        gap.role().id(),
                        gap.cause().name(),
                        gap.from(),
                        away ? gap.until() : null,
                        Timestamp.from(clock.instant()))
                .update();
        String role = gap.role().id();
        notices.queue(new NoticeRequest(
                DeputyNotices.UNATTENDED + id,
                NoticeTemplate.ROLE_VACANT,
                Recipient.role(role.equals(Roles.COORDINATOR) ? Roles.STEERING_CHAIR : Roles.COORDINATOR),
                Optional.empty(),
                away
                        ? Map.of(
                                NoticeVariable.ROLE,
                                role,
                                NoticeVariable.FROM,
                                gap.from().toString())
                        : Map.of(NoticeVariable.ROLE, role),
                Urgency.DIGEST));
    }

    private void end(UUID id) {
        jdbc.sql("update unattended_role set ended_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private List<Told> told() {
        return jdbc.sql("select id, role, cause, first_day, last_day from unattended_role where ended_at is null")
                .query((row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        Cause.valueOf(row.getString("cause")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    private record Told(UUID id, String role, Cause cause, LocalDate from, LocalDate until) {

        boolean covers(UnattendedRole gap) {
            return gap.role().id().equals(role)
                    && gap.cause() == cause
                    && (until == null
                            || !gap.from().isAfter(until) && !gap.until().isBefore(from));
        }
    }
}
