package se.trygghetshjulet.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.SnapshotKind;
import se.trygghetshjulet.record.Snapshots;

/** What the model {@code cooperation-agreement} asks of the record. Identifiers come as text. */
@ProcessFacade("agreement")
public class AgreementProcess {

    static final String PROCESS = "cooperation-agreement";

    private static final String SYSTEM = "system";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final AgreementBook book;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final Snapshots snapshots;
    private final AuditTrail trail;
    private final Processes processes;

    AgreementProcess(
            AgreementBook book,
            Deadlines deadlines,
            Organisation organisation,
            Snapshots snapshots,
            AuditTrail trail,
            Processes processes) {
        this.book = book;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.snapshots = snapshots;
        this.trail = trail;
        this.processes = processes;
    }

    /** When a task that is created now is due. */
    public Date due(String agreementId, String taskId) {
        return deadlines.due(PROCESS + "." + taskId);
    }

    /** Who answers for the counterpart: the police for themselves, the coordinator for whoever has no account. */
    public String reviewRole(String agreementId) {
        return withThePolice(agreementId) ? Roles.COMMUNITY_POLICE : Roles.COORDINATOR;
    }

    /** Whether the political organs are to decide about it. */
    public boolean needsDecision(String agreementId) {
        return book.currentTerms(UUID.fromString(agreementId)).needsDecision();
    }

    /** Whether the organs have said no to the newest version. */
    public boolean rejected(String agreementId) {
        return agreement(agreementId).rejectionReason() != null;
    }

    /** Freezes what is signed, and tells the agreement that it replaces from when. */
    public void enterIntoForce(String agreementId) {
        Agreement signed = agreement(agreementId);
        Terms terms = book.currentTerms(signed.id());
        Signature signature = book.signature(signed.id()).orElseThrow();
        Agreement inForce = book.save(signed.inForce(book.today()));
        snapshots.freeze(
                SnapshotKind.AGREEMENT, inForce.id(), new Entered(inForce, terms, signature), signature.recordedBy());
        if (inForce.replacesId() != null) {
            book.save(book.agreement(inForce.replacesId()).replaced(terms.validFrom()));
        }
    }

    /** The morning of the next day on which something is to happen; one that has passed comes at once. */
    public Date nextEvent(String agreementId) {
        LocalDate day = course(agreementId).next();
        Instant morning = day.atTime(MORNING).atZone(SwedishTime.ZONE).toInstant();
        return Date.from(morning);
    }

    public boolean renewalIsDue(String agreementId) {
        return course(agreementId).renewalDue(book.today());
    }

    public boolean hasEnded(String agreementId) {
        return course(agreementId).ended(book.today());
    }

    public boolean isReplaced(String agreementId) {
        return course(agreementId).replaced(book.today());
    }

    /** The roles that go through the agreement: both parties, when the police are one of them. */
    public List<String> reviewers(String agreementId) {
        return withThePolice(agreementId)
                ? List.of(Roles.COORDINATOR, Roles.COMMUNITY_POLICE)
                : List.of(Roles.COORDINATOR);
    }

    /** Whether somebody has wanted to change or end it since its future was last decided on. */
    public boolean changeIsWanted(String agreementId) {
        Agreement agreement = agreement(agreementId);
        return book.reviews(agreement.id()).stream()
                .filter(review -> agreement.continuationOn() == null
                        || review.reviewedOn().isAfter(agreement.continuationOn()))
                .anyMatch(review -> review.verdict() != Verdict.KEEP);
    }

    /** Starts the agreement that is to replace this one. */
    public void startRenewal(String agreementId) {
        Agreement old = agreement(agreementId);
        Agreement renewed = book.save(Agreement.created(
                book.nextNumber(),
                old.title(),
                old.counterpart(),
                old.counterpartType(),
                old.id(),
                book.now(),
                old.continuationBy()));
        trail.note(SYSTEM, "", PROCESS + ".renewal", businessKey(renewed), Map.of("replaces", businessKey(old)));
        begin(renewed, false);
    }

    /** Its last day has passed. */
    public void end(String agreementId) {
        Agreement ended = book.save(agreement(agreementId).ended());
        trail.note(SYSTEM, "", PROCESS + ".end", businessKey(ended), Map.of("number", ended.number()));
    }

    /** Enters an agreement that was signed before it came here; it is in force at once. */
    void enter(Agreement created, Terms terms, Signature signature) {
        book.save(created);
        book.add(terms);
        book.add(signature);
        enterIntoForce(created.id().toString());
    }

    /** Starts the process of an agreement that is in the record already. */
    void begin(Agreement agreement, boolean signed) {
        processes.start(PROCESS, businessKey(agreement), Map.of("agreementId", agreement.id(), "signed", signed));
    }

    String businessKey(Agreement agreement) {
        return "%s-overenskommelse-%d".formatted(organisation.municipality().id(), agreement.number());
    }

    private boolean withThePolice(String agreementId) {
        return agreement(agreementId).counterpartType() == CounterpartType.POLICE;
    }

    private Agreement agreement(String agreementId) {
        return book.agreement(UUID.fromString(agreementId));
    }

    private Course course(String agreementId) {
        return book.course(agreement(agreementId)).orElseThrow();
    }

    private record Entered(Agreement agreement, Terms terms, Signature signature) {}
}
