package se.trygghetshjulet.deputy.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.UnattendedRole;

/** The deputies as people have registered them. */
@Component
class RegisteredDeputies implements Deputies {

    private final Absences absences;
    private final Organisation organisation;

    RegisteredDeputies(Absences absences, Organisation organisation) {
        this.absences = absences;
        this.organisation = organisation;
    }

    @Override
    public List<Person> coveredBy(String personId, LocalDate day) {
        return people(day, absence -> personId.equals(absence.deputy()) ? absence.person() : null, personId);
    }

    @Override
    public List<Role> rolesOf(String personId, LocalDate day) {
        boolean known =
                organisation.people().stream().anyMatch(person -> person.id().equals(personId));
        if (!known) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(personId), coveredBy(personId, day).stream().map(Person::id))
                .flatMap(each -> organisation.rolesOf(each).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Person> deputiesOf(String personId, LocalDate day) {
        return people(day, absence -> personId.equals(absence.person()) ? absence.deputy() : null, personId);
    }

    @Override
    public List<Person> holdersAndDeputies(String roleId, LocalDate day) {
        List<Person> holders = organisation.holders(roleId);
        Set<Person> all = new LinkedHashSet<>(holders);
        holders.forEach(holder -> all.addAll(deputiesOf(holder.id(), day)));
        return List.copyOf(all);
    }

    @Override
    public List<UnattendedRole> unattended(LocalDate from, LocalDate until) {
        return new Attendance(organisation, absences.between(from, until)).gaps(from, until);
    }

    private List<Person> people(LocalDate day, Function<Absence, String> other, String personId) {
        List<Absence> today = absences.between(day, day);
        Set<String> ids = today.stream().map(other).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()
                || organisation.people().stream()
                        .noneMatch(person -> person.id().equals(personId))) {
            return List.of();
        }
        return organisation.people().stream()
                .filter(person -> ids.contains(person.id()))
                .toList();
    }
}
