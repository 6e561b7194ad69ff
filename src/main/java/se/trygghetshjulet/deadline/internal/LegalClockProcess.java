package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.organisation.Roles;

/** What the model {@code legal-clock} asks. The months themselves stand in the model. */
@ProcessFacade("legalClock")
public class LegalClockProcess {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    /** The months at which somebody is told, as in the model. */
    private static final List<Integer> MARKS = List.of(18, 21, 23, 24);

    private static final int DIRECTOR_TOO = 23;

    private final LegalClockTable clocks;
    private final LegalNotices notices;
    private final Responsible responsible;
    private final Clock clock;

    LegalClockProcess(LegalClockTable clocks, LegalNotices notices, Responsible responsible, Clock clock) {
        this.clocks = clocks;
        this.notices = notices;
        this.responsible = responsible;
        this.clock = clock;
    }

    /**
     * The morning of the day on which so many calendar months have passed. The last mark is the day after: on the day
     * itself the duty can still be done in time.
     */
    public Date after(String clockId, int months) {
        return Date.from(day(clocks.get(UUID.fromString(clockId)), months)
                .atTime(MORNING)
                .atZone(SwedishTime.ZONE)
                .toInstant());
    }

    /** Tells those whom the months concern, unless later months have passed too and will be told of. */
    public void warn(String clockId, int months) {
        LegalClock running = clocks.get(UUID.fromString(clockId));
        LocalDate today = SwedishTime.today(clock);
        boolean superseded = MARKS.stream()
                .anyMatch(mark -> mark > months && !day(running, mark).isAfter(today));
        if (!superseded) {
            roles(months).forEach(role -> notices.tell(running, months, role));
        }
    }

    /** The law's time has run out: the municipality is marked as overdue until the duty is done. */
    public void overdue(String clockId) {
        UUID id = UUID.fromString(clockId);
        clocks.overdue(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        int last = MARKS.get(MARKS.size() - 1);
        roles(last).forEach(role -> notices.tell(clocks.get(id), last, role));
    }

    private static LocalDate day(LegalClock clock, int months) {
        LocalDate day = clock.after(months);
        return day.isBefore(clock.latestOn()) ? day : clock.latestOn().plusDays(1);
    }

    private List<String> roles(int months) {
        List<String> roles = new ArrayList<>(List.of(Roles.COORDINATOR));
        if (months >= DIRECTOR_TOO) {
            Stream.of(Roles.CITY_DIRECTOR, Roles.STEERING_CHAIR)
                    .filter(responsible::isHeld)
                    .findFirst()
                    .ifPresent(roles::add);
        }
        return roles;
    }
}
