package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;

/** The fields that say who signed an agreement, when, and where the document is. */
@Component
class SignatureAnswers {

    void check(Answers answers, LocalDate today, Checks checks) {
        LocalDate signedOn = answers.date("signedOn").orElse(null);
        checks.that(
                        signedOn != null && !signedOn.isAfter(today),
                        "signedOn",
                        "Ange dagen då båda parter hade undertecknat, i dag eller tidigare.")
                .filled(answers, "citySigner", "Ange vem som undertecknade för kommunen, med befattning.")
                .filled(answers, "counterpartSigner", "Ange vem som undertecknade för motparten, med befattning.")
                .filled(
                        answers,
                        "fileReference",
                        "Ange var den undertecknade handlingen finns, till exempel ett diarienummer.");
    }

    Signature read(Answers answers, Terms terms, String by, Instant at) {
        return new Signature(
                terms.agreementId(),
                terms.id(),
                answers.date("signedOn").orElseThrow(),
                answers.text("citySigner"),
                answers.text("counterpartSigner"),
                answers.text("fileReference"),
                by,
                at);
    }
}
