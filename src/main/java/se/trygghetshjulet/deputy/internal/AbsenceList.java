package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** The absences as somebody may see them: their own, their staff's, those they stand in for; the coordinator sees all. */
@Component
class AbsenceList {

    private static final LocalDate FAR_AHEAD = LocalDate.of(9999, 12, 31);
    private static final int MOST_OVER = 50;

    private final Absences absences;
    private final Registrars registrars;
    private final Organisation organisation;
    private final Clock clock;

    AbsenceList(Absences absences, Registrars registrars, Organisation organisation, Clock clock) {
        this.absences = absences;
        this.registrars = registrars;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Those that run or are to come, the first to begin first. */
    List<Row> currentAndComing(String reader) {
        Set<String> theirs = theirs(reader);
        return absences.between(SwedishTime.today(clock), FAR_AHEAD).stream()
                .filter(absence -> theirs.contains(absence.person()) || reader.equals(absence.deputy()))
                .map(absence -> row(absence, theirs.contains(absence.person())))
                .sorted(Comparator.comparing(Row::from).thenComparing(Row::person))
                .toList();
    }

    /** Those that are over, the latest first. */
    List<Row> over(String reader) {
        Set<String> theirs = theirs(reader);
        if (theirs.isEmpty()) {
            return List.of();
        }
        return absences.over(SwedishTime.today(clock), theirs, reader, MOST_OVER).stream()
                .map(absence -> row(absence, theirs.contains(absence.person())))
                .toList();
    }

    /** Ids of those whose absences are the reader's to see and to end; nobody for somebody outside the organisation. */
    private Set<String> theirs(String reader) {
        return registrars.mayRegisterFor(reader).stream().map(Person::id).collect(Collectors.toSet());
    }

    private Row row(Absence absence, boolean mayEnd) {
        LocalDate today = SwedishTime.today(clock);
        return new Row(
                absence.id(),
                name(absence.person()),
                absence.deputy() == null ? "" : name(absence.deputy()),
                absence.firstDay(),
                absence.lastDay(),
                absence.coversDay(today),
                absence.endedAt() == null ? null : SwedishTime.dateOf(absence.endedAt()),
                mayEnd ? absence.reason().swedish() : "",
                name(absence.registeredBy()),
                SwedishTime.dateOf(absence.registeredAt()),
                absence.endedBy() == null ? "" : name(absence.endedBy()),
                mayEnd,
                writesAndApproves(absence));
    }

    /** With one of the two as the other's deputy neither may approve what the other has written. */
    private boolean writesAndApproves(Absence absence) {
        return absence.deputy() != null
                && (writes(absence.person()) && approves(absence.deputy())
                        || approves(absence.person()) && writes(absence.deputy()));
    }

    private boolean writes(String person) {
        return roles(person).contains(Roles.CASE_OFFICER);
    }

    private boolean approves(String person) {
        return organisation.approvalChain().stream().anyMatch(roles(person)::contains);
    }

    private Set<String> roles(String person) {
        return known(person)
                ? organisation.rolesOf(person).stream().map(Role::id).collect(Collectors.toSet())
                : Set.of();
    }

    private String name(String personId) {
        return known(personId)
                ? organisation.person(personId).name()
                : personId + " (finns inte längre i kommunens fil)";
    }

    private boolean known(String personId) {
        return organisation.people().stream().anyMatch(person -> person.id().equals(personId));
    }

    /** An absence as people read it; texts that do not apply are empty, and so is a date. */
    record Row(
            UUID id,
            String person,
            String deputy,
            LocalDate from,
            LocalDate until,
            boolean now,
            LocalDate endedOn,
            String reason,
            String registeredBy,
            LocalDate registeredOn,
            String endedBy,
            boolean mayEnd,
            boolean writesAndApproves) {}
}
