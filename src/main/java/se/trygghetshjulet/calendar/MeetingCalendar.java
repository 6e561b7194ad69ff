package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The decided meeting dates of each political organ. Dates are looked up, never computed: between two meetings may lie
 * nine days or a whole summer. Immutable.
 *
 * <p>Every method that takes an organ throws {@link NoSuchElementException} when the calendar does not know it. An empty
 * {@link Optional} means that no later meeting has been decided yet.
 */
public final class MeetingCalendar {

    private final Map<String, NavigableSet<LocalDate>> datesByOrgan;

    public MeetingCalendar(Map<String, ? extends Collection<LocalDate>> datesByOrgan) {
        Map<String, NavigableSet<LocalDate>> copy = new TreeMap<>();
        datesByOrgan.forEach((organ, dates) -> copy.put(organ, new TreeSet<>(dates)));
        this.datesByOrgan = copy;
    }

    /** All meetings of the organ, earliest first. */
    public List<Meeting> meetings(String organ) {
        return dates(organ).stream().map(date -> new Meeting(organ, date)).toList();
    }

    /** The organ's first meeting strictly after the date: where a tabled matter (bordläggning) comes up again. */
    public Optional<Meeting> next(String organ, LocalDate after) {
        return meeting(organ, dates(organ).higher(after));
    }

    /** The organ's first meeting on the date or later. */
    public Optional<Meeting> onOrAfter(String organ, LocalDate date) {
        return meeting(organ, dates(organ).ceiling(date));
    }

    public boolean isMeeting(String organ, LocalDate date) {
        return dates(organ).contains(date);
    }

    /**
     * The earliest way through the organs in the given order: the first organ's first meeting on {@code from} or later,
     * then for each following organ its first meeting on the day of the previous one or later.
     *
     * @return one meeting per organ in the same order, or empty when the calendar ends before the last organ has met
     */
    public Optional<List<Meeting>> chain(List<String> organs, LocalDate from) {
        List<Meeting> chain = new ArrayList<>();
        LocalDate earliest = from;
        for (String organ : organs) {
            LocalDate date = dates(organ).ceiling(earliest);
            if (date == null) {
                return Optional.empty();
            }
            chain.add(new Meeting(organ, date));
            earliest = date;
        }
        return Optional.of(List.copyOf(chain));
    }

    private Optional<Meeting> meeting(String organ, LocalDate date) {
        return Optional.ofNullable(date).map(found -> new Meeting(organ, found));
    }

    private NavigableSet<LocalDate> dates(String organ) {
        NavigableSet<LocalDate> dates = datesByOrgan.get(organ);
        if (dates == null) {
            throw new NoSuchElementException("The meeting calendar has no organ '" + organ + "'");
        }
        return dates;
    }
}
