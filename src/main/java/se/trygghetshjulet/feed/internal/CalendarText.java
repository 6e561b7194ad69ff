package se.trygghetshjulet.feed.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Entries as iCalendar (RFC 5545): whole days that take up no time. */
final class CalendarText {

    private static final Duration REFRESH = Duration.builder().hours(4).build();

    private CalendarText() {}

    /**
     * @param server the address of this application as the reader reaches it, without a slash at the end
     * @param host what the ids of the entries end with, the same whoever asks
     */
    static String of(String name, List<Entry> entries, String server, String host, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Trygghetshjulet//SV");
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(REFRESH);
        entries.forEach(entry -> calendar.addEvent(event(entry, server, host, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Entry entry, String server, String host, Instant now) {
        VEvent event = new VEvent();
        event.setUid(entry.uid() + "@" + host);
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(entry.title());
        event.setDateStart(wholeDay(entry.from()), false);
        event.setDateEnd(wholeDay(entry.until().plusDays(1)), false);
        event.setTransparency(true);
        event.setUrl(server + entry.path());
        event.setDescription(server + entry.path());
        return event;
    }

    /** A whole day has no zone; the library takes the date of this instant in the zone of the JVM. */
    private static Date wholeDay(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
