package se.trygghetshjulet.deadline;

import java.time.LocalDate;
import java.util.List;

/** Knows days that kommunallagen lays down; a bean of the module whose matters they belong to. */
public interface LegalDays {

    /** Those that have not passed, earliest first. */
    List<LegalDay> from(LocalDate today);
}
