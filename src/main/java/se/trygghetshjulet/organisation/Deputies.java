package se.trygghetshjulet.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * Who stands in for whom, day by day. The days are Swedish, and both the first and the last of a period count.
 *
 * <p>A deputy has what the absent person has of their own: roles, tasks and mails. What the absent person has as
 * somebody else's deputy does not follow. The absent person keeps everything. Somebody who is no longer in the
 * municipality's file neither has nor is a deputy.
 */
public interface Deputies {

    /** Those whom the person stands in for on the day, in the order of the municipality's file. */
    List<Person> coveredBy(String personId, LocalDate day);

    /** Whether two people count as one when something needs two: they are the same, or one stands in for the other. */
    default boolean countAsOne(String one, String other, LocalDate day) {
        return one.equals(other) || standsInFor(one, other, day) || standsInFor(other, one, day);
    }

    private boolean standsInFor(String deputy, String absent, LocalDate day) {
        return coveredBy(deputy, day).stream().anyMatch(person -> person.id().equals(absent));
    }

    /**
     * What the person may act as on the day: the roles they hold, then those of the people they stand in for, each once.
     * Empty for somebody who is not in the municipality's file.
     */
    List<Role> rolesOf(String personId, LocalDate day);

    /** Those who stand in for the person on the day; empty also when the person is away without a deputy. */
    List<Person> deputiesOf(String personId, LocalDate day);

    /**
     * The roles that nobody looks after at some time between the days, both included: the role is vacant, or its holders
     * are away and nobody present stands in. Ordered as the municipality's file, then by day.
     */
    List<UnattendedRole> unattended(LocalDate from, LocalDate until);

    /**
     * Those who hold the role, and after them those who stand in for them on the day. Nobody is named twice.
     *
     * @throws java.util.NoSuchElementException when the municipality has no such role
     */
    List<Person> holdersAndDeputies(String roleId, LocalDate day);
}
