package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody else has handed in to the same step of the same case, in short, to be read beside the form.
 *
 * @param by the unit or person, by the name that people use
 * @param on the Swedish day on which it was handed in
 * @param headlines such as the titles of problems; never what is marked with secrecy
 */
public record OthersAnswer(String by, LocalDate on, List<String> headlines) {

    public OthersAnswer {
        headlines = List.copyOf(headlines);
    }
}
