package se.trygghetshjulet.calendar;

import java.time.LocalDate;

/**
 * Periods laid down in Swedish law, as last days (inclusive). Pure functions of dates in Sweden's calendar; a
 * municipality can neither shorten nor lengthen them, so its own closing days play no part.
 *
 * <p>Sources: kommunallagen (2017:725, KL), lag (1930:173) om beräkning av lagstadgad tid, lag (2023:196) om kommuners
 * ansvar för brottsförebyggande arbete.
 */
public final class StatutoryPeriods {

    private static final int ADJUSTMENT_DAYS = 14;
    private static final int NOTICE_DAYS = 2;
    private static final int APPEAL_WEEKS = 3;
    private static final int REVIEW_MONTHS = 24;
    private static final int COUNCIL_NOTICE_WEEKS = 1;

    private StatutoryPeriods() {}

    /** Last day to adjust (justera) the minutes: 14 days after the meeting, KL 5:69 and 6:35, moved by {@link #lastDay}. */
    public static LocalDate minutesAdjustedBy(LocalDate meeting) {
        return lastDay(meeting.plusDays(ADJUSTMENT_DAYS));
    }

    /** Last day to post the notice (anslag): the second day after the adjustment, KL 8:12, moved by {@link #lastDay}. */
    public static LocalDate noticePostedBy(LocalDate adjusted) {
        return lastDay(adjusted.plusDays(NOTICE_DAYS));
    }

    /**
     * Last day on which a member of the municipality can appeal: three weeks from the day of the notice, KL 13:5. The
     * last day is the same weekday as the notice (lag 1930:173 § 1), moved by {@link #lastDay}. The notice must stay
     * posted at least this long (KL 8:12).
     */
    public static LocalDate lastDayToAppeal(LocalDate noticePosted) {
        return lastDay(noticePosted.plusWeeks(APPEAL_WEEKS));
    }

    /** The day a decision that nobody appealed gains legal force (laga kraft): the day after {@link #lastDayToAppeal}. */
    public static LocalDate legalForce(LocalDate noticePosted) {
        return lastDayToAppeal(noticePosted).plusDays(1);
    }

    /**
     * The day by which a picture or plan must have been followed up again: at least every second year, lag 2023:196 § 6,
     * counted as 24 calendar months (lag 1930:173 § 1: the same day of the month, or the month's last day when it is
     * missing). Not moved to a later working day: it is a standing duty, not a last day for one act, so the stricter
     * reading is used.
     */
    public static LocalDate reviewedBy(LocalDate adopted) {
        return monthsAfter(adopted, REVIEW_MONTHS);
    }

    /**
     * The day on which a period of calendar months ends: the same day of the month, or the month's last day when it is
     * missing (lag 1930:173 § 1).
     */
    public static LocalDate monthsAfter(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    /**
     * Last day to announce a meeting of the council (kungörelse) and to have summoned its members: at least one week
     * before the meeting, KL 5:13 and 5:15. When that day is not open, the open day before: a period counted backwards is
     * not lengthened by lag 1930:173, so the stricter reading is used.
     */
    public static LocalDate councilAnnouncedBy(LocalDate meeting) {
        return SwedishHolidays.lastOpenDay(meeting.minusWeeks(COUNCIL_NOTICE_WEEKS));
    }

    /**
     * The last day for an act whose period ends on the given date: the date itself, or the next weekday that is open when
     * it falls on a Saturday, Sunday, public holiday, midsommarafton, julafton or nyårsafton (lag 1930:173 § 2).
     */
    public static LocalDate lastDay(LocalDate periodEnds) {
        return SwedishHolidays.firstOpenDay(periodEnds);
    }
}
