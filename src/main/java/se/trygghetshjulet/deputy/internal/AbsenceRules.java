package se.trygghetshjulet.deputy.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.TypedDate;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Person;

/** What an absence must fulfil before it is registered. Says everything that is wrong at once. */
@Component
class AbsenceRules {

    /** A longer absence is a new holder of the role, which is changed in the municipality's file. */
    private static final int LONGEST_YEARS = 2;

    private final Organisation organisation;
    private final Registrars registrars;
    private final Absences absences;

    AbsenceRules(Organisation organisation, Registrars registrars, Absences absences) {
        this.organisation = organisation;
        this.registrars = registrars;
        this.absences = absences;
    }

    /** @throws AbsenceRefused with a sentence for each field at fault */
    Checked check(String actor, AbsenceDraft draft, LocalDate today) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Person> person = person(draft.person());
        if (person.isEmpty() || !registrars.mayRegister(actor, draft.person())) {
            faults.put("person", "Välj vem som ska vara borta. Du kan välja dig själv och dem du är chef för.");
        }
        Optional<Person> deputy = deputy(actor, person, draft.deputy(), faults);
        LocalDate from = date(draft.from(), "from", faults);
        LocalDate until = date(draft.until(), "until", faults);
        if (from != null && from.isBefore(today)) {
            faults.put("from", "Första dagen kan tidigast vara i dag, " + today + ".");
        }
        if (from != null && until != null && until.isBefore(from)) {
            faults.put("until", "Sista dagen kan inte vara före den första.");
        } else if (from != null && until != null && until.isAfter(from.plusYears(LONGEST_YEARS))) {
            faults.put(
                    "until", "En ersättare kan utses för högst två år. Är det längre ska rollen få en ny innehavare.");
        }
        Optional<Reason> reason = Stream.of(Reason.values())
                .filter(each -> each.name().equals(draft.reason()))
                .findFirst();
        if (reason.isEmpty()) {
            faults.put("reason", "Välj en orsak ur listan.");
        }
        if (faults.isEmpty()) {
            refuseTwice(person.orElseThrow(), deputy, from, until, faults);
        }
        if (!faults.isEmpty()) {
            throw new AbsenceRefused(faults);
        }
        return new Checked(
                person.orElseThrow().id(), deputy.map(Person::id).orElse(null), from, until, reason.orElseThrow());
    }

    private Optional<Person> deputy(String actor, Optional<Person> person, String chosen, Map<String, String> faults) {
        Optional<Person> deputy = person(chosen);
        if (deputy.isEmpty() && !AbsenceDraft.NOBODY.equals(chosen)) {
            faults.put("deputy", "Välj en ersättare, eller att ingen är utsedd ännu.");
        } else if (deputy.isPresent() && person.isPresent()) {
            objection(actor, person.get(), deputy.get()).ifPresent(sentence -> faults.put("deputy", sentence));
        }
        return deputy;
    }

    private Optional<String> objection(String actor, Person person, Person deputy) {
        if (person.equals(deputy)) {
            return Optional.of("Ingen kan vara sin egen ersättare. Välj någon annan.");
        }
        if (party(person) != party(deputy)) {
            return Optional.of("Ersättaren måste höra till samma part: båda parterna, staden och polisen, ska stå bakom"
                    + " besluten var för sig.");
        }
        boolean appointsThemselves = actor.equals(deputy.id())
                && !registrars.isSuperior(actor, person)
                && !person.deputy().equals(Optional.of(actor));
        return appointsThemselves
                ? Optional.of("Du kan inte utse dig själv. Be personen eller personens chef att registrera det.")
                : Optional.empty();
    }

    private void refuseTwice(
            Person person, Optional<Person> deputy, LocalDate from, LocalDate until, Map<String, String> faults) {
        String chosen = deputy.map(Person::id).orElse(null);
        List<Absence> same = absences.between(from, until).stream()
                .filter(absence -> absence.person().equals(person.id()))
                .filter(absence -> Objects.equals(absence.deputy(), chosen))
                .toList();
        same.stream()
                .findFirst()
                .ifPresent(absence -> faults.put(
                        "deputy",
                        "Det här är redan registrerat %s – %s. Avsluta det först om du vill ändra tiden."
                                .formatted(absence.firstDay(), absence.lastDay())));
    }

    private Party party(Person person) {
        return organisation.unit(person.unit()).party();
    }

    private Optional<Person> person(String id) {
        return organisation.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst();
    }

    private static LocalDate date(String typed, String field, Map<String, String> faults) {
        Optional<LocalDate> date = TypedDate.of(typed);
        if (date.isEmpty()) {
            faults.put(field, "Skriv ett datum, till exempel 2027-07-01.");
        }
        return date.orElse(null);
    }

    /** A draft in which nothing is wrong. */
    record Checked(String person, String deputy, LocalDate from, LocalDate until, Reason reason) {}
}
