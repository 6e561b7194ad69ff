package se.trygghetshjulet.contact.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.UnattendedRole;

/** Who has the coordination function (samordningsfunktion), and the days when nobody looks after it. */
@Component
class Coordinators {

    /** As far ahead as the page Ersättare tells of it. */
    private static final int WARN_DAYS = 60;

    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    Coordinators(Organisation organisation, Deputies deputies, Clock clock) {
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    List<Person> holders() {
        return organisation.holders(Roles.COORDINATOR);
    }

    /** Those who stand in today; when nobody does, those the municipality's file suggests. */
    List<Person> deputies() {
        List<Person> today = deputies.holdersAndDeputies(Roles.COORDINATOR, today()).stream()
                .filter(person -> !holders().contains(person))
                .toList();
        return today.isEmpty() ? standing() : today;
    }

    /** When nobody looks after the function, from today and as far ahead as is warned. */
    List<UnattendedRole> gaps() {
        return gaps(today().plusDays(WARN_DAYS));
    }

    boolean attendedToday() {
        return gaps(today()).isEmpty();
    }

    /** Whether the person coordinates today, also as somebody's deputy. */
    boolean includes(String personId) {
        return deputies.holdersAndDeputies(Roles.COORDINATOR, today()).stream()
                .anyMatch(person -> person.id().equals(personId));
    }

    private List<UnattendedRole> gaps(LocalDate until) {
        return deputies.unattended(today(), until).stream()
                .filter(gap -> gap.role().id().equals(Roles.COORDINATOR))
                .toList();
    }

    private List<Person> standing() {
        return holders().stream()
                .map(holder -> organisation.deputyOf(holder.id()))
                .flatMap(Optional::stream)
                .filter(deputy -> !holders().contains(deputy))
                .distinct()
                .toList();
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }
}
