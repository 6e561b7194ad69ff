package se.trygghetshjulet.notice.internal;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import se.trygghetshjulet.notice.TaskReference;

/** The last day of a task as an entry that a calendar programme can take in, and move when it comes again. */
final class CalendarFile {

    private final Wording wording;
    private final MailSettings settings;
    private final Clock clock;

    CalendarFile(Wording wording, MailSettings settings, Clock clock) {
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    /** The text of the file: an all-day entry that takes up no time, or that goes out of the calendar when withdrawn. */
    String of(TaskReference task, int sequence, boolean withdrawn) {
        VEvent event = new VEvent();
        event.setUid(task.taskId() + "@" + settings.host());
        event.setSequence(sequence);
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary("Sista dag: " + wording.step(task.step()));
        // A whole day has no zone; the library takes the date of this instant in the zone of the JVM.
        event.setDateStart(wholeDay(task.due()), false);
        event.setDateEnd(wholeDay(task.due().plusDays(1)), false);
        event.setTransparency(true);
        if (withdrawn) {
            event.setStatus(Status.cancelled());
        }
        String link = settings.linkTo("/uppgift/" + task.taskId());
        event.setDescription(link);
        event.setUrl(link);
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Trygghetshjulet//SV");
        calendar.setMethod(withdrawn ? Method.cancel() : Method.publish());
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private static Date wholeDay(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
