package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Sheet;

/** The drug trade moves to the park over the summer of 2027, and the picture, its priorities and the plan are revised. */
final class WorseInThePark {

    /** Whatever is done to a picture or a plan after the summer belongs to the revision. */
    private static final LocalDate AFTER_THE_SUMMER = LocalDate.of(2027, 9, 1);

    private static final LocalDate NEXT_YEAR = LocalDate.of(2028, 1, 1);

    private WorseInThePark() {}

    /** The start form of the revision. */
    static Map<String, Object> start(String cycle) {
        return Row.of(
                "cycle",
                cycle,
                "reason",
                "Handeln har flyttat till parken söder om torget och blivit grövre under sommaren.");
    }

    /** Whether the day belongs to the revision, for a task of the phases that it goes through. */
    static boolean revises(String key, LocalDate today) {
        return afterTheSummer(today)
                && List.of("picture-revision", "situational-picture", "prioritization", "action-plan")
                        .contains(key.substring(0, key.indexOf('.')));
    }

    /** Whether the revision answers the form in its own way, from what the form shows. */
    static boolean changes(String key, LocalDate today) {
        return afterTheSummer(today)
                && List.of(
                                "situational-picture.contribute",
                                "picture-revision.assess-impact",
                                "prioritization.analyse-causes",
                                "action-plan.propose-measures",
                                "action-plan.compile-plan")
                        .contains(key);
    }

    /** Fills in what has changed; causes and measures stay as they were. */
    static void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "situational-picture.contribute" -> contribute(sheet);
            case "picture-revision.assess-impact" ->
                sheet.write("touched", List.of(problem(sheet, "Öppen narkotikahandel")))
                        .write("planTouched", "yes")
                        .write("motivation", "Handeln är grövre och på en ny plats.");
            case "action-plan.propose-measures" -> ShotsAtTheSquare.measureTakenBefore(sheet);
            case "action-plan.compile-plan" -> sheet.write("next", "COMPLETE");
            default -> assertThat(sheet.key()).isEqualTo("prioritization.analyse-causes");
        }
    }

    /** Changes what the year would have answered as usual. */
    static void amend(Sheet sheet, LocalDate today) {
        if (afterTheSummer(today)) {
            switch (sheet.key()) {
                case "situational-picture.decide-approach" ->
                    sheet.write("units", List.of("fritid", "police")).write("timeLimit", "2027-09-20");
                case "political-decision.draft" ->
                    sheet.write("meeting_ksau", "2027-10-04")
                            .write("meeting_ks", "2027-10-13")
                            .write("meeting_kf", "2027-10-21");
                case "political-decision.register" -> sheet.write("diaryNumber", "STK-2027-655");
                default -> {}
            }
        }
    }

    private static void contribute(Sheet sheet) {
        ShotsAtTheSquare.problemTaken(sheet);
        if (sheet.unit().equals("police")) {
            sheet.rows("problems").get(0).put("extent", "420 ingripanden till och med augusti");
        }
    }

    private static Object problem(Sheet sheet, String title) {
        return sheet.options("problemOptions").stream()
                .filter(option -> option.get("label").toString().contains(title))
                .map(option -> option.get("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The form offers no problem called " + title));
    }

    private static boolean afterTheSummer(LocalDate today) {
        return !today.isBefore(AFTER_THE_SUMMER) && today.isBefore(NEXT_YEAR);
    }
}
