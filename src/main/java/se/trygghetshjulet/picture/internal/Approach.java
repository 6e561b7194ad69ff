package se.trygghetshjulet.picture.internal;

import java.time.LocalDate;

/**
 * How a picture is made.
 *
 * @param sources what to look at, as the chair words it
 * @param timeLimit the day the contributions are wanted; null until decided
 */
record Approach(String questions, String areas, String sources, LocalDate timeLimit) {

    static final Approach UNDECIDED = new Approach("", "", "", null);

    /** The same questions, areas and sources for another year, whose time limit is not decided yet. */
    Approach withoutTimeLimit() {
        return new Approach(questions, areas, sources, null);
    }
}
