package se.trygghetshjulet.decision.internal;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a paragraph in minutes, as secretaries write it: "123", "§ 123" or "§123". */
final class Paragraph {

    private static final Pattern WRITTEN = Pattern.compile("§?\\s*([1-9]\\d{0,3})");

    private Paragraph() {}

    static OptionalInt read(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches() ? OptionalInt.of(Integer.parseInt(written.group(1))) : OptionalInt.empty();
    }
}
