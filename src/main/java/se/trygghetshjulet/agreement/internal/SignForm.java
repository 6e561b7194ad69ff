package se.trygghetshjulet.agreement.internal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** Who signed, when, and where the signed document is kept. */
@Component
class SignForm implements TaskForm {

    private final AgreementBook book;
    private final SignatureAnswers signatureAnswers;

    SignForm(AgreementBook book, SignatureAnswers signatureAnswers) {
        this.book = book;
        this.signatureAnswers = signatureAnswers;
    }

    @Override
    public String task() {
        return "cooperation-agreement.sign";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = new HashMap<>();
        prefill.put(
                "facts",
                FactTable.of(book.currentTerms(task.uuid("agreementId"))).rows());
        prefill.put("signedOn", book.today().toString());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Terms terms = book.currentTerms(task.uuid("agreementId"));
        Checks checks = new Checks();
        signatureAnswers.check(answers, book.today(), checks);
        checks.that(
                        answers.date("signedOn")
                                .filter(day -> day.isBefore(SwedishTime.dateOf(terms.writtenAt())))
                                .isEmpty(),
                        "signedOn",
                        "Den här lydelsen skrevs %s. Den kan inte ha undertecknats tidigare."
                                .formatted(SwedishTime.dateOf(terms.writtenAt())))
                .orRefuse();
        book.add(signatureAnswers.read(answers, terms, task.actor(), book.now()));
        return Map.of();
    }
}
