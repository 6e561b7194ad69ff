package se.trygghetshjulet.deputy.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.UnattendedRole;
import se.trygghetshjulet.organisation.UnattendedRole.Cause;

/** Finds the days when nobody looks after a role. A deputy who is away looks after nothing. */
final class Attendance {

    private final Organisation organisation;
    private final List<Absence> absences;
    private final Set<String> known;

    /** @param absences all those in force at some time in the period that will be asked about */
    Attendance(Organisation organisation, List<Absence> absences) {
        this.organisation = organisation;
        this.absences = absences;
        this.known = organisation.people().stream().map(Person::id).collect(Collectors.toSet());
    }

    /** The gaps of every role between the days, both included. */
    List<UnattendedRole> gaps(LocalDate from, LocalDate until) {
        List<LocalDate> turns = turns(from, until);
        List<UnattendedRole> gaps = new ArrayList<>();
        for (Role role : organisation.roles()) {
            if (organisation.holders(role.id()).isEmpty()) {
                gaps.add(new UnattendedRole(role, from, until, Cause.VACANT));
            } else {
                addAbsent(role, turns, until, gaps);
            }
        }
        return List.copyOf(gaps);
    }

    private void addAbsent(Role role, List<LocalDate> turns, LocalDate until, List<UnattendedRole> gaps) {
        LocalDate since = null;
        for (LocalDate day : turns) {
            boolean attended = isAttended(role, day);
            if (!attended && since == null) {
                since = day;
            } else if (attended && since != null) {
                gaps.add(new UnattendedRole(role, since, day.minusDays(1), Cause.AWAY));
                since = null;
            }
        }
        if (since != null) {
            gaps.add(new UnattendedRole(role, since, until, Cause.AWAY));
        }
    }

    /** The only days on which anything can change. */
    private List<LocalDate> turns(LocalDate from, LocalDate until) {
        Set<LocalDate> turns = new TreeSet<>(Set.of(from));
        for (Absence absence : absences) {
            turns.add(absence.firstDay());
            turns.add(absence.lastDay().plusDays(1));
        }
        turns.removeIf(day -> day.isBefore(from) || day.isAfter(until));
        return List.copyOf(turns);
    }

    private boolean isAttended(Role role, LocalDate day) {
        return organisation.holders(role.id()).stream()
                .map(Person::id)
                .anyMatch(holder -> !isAway(holder, day) || hasPresentDeputy(holder, day));
    }

    private boolean isAway(String person, LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.person().equals(person) && absence.coversDay(day));
    }

    private boolean hasPresentDeputy(String holder, LocalDate day) {
        return absences.stream()
                .filter(absence -> absence.person().equals(holder) && absence.coveredOn(day))
                .map(Absence::deputy)
                .anyMatch(deputy -> known.contains(deputy) && !isAway(deputy, day));
    }
}
