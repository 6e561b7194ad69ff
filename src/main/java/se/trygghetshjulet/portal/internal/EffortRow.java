package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A special effort beside the phases.
 *
 * @param letter names it in the drawing and in the table
 * @param name its title; only its number for those who have no part in the year
 * @param kind planned or acute, in Swedish
 * @param standing how far it has come, in Swedish
 * @param to empty when nobody has said when it ends
 * @param arcs its part of the drawing
 */
record EffortRow(
        String letter,
        String name,
        String kind,
        String standing,
        LocalDate from,
        Optional<LocalDate> to,
        List<WheelDrawing.Shape> arcs) {}
