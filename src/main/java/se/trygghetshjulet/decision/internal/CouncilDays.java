package se.trygghetshjulet.decision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.deadline.LegalDay;
import se.trygghetshjulet.deadline.LegalDay.Event;
import se.trygghetshjulet.deadline.LegalDays;
import se.trygghetshjulet.organisation.Roles;

/**
 * The days of kommunallagen that follow from the council's meetings and from the notices of decisions. The minutes of the
 * deciding organ have tasks of their own, so only those of a council that was informed are here.
 */
@Component
class CouncilDays implements LegalDays {

    private static final String COUNCIL = "kf";

    private static final String MEETINGS_TO_COME = """
            select c.id, c.year, s.planned_on as day
              from case_step s join political_case c on c.id = s.case_id
             where s.organ = ? and s.planned_on >= ? and c.diary_number is not null
               and not exists (select 1 from cycle y where y.id = c.cycle_id and y.cancelled)
               and not exists (select 1 from decision d where d.case_id = c.id
                                  and (d.organ = s.organ and d.held_on >= s.planned_on or d.outcome = 'REJECTED'
                                       and d.function = 'DECIDES'))""";

    private static final String INFORMED = """
            select c.id, c.year, d.held_on as day
              from decision d join political_case c on c.id = d.case_id
             where d.organ = ? and d.held_on >= ? and d.outcome = 'NOTED'""";

    private static final String POSTED = """
            select c.id, c.year, n.legal_force_on as day
              from minutes_notice n join decision d on d.id = n.decision_id join political_case c on c.id = d.case_id
             where n.legal_force_on >= ?""";

    /** No adjustment and notice can be later than this after a meeting, however the holidays lie. */
    private static final int LONGEST_WAY_IN_DAYS = 30;

    private final JdbcClient jdbc;

    CouncilDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LegalDay> from(LocalDate today) {
        List<LegalDay> days = new ArrayList<>();
        matters(MEETINGS_TO_COME, COUNCIL, today)
                .forEach(matter -> days.add(matter.day(
                        Event.COUNCIL_ANNOUNCED,
                        StatutoryPeriods.councilAnnouncedBy(matter.day()),
                        Roles.COMMITTEE_SECRETARY)));
        matters(INFORMED, COUNCIL, today.minusDays(LONGEST_WAY_IN_DAYS)).forEach(matter -> {
            LocalDate adjusted = StatutoryPeriods.minutesAdjustedBy(matter.day());
            days.add(matter.day(Event.COUNCIL_MINUTES_ADJUSTED, adjusted, Roles.COMMITTEE_SECRETARY));
            days.add(matter.day(
                    Event.COUNCIL_MINUTES_POSTED,
                    StatutoryPeriods.noticePostedBy(adjusted),
                    Roles.COMMITTEE_SECRETARY));
        });
        matters(POSTED, today)
                .forEach(matter -> days.add(matter.day(Event.LEGAL_FORCE, matter.day(), Roles.COORDINATOR)));
        return days.stream().filter(day -> !day.day().isBefore(today)).toList();
    }

    private List<Matter> matters(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(CouncilDays::matter).list();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(row.getString("id"), row.getInt("year"), row.getObject("day", LocalDate.class));
    }

    private record Matter(String caseId, int year, LocalDate day) {

        LegalDay day(Event event, LocalDate lastDay, String role) {
            return new LegalDay(caseId, event, lastDay, year, role);
        }
    }
}
