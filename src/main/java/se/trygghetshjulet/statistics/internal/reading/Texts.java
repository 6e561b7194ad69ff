package se.trygghetshjulet.statistics.internal.reading;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small questions to texts in files. */
final class Texts {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PRELIMINARY =
            Pattern.compile("\\(?\\s*prel[a-zåäö]*\\.?\\s*\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private Texts() {}

    /** The text on one line, with one kind of space and one kind of dash. */
    static String tidy(String text) {
        String simple = text.replace('\u00a0', ' ').replace('\u2013', '-').replace('\u2011', '-');
        return SPACES.matcher(simple).replaceAll(" ").strip();
    }

    static String plain(String text) {
        return tidy(text).toLowerCase(Locale.ROOT);
    }

    /** The last year named in the text. */
    static OptionalInt year(String text) {
        Matcher year = YEAR.matcher(text);
        OptionalInt last = OptionalInt.empty();
        while (year.find()) {
            last = OptionalInt.of(Integer.parseInt(year.group(1)));
        }
        return last;
    }

    static boolean saysPreliminary(String text) {
        return plain(text).contains("prel");
    }

    static String withoutPreliminary(String text) {
        return PRELIMINARY.matcher(text).replaceAll("").strip();
    }
}
