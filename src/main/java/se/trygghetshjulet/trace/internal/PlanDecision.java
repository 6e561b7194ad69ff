package se.trygghetshjulet.trace.internal;

import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.document.DocumentAddress;

/**
 * What the organs have come to about the plan: the same for every chain of a year.
 *
 * @param words what was decided, where and when, or that nothing has been
 * @param made whether it is the decision in the matter
 * @param diaryNumber empty until it is registered
 * @param document the address of the excerpt; empty before any organ has taken up the matter
 */
record PlanDecision(String words, boolean made, String diaryNumber, String document) {

    static PlanDecision of(Optional<CaseView> about) {
        List<DecisionView> decisions = about.map(CaseView::decisions).orElse(List.of());
        String diaryNumber = about.flatMap(CaseView::diaryNumber).orElse("");
        Optional<DecisionView> shown = decisions.stream()
                .filter(DecisionView::isFinal)
                .reduce((earlier, later) -> later)
                .or(() -> decisions.stream().reduce((earlier, later) -> later));
        return shown.map(decision -> new PlanDecision(
                        "%s %s §\u00a0%d: %s"
                                .formatted(
                                        decision.organ(), decision.heldOn(), decision.paragraph(), decision.outcome()),
                        decision.isFinal(),
                        diaryNumber,
                        DocumentAddress.ofDecision(decision.id())))
                .orElseGet(() -> new PlanDecision("Planen är inte beslutad än", false, diaryNumber, ""));
    }
}
