package se.trygghetshjulet.picture.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The police side stands behind the compiled picture, or says what must change. */
@Component
class JointReviewForm implements TaskForm {

    private final PictureOverview overview;
    private final Reviews reviews;

    JointReviewForm(PictureOverview overview, Reviews reviews) {
        this.overview = overview;
        this.reviews = reviews;
    }

    @Override
    public String task() {
        return "situational-picture.joint-review";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = new HashMap<>(overview.of(task.uuid("pictureId")));
        prefill.put("year", task.text("year"));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        UUID pictureId = task.uuid("pictureId");
        boolean agrees = "yes".equals(answers.text("agrees"));
        Checks checks = new Checks().filled(answers, "agrees", "Välj om polisen står bakom lägesbilden.");
        if (!agrees) {
            checks.filled(answers, "comment", "Skriv vad som behöver ändras, så att samordnaren kan rätta det.");
        }
        checks.orRefuse();
        reviews.add(
                pictureId,
                agrees ? Outcome.POLICE_AGREES : Outcome.POLICE_COMMENTS,
                answers.text("comment"),
                task.actor());
        return Map.of("policeAgrees", agrees);
    }
}
