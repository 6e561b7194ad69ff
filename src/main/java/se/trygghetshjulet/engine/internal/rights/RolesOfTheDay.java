package se.trygghetshjulet.engine.internal.rights;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;

/** What somebody's roles are right now. The web applications remember groups for minutes; a substitution ends at midnight. */
public class RolesOfTheDay {

    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    public RolesOfTheDay(Organisation organisation, Deputies deputies, Clock clock) {
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Somebody whom the organisation register does not know, such as the administrator, keeps what was given. */
    Authentication of(Authentication given) {
        String person = given.getUserId();
        if (!knows(person)) {
            return given;
        }
        List<String> covered = coveredBy(person);
        List<String> roles = Stream.concat(Stream.of(person), covered.stream())
                .flatMap(each -> own(each).stream())
                .distinct()
                .toList();
        return new ActingPerson(person, roles, covered, given.getTenantIds());
    }

    /** The roles that the person holds, without those of the people they stand in for; none for a stranger. */
    public Set<String> own(String person) {
        Set<String> roles = new LinkedHashSet<>();
        if (knows(person)) {
            organisation.rolesOf(person).stream().map(Role::id).forEach(roles::add);
        }
        return roles;
    }

    /** Ids of those whom the person stands in for today. */
    public List<String> coveredBy(String person) {
        return deputies.coveredBy(person, SwedishTime.today(clock)).stream()
                .map(Person::id)
                .toList();
    }

    boolean knows(String person) {
        return organisation.people().stream().anyMatch(known -> known.id().equals(person));
    }
}
