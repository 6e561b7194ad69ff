package se.trygghetshjulet.statistics.internal.reading;

import java.util.Optional;

/** Says what a text may not hold, such as a personal identity number. */
public interface TextCheck {

    /** @return the end of a Swedish sentence about the row; empty when all is well */
    Optional<String> objection(String text);
}
