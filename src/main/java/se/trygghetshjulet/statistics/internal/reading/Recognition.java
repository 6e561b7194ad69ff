package se.trygghetshjulet.statistics.internal.reading;

import java.util.List;

/**
 * What a file was recognised as.
 *
 * @param questions what must be answered before it is read; empty when the file says it all
 */
public record Recognition(Format format, List<Question> questions) {

    public Recognition {
        questions = List.copyOf(questions);
    }
}
