package se.trygghetshjulet.demo.internal.story;

/** How the forms of a follow-up are filled in. */
final class FollowUpAnswers {

    private static final String FIRST_TIME = "Det här är åtgärdens första rapport.";

    private final YearStory story;

    FollowUpAnswers(YearStory story) {
        this.story = story;
    }

    void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "follow-up.report-progress" -> report(sheet);
            case "follow-up.handle-deviation" -> sheet.write(story.deviation());
            case "follow-up.compile-follow-up" -> sheet.write(story.followUp());
            case "follow-up.take-note" -> sheet.write("noted", true);
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    private void report(Sheet sheet) {
        Theme.Measure measure = story.measure(sheet.shown("title"));
        boolean first = sheet.shown("lastReport").equals(FIRST_TIME);
        sheet.write(first ? measure.firstReport() : measure.laterReport());
    }
}
