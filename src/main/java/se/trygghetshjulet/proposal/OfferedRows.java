package se.trygghetshjulet.proposal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.proposal.Proposals.Proposed;

/**
 * What is proposed to a unit, as rows of its form: a row that is sent back with the proposal's id takes it, and one that was
 * shown and is not sent back strikes it. The form carries the ids it was opened with, so that what was proposed while it lay
 * open is neither taken nor struck unseen.
 */
public class OfferedRows {

    private static final String OFFERED = "offered";
    private static final String SHOWN = "shownProposals";

    private final Proposals proposals;
    private final String descriptionField;

    /** @param descriptionField the field of the form's rows that a proposal's description goes into */
    protected OfferedRows(Proposals proposals, String descriptionField) {
        this.proposals = proposals;
        this.descriptionField = descriptionField;
    }

    /** Adds what the unit is offered to the rows of the form and to what it shows. */
    public void prefill(String unit, List<Map<String, Object>> rows, Map<String, Object> prefill) {
        List<Proposed> open = proposals.openFor(unit);
        open.forEach(proposal -> rows.add(row(proposal)));
        prefill.put(OFFERED, open.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")));
        prefill.put(
                "proposalText",
                open.stream()
                        .map(one -> "- " + FormText.shown(one.title()) + " (" + FormText.shown(one.from()) + ")")
                        .collect(Collectors.joining("\n")));
    }

    /** Other rows that the form begins with are told apart in the same way: shown and not sent back, they are struck. */
    public static void alsoShown(Collection<String> ids, Map<String, Object> prefill) {
        prefill.merge(OFFERED, String.join(",", ids), (first, more) -> first + "," + more);
    }

    /** The ids that the form was opened with. */
    public static Set<String> shown(Answers answers) {
        return new HashSet<>(Arrays.asList(answers.text(SHOWN).split(",")));
    }

    /** The ids that rows may carry besides those of the unit's own. */
    public Set<String> ids(String unit) {
        return proposals.openFor(unit).stream().map(one -> one.id().toString()).collect(Collectors.toSet());
    }

    /** @param made what the unit made, by the ids that the rows came with */
    public void settle(String unit, Answers answers, Map<String, UUID> made, String actor) {
        Set<String> shown = shown(answers);
        for (Proposed open : proposals.openFor(unit)) {
            UUID thing = made.get(open.id().toString());
            if (thing != null) {
                proposals.became(open.id(), thing);
            } else if (shown.contains(open.id().toString())) {
                proposals.struck(open.id(), actor);
            }
        }
    }

    /** The unit takes away what it made: it is not offered again. */
    public void takenAway(List<UUID> thingIds, String actor) {
        proposals.takenAway(thingIds, actor);
    }

    private Map<String, Object> row(Proposed proposal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", proposal.id().toString());
        row.put("title", proposal.title());
        row.put(descriptionField, proposal.description());
        return row;
    }
}
