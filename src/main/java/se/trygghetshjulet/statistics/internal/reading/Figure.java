package se.trygghetshjulet.statistics.internal.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure as it stood in the file.
 *
 * @param value {@code null} when the publisher reports none, which is never zero
 * @param raw the text of the cell
 */
public record Figure(BigDecimal value, Marker marker, String raw) {

    /** How the cell said what it said. */
    public enum Marker {
        NUMBER,
        /** Two dots: not applicable or not reported. */
        NOT_REPORTED,
        /** A dash, which is zero in Brå's tables. */
        DASH
    }

    private static final Pattern DOTS = Pattern.compile("\\.\\.?|…");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern DIGITS_ONLY = Pattern.compile("\\d{1,15}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]+");
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?)(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?([eE][-+]?\\d{1,2})?(?: ?%)?");
    /** A workbook keeps fifteen digits; what comes after them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /**
     * Reads a Swedish number: decimal comma or point, thousands apart with any kind of space.
     *
     * @return empty when the text is neither a number nor a marker
     */
    public static Optional<Figure> parse(String raw) {
        if (DIGITS_ONLY.matcher(raw).matches()) {
            return Optional.of(new Figure(BigDecimal.valueOf(Long.parseLong(raw)), Marker.NUMBER, raw));
        }
        String text = SPACES.matcher(raw).replaceAll(" ").strip().replace('\u2212', '-');
        if (DOTS.matcher(text).matches()) {
            return Optional.of(new Figure(null, Marker.NOT_REPORTED, raw));
        }
        if (DASH.matcher(text).matches()) {
            return Optional.of(new Figure(BigDecimal.ZERO, Marker.DASH, raw));
        }
        Matcher number = NUMBER.matcher(text);
        if (text.length() > 60 || !number.matches()) {
            return Optional.empty();
        }
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        String exponent = number.group(4) == null ? "" : number.group(4);
        BigDecimal value =
                new BigDecimal(number.group(1) + number.group(2).replace(" ", "") + decimals + exponent).round(DIGITS);
        return value.abs().compareTo(LIMIT) < 0 && value.scale() <= 20
                ? Optional.of(new Figure(plain(value), Marker.NUMBER, raw))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean saysTheSameAs(Figure other) {
        return value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0;
    }
}
