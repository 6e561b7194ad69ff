package se.trygghetshjulet.models;

import java.util.Map;
import java.util.Set;

/**
 * The process variables that the forms return, by {@code <process key>.<task>}. Written by hand, since they come out of
 * code; {@link ModelExpressionsTest} holds it against the classes.
 */
final class RoutingTable {

    /** @param form the simple name of the class that returns the variables */
    record Row(String form, Set<String> variables) {}

    static final Map<String, Row> ROWS = Map.ofEntries(
            Map.entry("annual-cycle.start", new Row("StartYearForm", Set.of("cycleId", "year", "variant"))),
            Map.entry("annual-cycle.assess-update-need", new Row("AssessUpdateNeedForm", Set.of("updateNeeded"))),
            Map.entry("situational-picture.joint-review", new Row("JointReviewForm", Set.of("policeAgrees"))),
            Map.entry("situational-picture.adopt", new Row("AdoptPictureForm", Set.of("adoption"))),
            Map.entry("strategic-council.start", new Row("StartCouncilForm", Set.of("meetingId"))),
            Map.entry("strategic-council.minutes", new Row("MinutesForm", Set.of("held"))),
            Map.entry("special-effort.start", new Row("StartEffortForm", Set.of("effortId", "acute"))),
            Map.entry("cooperation-agreement.start", new Row("StartAgreementForm", Set.of("agreementId", "signed"))),
            Map.entry("cooperation-agreement.prepare", new Row("PrepareForm", Set.of("withdrawn"))),
            Map.entry(
                    "cooperation-agreement.counterpart-review",
                    new Row("CounterpartReviewForm", Set.of("counterpartAgrees"))),
            Map.entry(
                    "cooperation-agreement.decide-continuation",
                    new Row("DecideContinuationForm", Set.of("continuation"))),
            Map.entry("decision-correction.start", new Row("StartCorrectionForm", Set.of("correctionId", "year"))),
            Map.entry("picture-revision.start", new Row("StartRevisionForm", Set.of("revisionId", "cycleId", "year"))),
            Map.entry(
                    "picture-revision.assess-impact",
                    new Row("AssessImpactForm", Set.of("prioritiesTouched", "planTouched"))),
            Map.entry(
                    "cycle-cancellation.start",
                    new Row("StartCancellationForm", Set.of("cancellationId", "cycleId", "year"))),
            Map.entry("cycle-cancellation.propose", new Row("ProposeCancellationForm", Set.of("proposed"))),
            Map.entry("cycle-cancellation.confirm", new Row("ConfirmCancellationForm", Set.of("confirmed"))),
            Map.entry("action-plan.compile-plan", new Row("CompilePlanForm", Set.of("planComplete"))),
            Map.entry("political-decision.approve-section", new Row("ApproveForm", Set.of("approved"))),
            Map.entry("political-decision.approve-department", new Row("ApproveForm", Set.of("approved"))),
            Map.entry("political-decision.approve-director", new Row("ApproveForm", Set.of("approved"))),
            Map.entry("political-decision.record-ksau", new Row("RecordForm", Set.of("outcome"))),
            // The one form that returns a variable only sometimes: when the organ decides, and then the process ends.
            Map.entry("political-decision.record-ks", new Row("RecordForm", Set.of("outcome", "decisionOutcome"))),
            Map.entry("political-decision.record-kf", new Row("RecordForm", Set.of("outcome", "decisionOutcome"))));

    private RoutingTable() {}

    static Set<String> of(String task) {
        return ROWS.containsKey(task) ? ROWS.get(task).variables() : Set.of();
    }
}
