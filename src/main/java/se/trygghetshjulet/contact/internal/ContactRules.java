package se.trygghetshjulet.contact.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;

/** What a contact point must fulfil: it is complete, can be used, and is a function's and not a person's. */
@Component
class ContactRules {

    private static final int LONGEST = 200;
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{5,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final Organisation organisation;

    ContactRules(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws ContactRefused with a sentence for each field at fault */
    void check(ContactDraft draft) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (draft.function().isEmpty()) {
            faults.put("function", "Skriv vad funktionen heter, till exempel Samordningsfunktionen.");
        } else if (namesAPerson(draft.function())) {
            faults.put("function", "Skriv funktionens namn, inte en persons. Vem som har den visas ändå här inne.");
        }
        if (!TELEPHONE.matcher(draft.telephone()).matches()) {
            faults.put("telephone", "Skriv ett telefonnummer med riktnummer, till exempel 040-628 04 00.");
        }
        if (!EMAIL.matcher(draft.email()).matches()) {
            faults.put("email", "Skriv en e-postadress, till exempel trygghet@kommunen.se.");
        } else if (belongsToAPerson(draft.email())) {
            faults.put("email", "Det är en persons egen adress. Ange en funktionsbrevlåda som fler kan läsa.");
        }
        tooLong("function", draft.function(), faults);
        tooLong("email", draft.email(), faults);
        tooLong("address", draft.address(), faults);
        if (!faults.isEmpty()) {
            throw new ContactRefused(faults);
        }
    }

    private static void tooLong(String field, String text, Map<String, String> faults) {
        if (text.length() > LONGEST) {
            faults.put(field, "Texten är för lång. Skriv högst " + LONGEST + " tecken.");
        }
    }

    private boolean namesAPerson(String text) {
        return organisation.people().stream().map(Person::name).anyMatch(text::contains);
    }

    private boolean belongsToAPerson(String email) {
        String typed = email.toLowerCase(Locale.ROOT);
        return organisation.people().stream()
                .anyMatch(person -> person.email().toLowerCase(Locale.ROOT).equals(typed));
    }
}
