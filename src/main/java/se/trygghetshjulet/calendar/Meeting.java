package se.trygghetshjulet.calendar;

import java.time.LocalDate;

/**
 * One sitting of a political organ.
 *
 * @param organ id of the organ, such as {@code ksau}
 * @param date the day it meets, in Sweden
 */
public record Meeting(String organ, LocalDate date) {}
