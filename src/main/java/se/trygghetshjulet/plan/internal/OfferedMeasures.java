package se.trygghetshjulet.plan.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.plan.MeasureProposals;
import se.trygghetshjulet.plan.MeasureProposals.MeasureProposal;

/**
 * The measures proposed to a unit, as rows of its form: a row that is sent back with the proposal's id takes it, and one that
 * was shown and is not sent back strikes it. The form carries the ids it was opened with, so that what was proposed while it
 * lay open is neither taken nor struck unseen.
 */
@Component
class OfferedMeasures {

    private static final String SHOWN = "shownProposals";

    private final MeasureProposals proposals;

    OfferedMeasures(MeasureProposals proposals) {
        this.proposals = proposals;
    }

    /** Adds what the unit is offered to the rows of the form and to what it shows. */
    void prefill(String unit, List<Map<String, Object>> rows, Map<String, Object> prefill) {
        List<MeasureProposal> open = proposals.openFor(unit);
        open.forEach(proposal -> rows.add(row(proposal)));
        prefill.put("offered", open.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")));
        prefill.put(
                "proposalText",
                open.stream()
                        .map(one -> "- " + FormText.shown(one.title()) + " (" + FormText.shown(one.from()) + ")")
                        .collect(Collectors.joining("\n")));
    }

    /** The ids that rows may carry besides those of the unit's own measures. */
    Set<String> ids(String unit) {
        return proposals.openFor(unit).stream().map(one -> one.id().toString()).collect(Collectors.toSet());
    }

    /** @param made the measures by the ids that their rows came with */
    void settle(String unit, Answers answers, Map<String, UUID> made, String actor) {
        Set<String> shown = new HashSet<>(Arrays.asList(answers.text(SHOWN).split(",")));
        for (MeasureProposal open : proposals.openFor(unit)) {
            UUID measure = made.get(open.id().toString());
            if (measure != null) {
                proposals.became(open.id(), measure);
            } else if (shown.contains(open.id().toString())) {
                proposals.struck(open.id(), actor);
            }
        }
    }

    void takenAway(List<UUID> measureIds, String actor) {
        proposals.takenAway(measureIds, actor);
    }

    private static Map<String, Object> row(MeasureProposal proposal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", proposal.id().toString());
        row.put("title", proposal.title());
        row.put("steps", proposal.description());
        return row;
    }
}
