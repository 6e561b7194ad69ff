package se.trygghetshjulet.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the same unit or person answered to the same step before, to be read beside the form; Swedish text as it was written.
 *
 * @param title what it is, such as "Underlaget till lägesbilden 2026"
 * @param by id of the person who gave it
 * @param on the Swedish day on which it was given
 * @param year the year whose documents it went into; empty when it is in none
 * @param passages in the order of the form; what was left out has no line
 * @param unchanged how it can be handed in again as it stands; empty where the law or the case wants something new
 * @param whyNotUnchanged a Swedish sentence that says why it cannot, where somebody might expect that it can; otherwise empty
 */
public record EarlierAnswer(
        String title,
        String by,
        LocalDate on,
        OptionalInt year,
        List<Passage> passages,
        Optional<Unchanged> unchanged,
        String whyNotUnchanged) {

    public EarlierAnswer {
        passages = List.copyOf(passages);
    }

    /** An answer to be read only, of a step where the same again is never an answer. */
    public EarlierAnswer(String title, String by, LocalDate on, OptionalInt year, List<Passage> passages) {
        this(title, by, on, year, passages, Optional.empty(), "");
    }

    /** Part of an answer. @param heading such as the title of a problem */
    public record Passage(String heading, List<Line> lines) {

        public Passage {
            lines = lines.stream().filter(line -> !line.text().isBlank()).toList();
        }
    }

    /** @param label the field's name; empty where the heading says it */
    public record Line(String label, String text) {}

    /**
     * The answer "nothing new". It is handed in as any other: by the same rights, rules and record.
     *
     * @param answers what the form would send
     * @param statement what the person vouches for, in the first person
     */
    public record Unchanged(Map<String, Object> answers, String statement) {}
}
