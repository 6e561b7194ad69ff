package se.trygghetshjulet.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure is about.
 *
 * @param year the year, and the first one of a two-year span
 * @param part which half, third, quarter or month of the year, counted from 1; 0 when the kind has no parts
 */
public record Period(Kind kind, int year, int part) implements Comparable<Period> {

    /** How long a period is. Figures of different kinds are never put in the same line. */
    public enum Kind {
        YEAR(0),
        /** Two years taken together, as in Nationella trygghetsundersökningen. */
        TWO_YEARS(0),
        HALF(2),
        THIRD(3),
        QUARTER(4),
        MONTH(12);

        private final int parts;

        Kind(int parts) {
            this.parts = parts;
        }
    }

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]{0,8}\\.?");
    private static final Pattern YEAR = Pattern.compile("(?:år )?(\\d{4})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{4}|\\d{2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})(?:-01)?");
    private static final Pattern LETTERED = Pattern.compile("(\\d{4})[- ]?(h|t|k|kv|m)[ .]?(\\d{1,2})");
    private static final Pattern WORD_FIRST = Pattern.compile("([a-zåäö.]+(?: \\d)?) (\\d{4})");
    private static final Pattern WORD_LAST = Pattern.compile("(\\d{4}) ([a-zåäö.]+(?: \\d)?)");
    private static final Comparator<Period> ORDER =
            Comparator.comparingInt(Period::year).thenComparing(Period::kind).thenComparingInt(Period::part);

    public Period {
        boolean partFits = kind.parts == 0 ? part == 0 : part >= 1 && part <= kind.parts;
        if (year < 1900 || year > 2100 || !partFits) {
            throw new IllegalArgumentException("No such period: " + kind + " " + year + " " + part);
        }
    }

    public static Period ofYear(int year) {
        return new Period(Kind.YEAR, year, 0);
    }

    /**
     * Reads a period as people and agencies write it: 2024, 2017/2018, 2026-08, aug 2026, 2026 Kvartal 2, HT 2026.
     *
     * @return empty when the text is no period
     */
    public static Optional<Period> parse(String text) {
        String said = text.strip().toLowerCase(Locale.ROOT).replace('–', '-').replaceAll("\\s+", " ");
        try {
            return read(said);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String said) {
        Matcher year = YEAR.matcher(said);
        if (year.matches()) {
            return Optional.of(ofYear(number(year, 1)));
        }
        Matcher month = ISO_MONTH.matcher(said);
        if (month.matches() && number(month, 2) <= 12) {
            return Optional.of(new Period(Kind.MONTH, number(month, 1), number(month, 2)));
        }
        Matcher span = SPAN.matcher(said);
        if (span.matches()) {
            boolean follows = number(span, 2) % 100 == (number(span, 1) + 1) % 100;
            return follows ? Optional.of(new Period(Kind.TWO_YEARS, number(span, 1), 0)) : Optional.empty();
        }
        Matcher lettered = LETTERED.matcher(said);
        if (lettered.matches()) {
            return Optional.of(new Period(kind(lettered.group(2)), number(lettered, 1), number(lettered, 3)));
        }
        Matcher wordFirst = WORD_FIRST.matcher(said);
        if (wordFirst.matches()) {
            return ofWord(wordFirst.group(1), number(wordFirst, 2));
        }
        Matcher wordLast = WORD_LAST.matcher(said);
        return wordLast.matches() ? ofWord(wordLast.group(2), number(wordLast, 1)) : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "h" -> Kind.HALF;
            case "t" -> Kind.THIRD;
            case "m" -> Kind.MONTH;
            default -> Kind.QUARTER;
        };
    }

    /** The part of the year in words. A school term counts as the half year it is taught in. */
    private static Optional<Period> ofWord(String word, int year) {
        Matcher month = MONTH_NAME.matcher(word);
        if (month.matches()) {
            return Optional.of(new Period(Kind.MONTH, year, MONTHS.indexOf(month.group(1)) + 1));
        }
        return switch (word) {
            case "år", "helår" -> Optional.of(ofYear(year));
            case "vt", "vårterminen" -> Optional.of(new Period(Kind.HALF, year, 1));
            case "ht", "höstterminen" -> Optional.of(new Period(Kind.HALF, year, 2));
            default -> ofNumberedWord(word, year);
        };
    }

    private static Optional<Period> ofNumberedWord(String word, int year) {
        Matcher numbered =
                Pattern.compile("(kvartal|kv\\.?|halvår|tertial) (\\d)").matcher(word);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        Kind kind = numbered.group(1).startsWith("k")
                ? Kind.QUARTER
                : numbered.group(1).startsWith("h") ? Kind.HALF : Kind.THIRD;
        return Optional.of(new Period(kind, year, number(numbered, 2)));
    }

    /** Whether this period comes directly after the other one, of the same kind. */
    public boolean follows(Period other) {
        if (kind != other.kind) {
            return false;
        }
        int parts = Math.max(1, kind.parts);
        return year * parts + part - (other.year * parts + other.part) == 1;
    }

    /** The last year the period touches. */
    public int lastYear() {
        return kind == Kind.TWO_YEARS ? year + 1 : year;
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The one written form, which {@link #parse} reads back: 2024, 2017/2018, 2026-H1, 2026-T2, 2026-K3, 2026-08. */
    @Override
    public String toString() {
        return switch (kind) {
            case YEAR -> Integer.toString(year);
            case TWO_YEARS -> year + "/" + (year + 1);
            case HALF -> year + "-H" + part;
            case THIRD -> year + "-T" + part;
            case QUARTER -> year + "-K" + part;
            case MONTH -> "%d-%02d".formatted(year, part);
        };
    }
}
