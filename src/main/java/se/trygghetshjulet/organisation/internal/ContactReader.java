package se.trygghetshjulet.organisation.internal;

import se.trygghetshjulet.organisation.PublicContact;

/** Reads "kontaktpunkt": how the coordination function is reached until somebody changes it on its page. */
final class ContactReader {

    private final Section section;
    private final Problems problems;

    ContactReader(Section root, Problems problems) {
        this.section = root.section("kontaktpunkt");
        this.problems = problems;
    }

    PublicContact read() {
        Text email = section.text("e-post");
        if (!email.value().isEmpty() && !email.value().contains("@")) {
            problems.add(email.line(), "Kontaktpunktens e-post ”" + email.value() + "” är ingen e-postadress.");
        }
        return new PublicContact(
                section.text("funktion").value(),
                section.text("telefon").value(),
                email.value(),
                section.optional("adress").map(Text::value).orElse(""));
    }
}
