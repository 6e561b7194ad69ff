package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.trygghetshjulet.priority.PriorityView;

/** How things are called in forms, tables and texts. */
final class Wording {

    static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private Wording() {}

    static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        // A cut between the two halves of an emoji would leave a character that cannot be stored.
        int end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    static String problem(PriorityView problem) {
        return problem.problemNumber() + ". " + problem.problemTitle();
    }

    static String problem(Optional<PriorityView> problem) {
        return problem.map(Wording::problem).orElse("Ej prioriterat problem");
    }

    static String number(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String enumeration(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
