package se.trygghetshjulet.demo.internal.story;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** How the forms of a matter on its way through the organs are filled in. */
final class DecisionAnswers {

    private final YearStory story;
    private final AtomicInteger paragraphs = new AtomicInteger(100);

    DecisionAnswers(YearStory story) {
        this.story = story;
    }

    void fill(Sheet sheet, LocalDate today) {
        switch (sheet.key().replaceFirst("^political-decision\\.", "")) {
            case "draft" -> draft(sheet);
            case "approve-section", "approve-department", "approve-director" ->
                sheet.write("answer", "approve").write("comment", "Bra och tydligt skrivet.");
            case "register" -> register(sheet);
            case "record-ksau", "record-ks", "record-kf" -> record(sheet);
            case "adjust-minutes" -> sheet.write("adjustedOn", today.toString());
            case "post-notice" -> sheet.write("postedOn", today.toString());
            case "dispatch" -> dispatch(sheet);
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    /** The record has written most of it; the case officer adds a sentence the first time. */
    private static void draft(Sheet sheet) {
        String added = "Ärendet har beretts gemensamt av kommunen och polisen.";
        if (!sheet.shown("matter").contains(added)) {
            sheet.write("matter", sheet.shown("matter") + "\n\n" + added);
        }
    }

    /** A matter that comes back keeps the number it has. */
    private void register(Sheet sheet) {
        if (sheet.shown("diaryNumber").isBlank()) {
            boolean plan = sheet.shown("title").startsWith("Åtgärdsplan");
            sheet.write("diaryNumber", plan ? story.planNumber() : story.reportNumber());
        }
    }

    /** The organ that decides or prepares says bifall; one that is only informed lays the matter aside. */
    private void record(Sheet sheet) {
        boolean informed = sheet.options("outcomes").stream().anyMatch(option -> "NOTED".equals(option.get("value")));
        sheet.write("paragraph", "§ " + paragraphs.incrementAndGet()).write("outcome", informed ? "NOTED" : "APPROVED");
    }

    private static void dispatch(Sheet sheet) {
        sheet.write(
                        "recipients",
                        sheet.options("recipientOptions").stream()
                                .map(option -> option.get("value"))
                                .toList())
                .write("others", "Kommunens revisorer");
    }
}
