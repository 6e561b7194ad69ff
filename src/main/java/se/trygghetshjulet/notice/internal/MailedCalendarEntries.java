package se.trygghetshjulet.notice.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.notice.CalendarEntries;
import se.trygghetshjulet.notice.TaskReference;

/** Reads them off the mails: who was last told to put a task in, and not to take it out. */
class MailedCalendarEntries implements CalendarEntries {

    private static final String STANDING = """
            select * from (
                select distinct on (n.task_id, d.addressee_id)
                       d.addressee_id, n.task_id, n.business_key, n.step, n.due, n.calendar_sequence, n.template
                  from notice n join notice_delivery d on d.notice_id = n.id
                 where n.task_id is not null and d.addressee_kind = 'PERSON'
                   and (n.template in ('ASSIGNED', 'DUE_MOVED') and d.state in ('SENT', 'IN_MAIL')
                        or n.template = 'TASK_WITHDRAWN' and d.state in ('SENT', 'IN_MAIL', 'WAITING'))
                 order by n.task_id, d.addressee_id, n.queued_at desc, n.calendar_sequence desc) latest
             where template <> 'TASK_WITHDRAWN'""";

    private final JdbcClient jdbc;

    MailedCalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> standing() {
        return jdbc.sql(STANDING)
                .query((row, number) -> new Entry(
                        row.getString("addressee_id"),
                        new TaskReference(
                                row.getString("task_id"),
                                row.getString("business_key"),
                                row.getString("step"),
                                row.getObject("due", LocalDate.class)),
                        row.getInt("calendar_sequence")))
                .list();
    }
}
