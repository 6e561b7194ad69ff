package se.trygghetshjulet.statistics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The figures that have been imported, for those who build on them. */
public interface Statistics {

    /** The series of the municipality and its parts, by indicator. */
    List<SeriesChoice> choices();

    /**
     * A series with its references and what it says.
     *
     * @param firstYear the first year to show
     * @param lastYear the last year to show, not before the first
     * @return empty when there is no such series
     */
    Optional<SeriesView> series(UUID seriesId, int firstYear, int lastYear);

    /** The whole of a series with its references and what it says; empty when there is no such series. */
    Optional<SeriesView> series(UUID seriesId);

    /** What rises or differs from comparable municipalities, the clearest first. Nothing is decided by it. */
    List<Candidate> candidates();

    /**
     * Notes that something builds on a series, in the caller's transaction. Noting it again replaces the years and takes
     * away a mark of revision.
     */
    void use(SeriesUse use);

    /** Lets a thing that has taken another's place build on what that one did; marks of revision follow. */
    void passOn(UUID fromConsumerId, UUID toConsumerId);

    /** Forgets what a thing builds on. */
    void forget(String consumer, UUID consumerId);

    /** What stands out in one series; empty when nothing does or there is no such series. */
    List<Candidate> candidates(UUID seriesId);

    /** The uses of a thing whose figures have been changed by a later edition. */
    List<SeriesUse> revised(String consumer, UUID consumerId);
}
