package se.trygghetshjulet.agreement.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.StartForm;

/** Starts on a new agreement, or enters one that is signed already. */
@Component
class StartAgreementForm implements StartForm {

    private static final String SIGNED = "SIGNED";

    private final AgreementBook book;
    private final TermsAnswers termsAnswers;
    private final SignatureAnswers signatureAnswers;
    private final AgreementProcess process;

    StartAgreementForm(
            AgreementBook book,
            TermsAnswers termsAnswers,
            SignatureAnswers signatureAnswers,
            AgreementProcess process) {
        this.book = book;
        this.termsAnswers = termsAnswers;
        this.signatureAnswers = signatureAnswers;
        this.process = process;
    }

    @Override
    public String process() {
        return AgreementProcess.PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of();
    }

    @Override
    public Started submit(String actor, Answers answers) {
        return answers.text("start").equals(SIGNED) ? enter(actor, answers) : begin(actor, answers);
    }

    private Started begin(String actor, Answers answers) {
        new Checks()
                .filled(answers, "title", "Ge överenskommelsen ett namn.")
                .filled(answers, "counterpart", "Ange motparten.")
                .filled(answers, "counterpartType", "Välj vilket slags motpart det är.")
                .orRefuse();
        return started(book.save(created(actor, answers)), false);
    }

    private Started enter(String actor, Answers answers) {
        Checks checks = new Checks();
        termsAnswers.check(answers, checks);
        signatureAnswers.check(answers, book.today(), checks);
        checks.that(
                        answers.date("validTo")
                                .filter(last -> last.isBefore(book.today()))
                                .isEmpty(),
                        "validTo",
                        "Den har redan löpt ut. För in den överenskommelse som gäller nu.")
                .orRefuse();
        Agreement created = created(actor, answers);
        Terms terms = termsAnswers.read(answers, created.id(), 1, actor, book.now());
        process.enter(created, terms, signatureAnswers.read(answers, terms, actor, book.now()));
        return started(created, true);
    }

    private Agreement created(String actor, Answers answers) {
        return Agreement.created(
                book.nextNumber(),
                answers.text("title"),
                answers.text("counterpart"),
                CounterpartType.valueOf(answers.text("counterpartType")),
                null,
                book.now(),
                actor);
    }

    private Started started(Agreement agreement, boolean signed) {
        return new Started(process.businessKey(agreement), Map.of("agreementId", agreement.id(), "signed", signed));
    }
}
