package se.trygghetshjulet.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.PublicContact;

/**
 * How the coordination function is reached and who looks after it.
 *
 * @param contact for anybody to read, also outside the municipality
 * @param changedOn the Swedish day it was last changed on the page; empty while it is as the municipality's file says
 * @param holders those who hold the function; not for a public page
 * @param deputies those who stand in for a holder who is away today, and otherwise the standing deputies the file suggests;
 *     not for a public page
 * @param attended whether a holder or somebody's deputy looks after the function today
 */
public record ContactView(
        PublicContact contact,
        Optional<LocalDate> changedOn,
        List<Person> holders,
        List<Person> deputies,
        boolean attended) {

    /** Whether somebody outside can reach the function: it has a name, a telephone number and a mail address. */
    public boolean published() {
        return !contact.function().isBlank()
                && !contact.telephone().isBlank()
                && !contact.email().isBlank();
    }
}
