package se.trygghetshjulet.decision.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;

/** What the forms after a decision show of it. */
@Component
class DecidedCase {

    private final PoliticalCaseRepository cases;
    private final Decisions decisions;
    private final Organisation organisation;

    DecidedCase(PoliticalCaseRepository cases, Decisions decisions, Organisation organisation) {
        this.cases = cases;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    /** A new map that the form adds its own fields to. */
    Map<String, Object> shown(UUID caseId) {
        PoliticalCase about = cases.findById(caseId).orElseThrow();
        Decision decision = decisions.decided(caseId).orElseThrow();
        Map<String, Object> shown = new TreeMap<>();
        shown.put("title", about.title());
        shown.put("diaryNumber", about.diaryNumber());
        shown.put("organ", organisation.organ(decision.organ()).name());
        shown.put("heldOn", decision.heldOn().toString());
        shown.put("paragraph", decision.paragraph());
        shown.put("outcome", decision.outcome().inWords(decision.function()));
        shown.put("decisionText", decision.text());
        return shown;
    }
}
