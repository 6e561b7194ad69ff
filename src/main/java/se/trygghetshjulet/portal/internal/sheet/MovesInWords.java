package se.trygghetshjulet.portal.internal.sheet;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.portal.internal.Names;
import se.trygghetshjulet.record.AuditTrail.Move;

/** Says how a task went from one person to another. */
@Component
class MovesInWords {

    private final Names names;

    MovesInWords(Names names) {
        this.names = names;
    }

    SheetView.Done line(Move move) {
        return new SheetView.Done(
                SwedishTime.dateOf(move.at()).toString(),
                by(names, move.actor(), move.onBehalfOf()),
                sentence(move)
                        + move.reason().map(reason -> ": ”" + reason + "”").orElse(""));
    }

    /** A person, and for whom they acted. */
    static String by(Names names, String actor, Optional<String> onBehalfOf) {
        return names.person(actor)
                + onBehalfOf.map(absent -> " för " + names.person(absent)).orElse("");
    }

    private String sentence(Move move) {
        Optional<String> from = move.from().filter(person -> !person.equals(move.actor()));
        if (move.to().isEmpty()) {
            return "lämnade tillbaka uppgiften"
                    + from.map(holder -> " som %s hade".formatted(names.person(holder)))
                            .orElse("");
        }
        if (move.to().get().equals(move.actor())) {
            return from.map(holder -> "tog över uppgiften från " + names.person(holder))
                    .orElse("tog uppgiften");
        }
        return "lämnade över uppgiften"
                + from.map(holder -> " från " + names.person(holder)).orElse("")
                + " till "
                + names.person(move.to().get());
    }
}
