package se.trygghetshjulet.statistics.internal.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes the number a cell holds and not the rounded one it shows: with every digit, a percentage as percent and a date
 * as an ISO date.
 */
final class PlainNumbers extends DataFormatter {

    /** A workbook keeps fifteen digits; what comes after them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (formatString != null
                && DateUtil.isADateFormat(formatIndex, formatString)
                && DateUtil.isValidExcelDate(value)) {
            LocalDate date = DateUtil.getLocalDateTime(value, use1904).toLocalDate();
            return date.toString();
        }
        BigDecimal number = new BigDecimal(value).round(DIGITS);
        boolean percent = formatString != null && formatString.contains("%");
        BigDecimal shown = (percent ? number.multiply(HUNDRED) : number).stripTrailingZeros();
        return shown.toPlainString();
    }
}
