package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Choice;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.organisation.Organisation;

/** The committee secretary proposes how a decision that was recorded wrongly should have been written. */
@Component
class StartCorrectionForm implements StartForm {

    static final String PROCESS = "decision-correction";

    private final PoliticalCaseRepository cases;
    private final Decisions decisions;
    private final CorrectionRepository corrections;
    private final RecordedCorrections recorded;
    private final DecisionNames names;
    private final DecisionSubjects subjects;
    private final Organisation organisation;
    private final Clock clock;

    StartCorrectionForm(
            PoliticalCaseRepository cases,
            Decisions decisions,
            CorrectionRepository corrections,
            RecordedCorrections recorded,
            DecisionNames names,
            DecisionSubjects subjects,
            Organisation organisation,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.corrections = corrections;
        this.recorded = recorded;
        this.names = names;
        this.subjects = subjects;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        List<Option> options = recordedOnes().stream()
                .map(found -> new Option(
                        names.of(found.decision(), found.about()),
                        found.decision().id().toString()))
                .toList();
        return Map.of("decision", new Choice(options, null));
    }

    @Override
    public Started submit(String actor, Answers answers) {
        Found found = recordedOnes().stream()
                .filter(one -> one.decision().id().toString().equals(answers.text("decision")))
                .findFirst()
                .orElseThrow(() -> new FormRefused("decision", "Välj vilket antecknat beslut som ska rättas."));
        new Checks()
                .filled(answers, "part", "Välj vad i anteckningen som är fel.")
                .filled(answers, "corrected", "Skriv hur det ska stå.")
                .filled(
                        answers,
                        "reason",
                        "Skriv varför anteckningen behöver rättas, till exempel vad protokollet säger.")
                .that(
                        recorded.waiting(found.decision().id()).isEmpty(),
                        "decision",
                        "En rättelse av det beslutet väntar redan på att granskas.")
                .orRefuse();
        CorrectedPart part = CorrectedPart.valueOf(answers.text("part"));
        String stands = recorded.standing(found.decision(), part);
        String corrected = corrected(part, answers.text("corrected"));
        new Checks()
                .that(!corrected.equals(stands), "corrected", "Så står det redan. Skriv hur det ska stå i stället.")
                .orRefuse();
        Correction correction = corrections.save(Correction.proposed(
                found.decision().id(),
                part,
                stands,
                corrected,
                answers.text("reason"),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return new Started(
                businessKey(found.about()),
                Map.of("correctionId", correction.id(), "year", found.about().year()));
    }

    /** A correction runs in the case that the decision was made in. */
    private String businessKey(PoliticalCase about) {
        return subjects.of(about.subject())
                .ownCase(about.subjectId())
                .orElseGet(() -> organisation.municipality().businessKey(about.year()));
    }

    private static String corrected(CorrectedPart part, String written) {
        if (part != CorrectedPart.PARAGRAPH) {
            return written;
        }
        OptionalInt number = Paragraph.read(written);
        if (number.isEmpty()) {
            throw new FormRefused("corrected", "Skriv paragrafens nummer i protokollet, till exempel 123.");
        }
        return Integer.toString(number.getAsInt());
    }

    /** Every recorded decision, the latest meeting first. */
    private List<Found> recordedOnes() {
        return cases.findAll().stream()
                .flatMap(about -> decisions.findByCaseIdOrderByHeldOnAscRecordedAtAsc(about.id()).stream()
                        .map(decision -> new Found(about, decision)))
                .sorted(Comparator.comparing((Found found) -> found.decision().heldOn())
                        .reversed())
                .toList();
    }

    private record Found(PoliticalCase about, Decision decision) {}
}
