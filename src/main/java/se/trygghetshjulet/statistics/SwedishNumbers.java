package se.trygghetshjulet.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as Swedes read them. */
public final class SwedishNumbers {

    private static final char HARD_SPACE = '\u00a0';

    private SwedishNumbers() {}

    /** With decimal comma and thousands apart, at most two decimals; two dots when there is no number. */
    public static String text(BigDecimal number) {
        if (number == null) {
            return "..";
        }
        BigDecimal rounded = number.setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP);
        String[] parts = rounded.abs().toPlainString().split("\\.");
        String whole = grouped(parts[0]);
        String sign = rounded.signum() < 0 ? "−" : "";
        String decimals = parts.length > 1 ? parts[1].replaceFirst("0+$", "") : "";
        return sign + whole + (decimals.isEmpty() ? "" : "," + decimals);
    }

    private static String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, HARD_SPACE);
        }
        return text.toString();
    }
}
