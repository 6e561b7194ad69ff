package se.trygghetshjulet.compliance.internal;

import java.time.LocalDate;

/**
 * How the work goes together with planning that other laws demand (7 §).
 *
 * @param by the id of the person who stated it
 * @param on the Swedish day it was stated
 */
public record IntegrationStatement(String statement, String by, LocalDate on) {}
