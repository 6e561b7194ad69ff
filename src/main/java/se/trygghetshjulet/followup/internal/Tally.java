package se.trygghetshjulet.followup.internal;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.followup.Colour;

/** How many measures are green, yellow and red, as a Swedish sentence with the meaning of each colour. */
final class Tally {

    /** Numbers up to twelve are written in words in Swedish text. */
    private static final List<String> WORDS =
            List.of("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv");

    private Tally() {}

    static String sentence(int green, int yellow, int red) {
        int total = green + yellow + red;
        if (total == 0) {
            return "Det fanns ingen åtgärd att följa upp.";
        }
        List<String> parts = new ArrayList<>();
        add(parts, green, "grön", "gröna", Colour.GREEN);
        add(parts, yellow, "gul", "gula", Colour.YELLOW);
        add(parts, red, "röd", "röda", Colour.RED);
        return "Av %s %s är %s.".formatted(number(total), total == 1 ? "åtgärd" : "åtgärder", joined(parts));
    }

    static String number(int number) {
        return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }

    private static void add(List<String> parts, int count, String one, String several, Colour colour) {
        if (count > 0) {
            parts.add("%s %s (%s)".formatted(number(count), count == 1 ? one : several, colour.meaning()));
        }
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " och " + parts.get(last);
    }
}
