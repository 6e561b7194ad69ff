package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The coordinator writes what the agreement is to say, or ends the attempt with a reason. */
@Component
class PrepareForm implements TaskForm {

    private static final String WITHDRAW = "WITHDRAW";

    private final AgreementBook book;
    private final TermsAnswers termsAnswers;

    PrepareForm(AgreementBook book, TermsAnswers termsAnswers) {
        this.book = book;
        this.termsAnswers = termsAnswers;
    }

    @Override
    public String task() {
        return "cooperation-agreement.prepare";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Agreement agreement = book.agreement(task.uuid("agreementId"));
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("title", agreement.title());
        prefill.put("counterpart", agreement.counterpart());
        prefill.put("counterpartType", agreement.counterpartType().name());
        prefill.putAll(book.terms(agreement.id())
                .or(() -> Optional.ofNullable(agreement.replacesId())
                        .flatMap(book::terms)
                        .map(PrepareForm::continued))
                .map(termsAnswers::shown)
                .orElse(Map.of()));
        prefill.put("decision", "GO");
        String comment = comment(agreement);
        prefill.put("returnedBecause", comment);
        prefill.put("isReturned", !comment.isEmpty());
        prefill.put("isRenewal", agreement.replacesId() != null);
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Agreement agreement = book.agreement(task.uuid("agreementId"));
        boolean withdrawn = answers.text("decision").equals(WITHDRAW);
        Checks checks = new Checks();
        if (withdrawn) {
            checks.filled(answers, "withdrawalReason", "Skriv varför det inte blir någon överenskommelse.")
                    .orRefuse();
            withdraw(agreement, answers.text("withdrawalReason"));
        } else {
            termsAnswers.check(answers, checks);
            checks.orRefuse();
            write(agreement, answers, task.actor());
        }
        return Map.of("withdrawn", withdrawn);
    }

    private void write(Agreement agreement, Answers answers, String actor) {
        int version = book.terms(agreement.id()).map(Terms::version).orElse(0) + 1;
        Terms terms = book.add(termsAnswers.read(answers, agreement.id(), version, actor, book.now()));
        book.save(agreement.written(terms));
    }

    private void withdraw(Agreement agreement, String reason) {
        book.save(agreement.withdrawn(reason));
        if (agreement.replacesId() != null) {
            book.save(book.agreement(agreement.replacesId()).notRenewed());
        }
    }

    private String comment(Agreement agreement) {
        if (agreement.rejectionReason() != null) {
            return "Avslag: " + agreement.rejectionReason();
        }
        return book.answer(agreement.id())
                .filter(answer -> !answer.agrees())
                .map(answer -> "%s (%s): %s".formatted(answer.answeredBy(), answer.answeredOn(), answer.comment()))
                .orElse("");
    }

    /** The same again, from the day after the last one and for as long. */
    private static Terms continued(Terms old) {
        LocalDate from = old.validTo() == null ? old.validFrom() : old.validTo().plusDays(1);
        LocalDate to = old.validTo() == null
                ? null
                : from.plus(old.validFrom().until(from)).minusDays(1);
        return new Terms(
                old.id(),
                old.agreementId(),
                old.version(),
                old.kind(),
                old.title(),
                old.counterpart(),
                old.counterpartType(),
                old.contact(),
                old.purposes(),
                old.areas(),
                old.content(),
                from,
                to,
                old.needsDecision(),
                old.writtenBy(),
                old.writtenAt());
    }
}
