package se.trygghetshjulet.notice;

import java.util.List;

/** The entries that our mails have put into people's calendars and not yet taken out again. */
public interface CalendarEntries {

    /** All of them. */
    List<Entry> standing();

    /**
     * One task in one person's calendar.
     *
     * @param sequence which version of the entry it is (RFC 5545); another one means another entry to take out
     */
    record Entry(String personId, TaskReference task, int sequence) {}
}
