package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** A matter in a test, driven by the officials one step at a time. */
final class Matter {

    static final LocalDate KSAU = LocalDate.of(2027, 6, 21);
    static final LocalDate KS = LocalDate.of(2027, 8, 18);
    static final LocalDate KF = LocalDate.of(2027, 9, 9);

    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    final UUID subjectId = UUID.randomUUID();
    final ProcessInstance instance;
    private final Officials officials;
    private final TestClock clock;

    Matter(Officials officials, TestClock clock, UUID cycleId, Subject subject) {
        this.officials = officials;
        this.clock = clock;
        this.instance = officials.startPhase(
                "political-decision",
                "malmo-2027",
                Map.of(
                        "cycleId", cycleId.toString(),
                        "year", 2027,
                        "subject", subject.name(),
                        "subjectId", subjectId.toString()));
    }

    static int nextNumber() {
        return NUMBERS.incrementAndGet();
    }

    Matter drafted() {
        officials.complete("political-decision.draft", report());
        return this;
    }

    Matter approvedBy(String... tasks) {
        for (String task : tasks) {
            officials.complete("political-decision." + task, Map.of("answer", "approve"));
        }
        return this;
    }

    Matter registered() {
        officials.complete("political-decision.register", Map.of("diaryNumber", "STK-2027-" + nextNumber()));
        return this;
    }

    /** As far as the first organ. */
    Matter prepared() {
        return drafted()
                .approvedBy("approve-section", "approve-department", "approve-director")
                .registered();
    }

    Matter recorded(String organ, LocalDate heldOn, String outcome) {
        return recorded(organ, heldOn, outcome, Map.of());
    }

    Matter recorded(String organ, LocalDate heldOn, String outcome, Map<String, Object> more) {
        if (clock.today().isBefore(heldOn)) {
            clock.moveTo(heldOn);
        }
        officials.complete("political-decision.record-" + organ, outcome(heldOn, outcome, more));
        return this;
    }

    static Map<String, Object> outcome(LocalDate heldOn, String outcome, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("heldOn", heldOn.toString());
        answers.put("paragraph", "§ " + nextNumber());
        answers.put("outcome", outcome);
        answers.putAll(more);
        return answers;
    }

    Matter minuted(LocalDate adjustedOn, LocalDate postedOn) {
        if (clock.today().isBefore(postedOn)) {
            clock.moveTo(postedOn);
        }
        officials.complete("political-decision.adjust-minutes", Map.of("adjustedOn", adjustedOn.toString()));
        officials.complete("political-decision.post-notice", Map.of("postedOn", postedOn.toString()));
        return this;
    }

    Matter dispatched() {
        officials.complete(
                "political-decision.dispatch",
                Map.of(
                        "others", "Kommunens revisorer",
                        "remark", "Förvaltningarna har fått beslutet samlat.",
                        "dispatchedOn", clock.today().toString()));
        return this;
    }

    /** What the case officer writes; the meetings are the ones planned in the tests. */
    static Map<String, Object> report() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("title", "Åtgärdsplan 2027");
        answers.put("summary", "Planen svarar mot årets lägesbild.");
        answers.put("proposal", "Kommunstyrelsen antar åtgärdsplanen.\nStadskontoret följer upp den.");
        answers.put("documents", "G-Tjänsteskrivelse KSAU 270621 Åtgärdsplan 2027");
        answers.put("meeting_ksau", KSAU.toString());
        answers.put("meeting_ks", KS.toString());
        answers.put("meeting_kf", KF.toString());
        answers.put("recipients", "Grundskoleförvaltningen\nPolisområde Malmö");
        answers.put("matter", "Lägesbilden pekar ut tre problem.");
        answers.put("assessment", "Stadskontoret bedömer att åtgärderna är rimliga.");
        answers.put("responsible", "Sektionschefen, Sektionschef");
        return answers;
    }
}
