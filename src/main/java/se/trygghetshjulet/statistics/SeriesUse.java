package se.trygghetshjulet.statistics;

import java.util.UUID;

/**
 * Something that builds on a series.
 *
 * @param consumer the using module's word for its kind of thing, such as {@code picture}
 * @param consumerId the id of that thing
 * @param owner role of those who are told when the figures are corrected
 * @param label how people name it, such as Lägesbilden 2027
 * @param firstYear the first year that is used
 * @param lastYear the last year that is used
 */
public record SeriesUse(
        UUID seriesId, String consumer, UUID consumerId, String owner, String label, int firstYear, int lastYear) {}
