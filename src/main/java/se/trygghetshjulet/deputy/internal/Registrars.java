package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;

/** Who may register whose absence: the person, the superiors all the way up, and the coordinator. */
@Component
class Registrars {

    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    Registrars(Organisation organisation, Deputies deputies, Clock clock) {
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Those whose absence the person may register, themselves first; empty for somebody outside the organisation. */
    List<Person> mayRegisterFor(String actor) {
        Optional<Person> self = find(actor);
        if (self.isEmpty()) {
            return List.of();
        }
        boolean everybody = isCoordinator(actor);
        return Stream.concat(
                        self.stream(),
                        organisation.people().stream().filter(person -> everybody || isSuperior(actor, person)))
                .distinct()
                .toList();
    }

    boolean mayRegister(String actor, String person) {
        return mayRegisterFor(actor).stream().anyMatch(each -> each.id().equals(person));
    }

    /** Whether the person coordinates today, also as somebody's deputy. */
    boolean isCoordinator(String actor) {
        return deputies.holdersAndDeputies(Roles.COORDINATOR, SwedishTime.today(clock)).stream()
                .anyMatch(each -> each.id().equals(actor));
    }

    boolean isSuperior(String actor, Person person) {
        Optional<Person> superior = organisation.superiorOf(person.id());
        while (superior.isPresent() && !superior.get().id().equals(actor)) {
            superior = organisation.superiorOf(superior.get().id());
        }
        return superior.isPresent();
    }

    private Optional<Person> find(String personId) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(personId))
                .findFirst();
    }
}
