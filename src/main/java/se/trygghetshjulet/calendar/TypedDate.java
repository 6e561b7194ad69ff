package se.trygghetshjulet.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as people type it on our pages and browsers send it: four digits, two and two. */
public final class TypedDate {

    private static final String FORM = "\\d{4}-\\d{2}-\\d{2}";

    private TypedDate() {}

    /** Empty for what is no day of the calendar. ISO 8601 also knows years with a sign and nine digits; people do not. */
    public static Optional<LocalDate> of(String typed) {
        String day = typed.strip();
        if (!day.matches(FORM)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
