package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;

/** The fields that say what an agreement is: the same in every form that asks for them. */
@Component
class TermsAnswers {

    /** Notes what is missing or cannot be; 9 § demands purposes and areas. */
    void check(Answers answers, Checks checks) {
        LocalDate from = answers.date("validFrom").orElse(null);
        LocalDate to = answers.date("validTo").orElse(null);
        checks.filled(answers, "kind", "Välj om det är en överenskommelse eller en avsiktsförklaring.")
                .filled(answers, "title", "Ge överenskommelsen ett namn.")
                .filled(answers, "counterpart", "Ange motparten.")
                .filled(answers, "counterpartType", "Välj vilket slags motpart det är.")
                .filled(answers, "purposes", "Skriv syftena. De är obligatoriska enligt 9 §.")
                .filled(answers, "areas", "Skriv områdena. De är obligatoriska enligt 9 §.")
                .that(from != null, "validFrom", "Ange från vilken dag den gäller.")
                .that(
                        from == null || to == null || !to.isBefore(from),
                        "validTo",
                        "Den sista dagen kan inte ligga före den första.");
    }

    Terms read(Answers answers, UUID agreementId, int version, String by, Instant at) {
        return new Terms(
                UUID.randomUUID(),
                agreementId,
                version,
                Kind.valueOf(answers.text("kind")),
                answers.text("title"),
                answers.text("counterpart"),
                CounterpartType.valueOf(answers.text("counterpartType")),
                answers.textOrNull("contact"),
                answers.text("purposes"),
                answers.text("areas"),
                answers.textOrNull("content"),
                answers.date("validFrom").orElseThrow(),
                answers.date("validTo").orElse(null),
                answers.ticked("needsDecision"),
                by,
                at);
    }

    Map<String, Object> shown(Terms terms) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("kind", terms.kind().name());
        shown.put("title", terms.title());
        shown.put("counterpart", terms.counterpart());
        shown.put("counterpartType", terms.counterpartType().name());
        shown.put("contact", terms.contact() == null ? "" : terms.contact());
        shown.put("purposes", terms.purposes());
        shown.put("areas", terms.areas());
        shown.put("content", terms.content() == null ? "" : terms.content());
        shown.put("validFrom", terms.validFrom().toString());
        if (terms.validTo() != null) {
            shown.put("validTo", terms.validTo().toString());
        }
        shown.put("needsDecision", terms.needsDecision());
        return shown;
    }
}
