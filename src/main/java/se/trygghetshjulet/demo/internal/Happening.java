package se.trygghetshjulet.demo.internal;

import java.time.LocalDate;

/**
 * Something worth moving the clock to.
 *
 * @param day the day to go to: on its morning it has happened or is about to
 */
record Happening(LocalDate day, String what) {}
