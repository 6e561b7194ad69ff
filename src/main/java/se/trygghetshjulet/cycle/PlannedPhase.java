package se.trygghetshjulet.cycle;

import java.time.LocalDate;

/** When the wheel, the planned meetings and the working days place a phase; both days are Swedish and inclusive. */
public record PlannedPhase(YearPhase phase, LocalDate from, LocalDate to) {}
