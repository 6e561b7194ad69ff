package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
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

/** Renew, keep to the last day, or end before time: with a reason. */
@Component
class DecideContinuationForm implements TaskForm {

    private final AgreementBook book;
    private final Organisation organisation;

    DecideContinuationForm(AgreementBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    @Override
    public String task() {
        return "cooperation-agreement.decide-continuation";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        UUID id = task.uuid("agreementId");
        List<Map<String, String>> reviews = ReviewTable.of(book.reviews(id), organisation);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put(
                "facts",
                FactTable.of(book.currentTerms(id))
                        .signed(book.signature(id).orElseThrow())
                        .rows());
        prefill.put("reviews", reviews);
        prefill.put("noReviews", reviews.isEmpty());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Agreement agreement = book.agreement(task.uuid("agreementId"));
        LocalDate last = book.currentTerms(agreement.id()).validTo();
        Checks checks = new Checks()
                .filled(answers, "continuation", "Välj hur det ska fortsätta.")
                .filled(answers, "reason", "Skriv varför.");
        checks.orRefuse();
        Continuation decision = Continuation.valueOf(answers.text("continuation"));
        LocalDate endsOn =
                decision == Continuation.TERMINATE ? answers.date("endsOn").orElse(null) : null;
        if (decision == Continuation.TERMINATE) {
            checks.that(
                            endsOn != null && !endsOn.isBefore(book.today()),
                            "endsOn",
                            "Ange den sista dagen som den ska gälla, i dag eller senare.")
                    .that(
                            endsOn == null || last == null || !endsOn.isAfter(last),
                            "endsOn",
                            "Den gäller som längst till %s. Välj en tidigare dag.".formatted(last))
                    .orRefuse();
        }
        book.save(agreement.continued(decision, answers.text("reason"), book.today(), task.actor(), endsOn));
        return Map.of("continuation", decision);
    }
}
