package se.trygghetshjulet.followup.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.FollowUpKind;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code follow-up} asks of the record. Identifiers come and go as text. */
@ProcessFacade("followUp")
public class FollowUpProcess {

    private static final String SYSTEM = "system";

    private final FollowUpRepository followUps;
    private final ProgressRepository reports;
    private final Dossiers dossiers;
    private final Plans plans;
    private final Organisation organisation;
    private final Snapshots snapshots;
    private final LegalClocks legalClocks;
    private final Clock clock;

    FollowUpProcess(
            FollowUpRepository followUps,
            ProgressRepository reports,
            Dossiers dossiers,
            Plans plans,
            Organisation organisation,
            Snapshots snapshots,
            LegalClocks legalClocks,
            Clock clock) {
        this.followUps = followUps;
        this.reports = reports;
        this.dossiers = dossiers;
        this.plans = plans;
        this.organisation = organisation;
        this.snapshots = snapshots;
        this.legalClocks = legalClocks;
        this.clock = clock;
    }

    /** Opens the cycle's follow-up of the kind, of the plan in force; one that is open already is the same one. */
    public String open(String cycleId, String kind) {
        UUID cycle = UUID.fromString(cycleId);
        FollowUpKind which = FollowUpKind.valueOf(kind);
        return followUps
                .findByCycleIdAndKind(cycle, which)
                .orElseGet(() -> followUps.save(ofThePlanInForce(cycle, which)))
                .id()
                .toString();
    }

    /** The measures to report on, in the order of the plan; none when no plan is in force. */
    public List<String> measures(String followUpId) {
        return dossiers.measures(UUID.fromString(followUpId)).stream()
                .map(measure -> measure.id().toString())
                .toList();
    }

    /** Who reports on the measure. When the plan names a role that is gone or vacant by now, the coordinator does. */
    public String responsibleRole(String followUpId, String measureId) {
        String role = dossiers.measure(UUID.fromString(followUpId), UUID.fromString(measureId))
                .responsibleRole();
        Set<String> roles = organisation.roles().stream().map(Role::id).collect(Collectors.toSet());
        return roles.contains(role) && !organisation.holders(role).isEmpty() ? role : Roles.COORDINATOR;
    }

    public boolean deviates(String followUpId) {
        return !deviations(followUpId).isEmpty();
    }

    /** The reports that the chair must decide about: red, or late for the second time; in the order of the plan. */
    public List<String> deviations(String followUpId) {
        Dossier dossier = dossiers.read(UUID.fromString(followUpId));
        return dossier.reports().stream()
                .filter(report -> report.colour() == Colour.RED || lateAgain(report, dossier.followUp()))
                .map(report -> report.id().toString())
                .toList();
    }

    /** The members of the steering group, by role. */
    public List<String> members(String followUpId) {
        return organisation.steeringGroup();
    }

    /**
     * Freezes the follow-up, and starts the law's 24 months anew when there was a plan to follow up (6 §).
     *
     * @throws FormRefused when not both parties have taken note of it
     */
    public void freeze(String followUpId) {
        Dossier dossier = dossiers.read(UUID.fromString(followUpId));
        Set<Party> parties = dossier.notes().stream().map(NoteTaken::party).collect(Collectors.toSet());
        if (!parties.containsAll(Set.of(Party.values()))) {
            throw new FormRefused(
                    "Uppföljningen kan inte avslutas förrän både kommunen och polisen har tagit del av" + " den.");
        }
        followUps.save(dossier.followUp().completed(SwedishTime.today(clock)));
        snapshots.freeze(
                SnapshotKind.FOLLOW_UP,
                dossier.followUp().id(),
                dossiers.read(UUID.fromString(followUpId)),
                lastBy(dossier));
        if (dossier.followUp().planId() != null) {
            legalClocks.restart(LegalMatter.PLAN, SwedishTime.today(clock));
        }
    }

    private FollowUp ofThePlanInForce(UUID cycle, FollowUpKind kind) {
        UUID plan = plans.inForce().orElse(null);
        UUID previous = plan == null
                ? null
                : followUps
                        .findFirstByPlanIdOrderByOpenedAtDesc(plan)
                        .map(FollowUp::id)
                        .orElse(null);
        return FollowUp.opened(cycle, kind, plan, previous, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private boolean lateAgain(Progress report, FollowUp followUp) {
        return report.late()
                && followUp.previousId() != null
                && reports.findByFollowUpIdAndMeasureId(followUp.previousId(), report.measureId())
                        .filter(Progress::late)
                        .isPresent();
    }

    private static String lastBy(Dossier dossier) {
        return dossier.notes().stream()
                .reduce((first, second) -> second)
                .map(NoteTaken::notedBy)
                .orElse(SYSTEM);
    }
}
