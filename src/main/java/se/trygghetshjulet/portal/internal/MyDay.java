package se.trygghetshjulet.portal.internal;

import java.util.Optional;

/**
 * What the year wants of the reader.
 *
 * @param tasks how many tasks they have, or may take
 * @param late how many of them are past their last day
 * @param next the first of them; empty when none has a last day
 */
record MyDay(int tasks, int late, Optional<Next> next) {

    /**
     * @param id the engine's id of the task
     * @param due its last day, with the hour when it counts in hours
     */
    record Next(String id, String name, String due) {}

    /** The head of the page, as a Swedish sentence. */
    public String sentence() {
        return switch (tasks) {
            case 0 -> "Ingen uppgift väntar på dig";
            case 1 -> "1 uppgift väntar på dig";
            default -> tasks + " uppgifter väntar på dig";
        };
    }
}
