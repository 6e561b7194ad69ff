package se.trygghetshjulet.demo.internal.story;

import java.time.LocalDate;
import java.util.Map;

/** What the officials of a municipality answer when a year goes as it should: one answer for every form. */
public final class AnswerBook {

    private final PictureAnswers picture;
    private final PriorityAnswers priority;
    private final PlanAnswers plan;
    private final DecisionAnswers decision;
    private final FollowUpAnswers followUp;
    private final YearStory story;

    public AnswerBook(YearStory story) {
        this.story = story;
        this.picture = new PictureAnswers(story);
        this.priority = new PriorityAnswers(story);
        this.plan = new PlanAnswers(story);
        this.decision = new DecisionAnswers(story);
        this.followUp = new FollowUpAnswers(story);
    }

    public Map<String, Object> start() {
        return story.start();
    }

    /** Fills in an opened form. */
    public Sheet fill(Sheet sheet, LocalDate today) {
        switch (sheet.key().substring(0, sheet.key().indexOf('.'))) {
            case "situational-picture" -> picture.fill(sheet);
            case "prioritization" -> priority.fill(sheet);
            case "action-plan" -> plan.fill(sheet);
            case "political-decision" -> decision.fill(sheet, today);
            case "follow-up" -> followUp.fill(sheet);
            default -> fillYear(sheet);
        }
        return sheet;
    }

    private void fillYear(Sheet sheet) {
        switch (sheet.key()) {
            case "annual-cycle.assess-update-need" ->
                sheet.write("updateNeeded", "no")
                        .write("motivation", "Läget är i stort detsamma och planen löper över två år.");
            case "annual-cycle.publish-summary" ->
                sheet.write("summary", story.summary())
                        .write("reviewedByCity", true)
                        .write("reviewedByPolice", true)
                        .write("publishedAt", "Kommunens webbplats, sidan Trygg och säker");
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }
}
