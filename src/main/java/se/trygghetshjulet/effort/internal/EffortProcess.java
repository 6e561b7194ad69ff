package se.trygghetshjulet.effort.internal;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code special-effort} asks of the record. Identifiers come as text. */
@ProcessFacade("effort")
public class EffortProcess {

    static final String PROCESS = "special-effort";

    private static final String SYSTEM = "system";

    private final EffortBook book;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Snapshots snapshots;
    private final AuditTrail trail;

    EffortProcess(
            EffortBook book, Deadlines deadlines, Organisation organisation, Snapshots snapshots, AuditTrail trail) {
        this.book = book;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.snapshots = snapshots;
        this.trail = trail;
    }

    /** When a task that is created now is due: in hours when it is acute; a planned effort is reported when it is over. */
    public Date due(String effortId, String taskId) {
        Effort effort = effort(effortId);
        String step = PROCESS + "." + taskId;
        if (effort.isAcute() && !taskId.equals("describe")) {
            return deadlines.due(step + "-acute");
        }
        boolean hasAnEnd = taskId.equals("carry-out") && effort.endsOn() != null;
        return hasAnEnd ? deadlines.by(effort.endsOn()) : deadlines.due(step);
    }

    /** One role per party: the chair of the steering group, and the police in it. */
    public List<String> deciders(String effortId) {
        String police = organisation.steeringGroup().stream()
                .filter(role -> organisation.party(role) == Party.POLICE)
                .filter(role -> !organisation.holders(role).isEmpty())
                .findFirst()
                .orElse(Roles.COMMUNITY_POLICE);
        return List.of(Roles.STEERING_CHAIR, police);
    }

    /** Whether a party has refused it, in the round that goes on. */
    public boolean refused(String effortId) {
        return decided(effortId, DecisionVerdict.REFUSE);
    }

    /** Whether a party wants it described anew, and none has refused it. */
    public boolean returned(String effortId) {
        return !refused(effortId) && decided(effortId, DecisionVerdict.RETURN);
    }

    /** The ids of the units that carry it out. */
    public List<String> parties(String effortId) {
        return effort(effortId).units();
    }

    /** Who reports for the unit; the coordinator when nobody there can. */
    public String responsibleRole(String unit) {
        boolean known = organisation.units().stream().anyMatch(one -> one.id().equals(unit));
        String role = known ? organisation.unit(unit).responsibleRole() : "";
        return known && !organisation.holders(role).isEmpty() ? role : Roles.COORDINATOR;
    }

    /** It is over: freezes what was decided, done and learnt. */
    public void close(String effortId) {
        Effort closed = book.save(effort(effortId).ended(EffortState.CLOSED, book.now()));
        UUID id = closed.id();
        Ended ended = new Ended(closed, book.decisions(id), book.reports(id), book.proposals(id));
        snapshots.freeze(SnapshotKind.EFFORT, id, ended, SYSTEM);
    }

    /** A party said no, and it comes to nothing. */
    public void refuse(String effortId) {
        Effort refused = book.save(effort(effortId).ended(EffortState.REFUSED, book.now()));
        trail.note(SYSTEM, "", PROCESS + ".refuse", businessKey(refused), Map.of("number", refused.number()));
    }

    String businessKey(Effort effort) {
        return "%s-satsning-%d".formatted(organisation.municipality().id(), effort.number());
    }

    private boolean decided(String effortId, DecisionVerdict verdict) {
        return book.decisionsOfTheRound(UUID.fromString(effortId)).stream()
                .anyMatch(decision -> decision.verdict() == verdict);
    }

    private Effort effort(String effortId) {
        return book.effort(UUID.fromString(effortId));
    }

    private record Ended(Effort effort, List<Decision> decisions, List<Report> reports, List<Proposal> proposals) {}
}
