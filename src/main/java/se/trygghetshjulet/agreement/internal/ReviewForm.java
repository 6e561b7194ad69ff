package se.trygghetshjulet.agreement.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** Each year a party goes through the agreement: how it works, and whether to keep, change or end it. */
@Component
class ReviewForm implements TaskForm {

    private final AgreementBook book;
    private final Organisation organisation;

    ReviewForm(AgreementBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    @Override
    public String task() {
        return "cooperation-agreement.review";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        UUID id = task.uuid("agreementId");
        List<Map<String, String>> reviews = ReviewTable.of(book.reviews(id), organisation);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("facts", facts(id).rows());
        prefill.put("reviews", reviews);
        prefill.put("noReviews", reviews.isEmpty());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        new Checks()
                .filled(answers, "verdict", "Välj om överenskommelsen ska behållas, ändras eller avslutas.")
                .filled(answers, "text", "Skriv hur överenskommelsen fungerar, också när inget behöver ändras.")
                .orRefuse();
        book.add(new Review(
                UUID.randomUUID(),
                task.uuid("agreementId"),
                task.role(),
                Verdict.valueOf(answers.text("verdict")),
                answers.text("text"),
                book.today(),
                task.actor(),
                book.now()));
        return Map.of();
    }

    private FactTable facts(UUID id) {
        return FactTable.of(book.currentTerms(id)).signed(book.signature(id).orElseThrow());
    }
}
