package se.trygghetshjulet.statistics;

import java.util.UUID;

/**
 * Something in the figures that may be a problem. A person decides whether it is.
 *
 * @param reason a Swedish sentence with the figures it builds on
 * @param title what the series shows
 */
public record Candidate(UUID seriesId, Kind kind, String title, String reason) {

    /** Why it stands out. */
    public enum Kind {
        RISES("Ökar"),
        DEVIATES("Avviker");

        private final String swedish;

        Kind(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }
}
