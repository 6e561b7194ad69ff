package se.trygghetshjulet.access.internal;

import java.time.Instant;
import org.springframework.http.HttpStatus;
import se.trygghetshjulet.calendar.SwedishTime;

/** Why somebody does not get the page they asked for, and what they can do about it. */
record Fault(String heading, String whatToDo) {

    static final Fault STALE = new Fault(
            "Sidan hade varit öppen för länge",
            "Det du skickade togs inte emot. Gå tillbaka i webbläsaren, kopiera det du skrev om det står kvar, ladda om"
                    + " sidan och skicka igen.");

    /** @param at when it happened, which is what operations look for in the log */
    static Fault of(HttpStatus status, Instant at) {
        return switch (status) {
            case FORBIDDEN ->
                new Fault(
                        "Du har inte behörighet till den här sidan",
                        "Antingen hör den till en annan roll, eller så är adressen fel. Behöver du den för din uppgift:"
                                + " fråga samordnaren.");
            case NOT_FOUND ->
                new Fault(
                        "Sidan finns inte",
                        "Adressen kan vara felskriven, eller så har det som fanns här tagits bort. Välj i menyn i stället.");
            case CONFLICT ->
                new Fault(
                        "Någon annan hann före",
                        "Någon ändrade samma sak i samma stund, och därför togs det du skickade inte emot. Gå tillbaka i"
                                + " webbläsaren, kopiera det du skrev om det står kvar, ladda om sidan och skicka igen.");
            case PAYLOAD_TOO_LARGE ->
                new Fault("Filen är för stor", "Inget togs emot. Gå tillbaka och välj en mindre fil.");
            default -> status.is4xxClientError() ? notUnderstood() : ours(at);
        };
    }

    private static Fault notUnderstood() {
        return new Fault(
                "Adressen gick inte att förstå",
                "Länken är trasig, eller så skickades något som sidan inte tar emot. Gå tillbaka och försök igen, eller"
                        + " välj i menyn.");
    }

    private static Fault ours(Instant at) {
        return new Fault(
                "Något gick fel hos oss",
                "Det som redan är inlämnat finns kvar. Försök igen om en stund. Händer det igen: säg till den"
                        + " driftansvariga att det var " + SwedishTime.minuteOf(at) + ".");
    }
}
