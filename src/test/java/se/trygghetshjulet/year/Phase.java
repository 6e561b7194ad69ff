package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Map;

/** The phases of the killed year and what comes in between, and the least number of submits in each. */
final class Phase {

    private Phase() {}

    static final Map<String, Integer> SUBMITS = Map.ofEntries(
            Map.entry("situational-picture", 8),
            Map.entry("prioritization", 9),
            Map.entry("action-plan", 11),
            Map.entry("special-effort", 5),
            Map.entry("cooperation-agreement", 5),
            Map.entry("political-decision 2027", 11),
            Map.entry("picture-revision", 11),
            Map.entry("follow-up 2027", 10),
            Map.entry("follow-up 2028", 10),
            Map.entry("political-decision 2028", 11),
            Map.entry("annual-cycle", 1));

    /** The phase that a task done on the day belongs to. */
    static String of(String taskKey, LocalDate today) {
        if (WorseInThePark.revises(taskKey, today)) {
            return "picture-revision";
        }
        String process = taskKey.substring(0, taskKey.indexOf('.'));
        boolean twiceAYear = process.equals("political-decision") || process.equals("follow-up");
        return twiceAYear ? process + " " + today.getYear() : process;
    }
}
