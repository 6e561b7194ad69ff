package se.trygghetshjulet.organisation.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.organisation.Organ;

/** Reads "stängda-dagar" and "sammanträden". */
final class CalendarReader {

    private final Section root;
    private final Problems problems;

    CalendarReader(Section root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    WorkingDays workingDays() {
        Set<LocalDate> dates = new HashSet<>();
        Set<MonthDay> everyYear = new HashSet<>();
        for (Text day : root.texts("stängda-dagar")) {
            if (day.value().length() == "MM-DD".length()) {
                monthDay(day, problems).ifPresent(everyYear::add);
            } else {
                date(day).ifPresent(dates::add);
            }
        }
        return new WorkingDays(dates, everyYear);
    }

    MeetingCalendar meetings(List<Organ> organs, WorkingDays workingDays) {
        Section section = root.section("sammanträden");
        Map<String, Set<LocalDate>> meetings = new LinkedHashMap<>();
        for (Organ organ : organs) {
            List<Text> dates = section.texts(organ.id());
            if (dates.isEmpty() && !organ.id().isEmpty()) {
                problems.add(section.line(organ.id()), organ.shortName() + " saknar sammanträdesdagar.");
            }
            meetings.put(organ.id(), meetings(organ, dates, workingDays));
        }
        return new MeetingCalendar(meetings);
    }

    private Set<LocalDate> meetings(Organ organ, List<Text> texts, WorkingDays workingDays) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Text text : texts) {
            date(text).ifPresent(date -> {
                if (!workingDays.isWorkingDay(date)) {
                    problems.add(
                            text.line(),
                            organ.shortName() + " kan inte sammanträda " + date + ", som är en ledig dag.");
                }
                if (!dates.add(date)) {
                    problems.add(text.line(), organ.shortName() + " har sammanträdet " + date + " två gånger.");
                }
            });
        }
        return dates;
    }

    private Optional<LocalDate> date(Text text) {
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeException notADate) {
            problems.add(text.line(), "”" + text.value() + "” är inte ett datum; skriv till exempel 2027-06-14.");
            return Optional.empty();
        }
    }

    static Optional<MonthDay> monthDay(Text text, Problems problems) {
        try {
            return Optional.of(MonthDay.parse("--" + text.value()));
        } catch (DateTimeException notADay) {
            problems.add(text.line(), "”" + text.value() + "” är inte en dag på året; skriv till exempel 06-14.");
            return Optional.empty();
        }
    }
}
