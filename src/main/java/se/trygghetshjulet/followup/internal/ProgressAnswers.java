package se.trygghetshjulet.followup.internal;

import java.math.BigDecimal;
import java.util.UUID;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Done;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.followup.Proposal;

/** Reads a full report about one measure out of its form. */
final class ProgressAnswers {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private final Answers answers;
    private final ReportRules rules;

    ProgressAnswers(Answers answers, ReportRules rules) {
        this.answers = answers;
        this.rules = rules;
    }

    /** @throws se.trygghetshjulet.engine.FormRefused when something is missing or contradicts itself */
    Progress read(UUID followUpId, String actor) {
        Checks checks = new Checks()
                .filled(answers, "done", "Svara på om åtgärden är genomförd.")
                .filled(answers, "colour", "Välj grön, gul eller röd.")
                .filled(
                        answers,
                        "effect",
                        "Svara på vad som har hänt med problemet. Går det inte att bedöma än, välj det.")
                .filled(answers, "proposal", "Föreslå hur det ska bli med åtgärden.");
        checks.orRefuse();
        Done done = Done.valueOf(answers.text("done"));
        Colour colour = Colour.valueOf(answers.text("colour"));
        if (colour == Colour.GREEN) {
            rules.objectionToGreen(done).ifPresent(sentence -> checks.that(false, "colour", sentence));
        } else {
            checks.filled(answers, "deviation", "Berätta vad som avviker från planen.")
                    .filled(answers, "deviationCause", "Berätta varför det avviker.");
        }
        checks.that(
                        done == Done.NOT_STARTED || answers.has("production"),
                        "production",
                        "Berätta vad som är gjort. Är inget gjort, skriv det.")
                .that(
                        !answers.has("indicatorValue") || answers.has("indicatorSource"),
                        "indicatorSource",
                        "Ange varifrån indikatorns värde kommer.");
        whole(checks, "hours", "Ange tiden i hela timmar, till exempel 40.");
        whole(checks, "cost", "Ange kostnaden i hela kronor, till exempel 25000.");
        checks.orRefuse();
        return progress(followUpId, done, colour, actor);
    }

    private Progress progress(UUID followUpId, Done done, Colour colour, String actor) {
        boolean deviates = colour != Colour.GREEN;
        return ProgressBuilder.builder()
                .id(UUID.randomUUID())
                .followUpId(followUpId)
                .measureId(rules.measure().id())
                .done(done)
                .colour(colour)
                .production(answers.textOrNull("production"))
                .process(answers.textOrNull("process"))
                .deviation(deviates ? answers.text("deviation") : null)
                .deviationCause(deviates ? answers.text("deviationCause") : null)
                .indicatorValue(answers.textOrNull("indicatorValue"))
                .indicatorSource(answers.textOrNull("indicatorSource"))
                .effect(Effect.valueOf(answers.text("effect")))
                .hours(answers.integer("hours").orElse(null))
                .cost(answers.integer("cost").orElse(null))
                .lesson(answers.textOrNull("lesson"))
                .proposal(Proposal.valueOf(answers.text("proposal")))
                .dueOn(rules.due())
                .late(Progress.isLate(done, rules.due(), rules.today()))
                .reportedOn(rules.today())
                .reportedBy(actor)
                .build();
    }

    private void whole(Checks checks, String field, String sentence) {
        answers.number(field).ifPresent(number -> {
            boolean inRange = number.signum() >= 0 && number.compareTo(MOST) <= 0;
            checks.that(inRange && answers.integer(field).isPresent(), field, sentence);
        });
    }
}
