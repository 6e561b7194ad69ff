package se.trygghetshjulet.decision.internal;

import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;

/** What people call a recorded decision, such as "KS 2027-08-18 § 102: Åtgärdsplan för 2027". */
@Component
class DecisionNames {

    private final PoliticalCaseRepository cases;
    private final Organisation organisation;

    DecisionNames(PoliticalCaseRepository cases, Organisation organisation) {
        this.cases = cases;
        this.organisation = organisation;
    }

    String of(Decision decision) {
        return of(decision, cases.findById(decision.caseId()).orElseThrow());
    }

    String of(Decision decision, PoliticalCase about) {
        return "%s %s § %d: %s"
                .formatted(
                        organisation.organ(decision.organ()).shortName(),
                        decision.heldOn(),
                        decision.paragraph(),
                        about.title());
    }
}
