package se.trygghetshjulet.document.internal.content;

import java.util.List;

/** The lines of what somebody wrote. */
public final class Lines {

    private Lines() {}

    /** Without empty lines and the blanks around each. */
    public static List<String> of(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
