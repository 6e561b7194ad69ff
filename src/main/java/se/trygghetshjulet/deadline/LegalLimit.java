package se.trygghetshjulet.deadline;

import java.time.LocalDate;

/**
 * A day after which the law no longer lets a task wait. Nobody moves a deadline past it.
 *
 * @param lastDay the last day, in Sweden
 * @param rule where the law says so, in Swedish, such as {@code kommunallagen 5 kap. 69 §}
 */
public record LegalLimit(LocalDate lastDay, String rule) {}
