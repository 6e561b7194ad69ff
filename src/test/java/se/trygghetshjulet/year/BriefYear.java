package se.trygghetshjulet.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of Malmö's brief year when all goes well, phase by phase. */
final class BriefYear {

    /** What is done on a day. */
    record Step(String day, String task) {}

    /**
     * A phase.
     *
     * @param timer what the year waited for
     * @param offset where in the phase those begin who look at another step in every year
     */
    record Stretch(String from, Optional<String> timer, int offset, List<Step> steps) {}

    static final List<Stretch> STRETCHES = List.of(
            phase(
                    "2027-01-25",
                    "situational-picture",
                    "01-25 decide-approach",
                    "02-22 contribute",
                    "03-30 import-statistics",
                    "04-05 compile",
                    "04-06 joint-review",
                    "04-16 adopt"),
            phase("2027-04-19", "prioritization", "04-19 score", "04-22 decide-priorities", "04-26 analyse-causes"),
            phase("2027-05-03", "action-plan", "05-03 propose-measures", "05-11 compile-plan", "05-14 endorse"),
            phase(
                    "2027-05-17",
                    "political-decision",
                    "05-17 draft",
                    "05-17 approve-section",
                    "05-18 approve-department",
                    "05-19 approve-director",
                    "06-01 register",
                    "06-21 record-ksau",
                    "08-18 record-ks",
                    "08-23 adjust-minutes",
                    "08-24 post-notice",
                    "08-25 dispatch",
                    "09-09 record-kf"),
            awaited(
                    "half-year",
                    phase(
                            "2027-10-01",
                            "follow-up",
                            "10-18 report-progress",
                            "10-25 handle-deviation",
                            "11-01 compile-follow-up",
                            "11-02 take-note")),
            awaited(
                    "full-year",
                    phase(
                            "2028-01-10",
                            "follow-up",
                            "01-24 report-progress",
                            "02-07 compile-follow-up",
                            "02-08 take-note")),
            later(
                    6,
                    phase(
                            "2028-02-14",
                            "political-decision",
                            "02-14 draft",
                            "02-14 approve-section",
                            "02-15 approve-department",
                            "02-16 approve-director",
                            "02-17 register",
                            "03-13 record-ksau",
                            "03-22 record-ks",
                            "03-27 adjust-minutes",
                            "03-28 post-notice",
                            "03-29 dispatch",
                            "03-30 record-kf")),
            phase("2028-05-22", "annual-cycle", "05-22 publish-summary"));

    private BriefYear() {}

    private static Stretch phase(String from, String process, String... steps) {
        String year = from.substring(0, 5);
        return new Stretch(
                from,
                Optional.empty(),
                0,
                Stream.of(steps)
                        .map(step -> step.split(" "))
                        .map(step -> new Step(year + step[0], process + "." + step[1]))
                        .toList());
    }

    private static Stretch awaited(String timer, Stretch phase) {
        return new Stretch(phase.from(), Optional.of(timer), phase.offset(), phase.steps());
    }

    private static Stretch later(int offset, Stretch phase) {
        return new Stretch(phase.from(), phase.timer(), offset, phase.steps());
    }
}
