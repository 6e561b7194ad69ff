package se.trygghetshjulet.followup.internal;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.Plans;

/** Reads a follow-up with the measures of its plan and all that has been said about them. */
@Component
class Dossiers {

    private final FollowUpRepository followUps;
    private final ProgressRepository reports;
    private final DeviationDecisions decisions;
    private final NotesTaken notes;
    private final Plans plans;
    private final Cycles cycles;

    Dossiers(
            FollowUpRepository followUps,
            ProgressRepository reports,
            DeviationDecisions decisions,
            NotesTaken notes,
            Plans plans,
            Cycles cycles) {
        this.followUps = followUps;
        this.reports = reports;
        this.decisions = decisions;
        this.notes = notes;
        this.plans = plans;
        this.cycles = cycles;
    }

    /** @throws NoSuchElementException when there is no such follow-up */
    Dossier read(UUID followUpId) {
        FollowUp followUp = followUp(followUpId);
        List<MeasureView> all = measuresOfPlan(followUp);
        Set<UUID> endedIds = endedIds(followUp, all);
        return new Dossier(
                followUp,
                cycles.year(followUp.cycleId()),
                all.stream().filter(measure -> !endedIds.contains(measure.id())).toList(),
                all.stream().filter(measure -> endedIds.contains(measure.id())).toList(),
                Dossier.inOrder(reports.findByFollowUpId(followUpId), all),
                decisions.of(followUpId),
                notes.of(followUpId));
    }

    /**
     * The measures to report on: all of the plan but those that an earlier follow-up ended. What is decided in this
     * follow-up does not change the list.
     */
    List<MeasureView> measures(UUID followUpId) {
        FollowUp followUp = followUp(followUpId);
        List<MeasureView> all = measuresOfPlan(followUp);
        Set<UUID> endedIds = endedIds(followUp, all);
        return all.stream().filter(measure -> !endedIds.contains(measure.id())).toList();
    }

    MeasureView measure(UUID followUpId, UUID measureId) {
        return measuresOfPlan(followUp(followUpId)).stream()
                .filter(measure -> measure.id().equals(measureId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No measure " + measureId + " in " + followUpId));
    }

    FollowUp followUp(UUID followUpId) {
        return followUps
                .findById(followUpId)
                .orElseThrow(() -> new NoSuchElementException("No follow-up " + followUpId));
    }

    /** What a follow-up is called, such as "helårsuppföljningen 2026". */
    String name(FollowUp followUp) {
        return followUp.kind().inSwedish() + "en " + year(followUp);
    }

    int year(FollowUp followUp) {
        return cycles.year(followUp.cycleId());
    }

    private List<MeasureView> measuresOfPlan(FollowUp followUp) {
        return followUp.planId() == null ? List.of() : plans.measures(followUp.planId());
    }

    private Set<UUID> endedIds(FollowUp followUp, List<MeasureView> all) {
        return Set.copyOf(decisions.endedBefore(
                followUp, all.stream().map(MeasureView::id).toList()));
    }
}
