package se.trygghetshjulet.year;

import java.util.Map;

/** Reports on measures, as units write them. */
final class Reports {

    private Reports() {}

    static Map<String, Object> underWay(String production) {
        return Row.of(
                "done", "PARTLY",
                "colour", "GREEN",
                "production", production,
                "effect", "UNKNOWN",
                "proposal", "CONTINUE");
    }

    static Map<String, Object> done(String production, String lesson) {
        return Row.of(
                "done", "YES",
                "colour", "GREEN",
                "production", production,
                "process", "Samarbetet mellan parterna har fungerat.",
                "effect", "BETTER",
                "hours", 120,
                "cost", 85000,
                "lesson", lesson,
                "proposal", "CONTINUE");
    }

    static Map<String, Object> red(String deviation, String deviationCause) {
        return Row.of(
                "done", "NO",
                "colour", "RED",
                "production", "Inget är gjort på plats än.",
                "deviation", deviation,
                "deviationCause", deviationCause,
                "effect", "UNCHANGED",
                "proposal", "EXTEND");
    }
}
