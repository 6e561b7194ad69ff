package se.trygghetshjulet.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** A municipality without agreements, and what its coordinator and counterparts answer. */
@ProductTest
abstract class AgreementScene {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    static final String COORDINATOR = "samordnare";

    @Autowired
    Officials officials;

    @Autowired
    Agreements agreements;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void noAgreements() {
        clock.moveTo(TODAY);
        CleanSlate.wipe(engine, jdbc);
    }

    void begin(String type) {
        officials.start(
                COORDINATOR,
                "cooperation-agreement",
                Map.of(
                        "start", "NEW",
                        "title", "Trygga bostadsområden",
                        "counterpart", "Fastighetsägarna",
                        "counterpartType", type));
    }

    void enter(LocalDate from, LocalDate to, String type) {
        Map<String, Object> answers = new HashMap<>(terms(from, to, type));
        answers.put("start", "SIGNED");
        answers.putAll(signature("2023-06-30"));
        officials.start(COORDINATOR, "cooperation-agreement", answers);
    }

    void prepare(Object... more) {
        Map<String, Object> answers = new HashMap<>(terms(LocalDate.of(2027, 3, 1), null, "BUSINESS"));
        answers.put("decision", "GO");
        answers.put("needsDecision", false);
        for (int i = 0; i < more.length; i += 2) {
            answers.put((String) more[i], more[i + 1]);
        }
        officials.complete("cooperation-agreement.prepare", answers);
    }

    void counterpartAnswers(String answer, String comment) {
        officials.complete(
                "cooperation-agreement.counterpart-review",
                Map.of(
                        "answer",
                        answer,
                        "comment",
                        comment,
                        "answeredBy",
                        "Verksamhetschefen på Fastighetsägarna",
                        "answeredOn",
                        clock.today().toString()));
    }

    void sign() {
        officials.complete("cooperation-agreement.sign", signature(clock.today().toString()));
    }

    void nextEvent(LocalDate day) {
        clock.moveTo(day);
        officials.fireTimer("await-next");
    }

    void review(String verdict) {
        officials.completeAll(
                "cooperation-agreement.review",
                role -> Map.of("verdict", verdict, "text", "Vi träffas varje månad och det fungerar."));
    }

    void decide(String continuation, Object... more) {
        Map<String, Object> answers =
                new HashMap<>(Map.of("continuation", continuation, "reason", "Samverkan har gett resultat."));
        for (int i = 0; i < more.length; i += 2) {
            answers.put((String) more[i], more[i + 1]);
        }
        officials.complete("cooperation-agreement.decide-continuation", answers);
    }

    AgreementView only() {
        return agreements.all().get(0);
    }

    static Map<String, Object> terms(LocalDate from, LocalDate to, String type) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("kind", "AGREEMENT");
        answers.put("title", "Trygga bostadsområden");
        answers.put("counterpart", "Fastighetsägarna");
        answers.put("counterpartType", type);
        answers.put("purposes", "Färre inbrott och tryggare gårdar.");
        answers.put("areas", "Belysning, skötsel och rapportering.");
        answers.put("validFrom", from.toString());
        if (to != null) {
            answers.put("validTo", to.toString());
        }
        return answers;
    }

    static Map<String, Object> signature(String day) {
        return Map.of(
                "signedOn", day,
                "citySigner", "Stadsdirektören",
                "counterpartSigner", "Verksamhetschefen",
                "fileReference", "STK-2027-88");
    }
}
