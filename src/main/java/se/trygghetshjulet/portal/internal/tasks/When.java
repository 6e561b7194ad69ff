package se.trygghetshjulet.portal.internal.tasks;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.Worklist.Urgency;

/** Which tasks are shown, by when they are due. All but the first share no task, so that their numbers add up. */
enum When {
    ANY("", "Alla", EnumSet.allOf(Urgency.class)),
    OVERDUE("forsenade", "Försenade", Set.of(Urgency.OVERDUE)),
    THIS_WEEK("veckan", "Denna vecka", Set.of(Urgency.TODAY, Urgency.THIS_WEEK)),
    LATER("senare", "Senare", Set.of(Urgency.LATER)),
    OPEN("utan-frist", "Utan frist", Set.of(Urgency.OPEN));

    private final String code;
    private final String title;
    private final Set<Urgency> urgencies;

    When(String code, String title, Set<Urgency> urgencies) {
        this.code = code;
        this.title = title;
        this.urgencies = Set.copyOf(urgencies);
    }

    static When of(String code) {
        return Stream.of(values())
                .filter(when -> when.code.equals(code))
                .findFirst()
                .orElse(ANY);
    }

    public String code() {
        return code;
    }

    String title() {
        return title;
    }

    Set<Urgency> urgencies() {
        return urgencies;
    }
}
