package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Map;

/** The phases of the killed year, and the least number of submits in each. */
final class Phase {

    private Phase() {}

    static final Map<String, Integer> SUBMITS = Map.of(
            "situational-picture", 8,
            "prioritization", 9,
            "action-plan", 11,
            "special-effort", 5,
            "political-decision 2027", 11,
            "follow-up 2027", 10,
            "follow-up 2028", 10,
            "political-decision 2028", 11,
            "annual-cycle", 1);

    /** The phase that a task done on the day belongs to. */
    static String of(String taskKey, LocalDate today) {
        String process = taskKey.substring(0, taskKey.indexOf('.'));
        boolean twiceAYear = process.equals("political-decision") || process.equals("follow-up");
        return twiceAYear ? process + " " + today.getYear() : process;
    }
}
