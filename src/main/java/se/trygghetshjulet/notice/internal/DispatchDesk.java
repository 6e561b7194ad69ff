package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;

/** What a person may do about a delivery, each time with a reason that stays in the audit trail. */
@Component
class DispatchDesk {

    private final DeliveryRows deliveries;
    private final EnvironmentMark environment;
    private final Organisation organisation;
    private final Deputies deputies;
    private final AuditTrail audit;
    private final Clock clock;

    DispatchDesk(
            DeliveryRows deliveries,
            EnvironmentMark environment,
            Organisation organisation,
            Deputies deputies,
            AuditTrail audit,
            Clock clock) {
        this.deliveries = deliveries;
        this.environment = environment;
        this.organisation = organisation;
        this.deputies = deputies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether it could be stopped: not when it has gone already. */
    @Transactional
    public boolean stop(String actor, UUID id, String reason) {
        return deliveries
                .lock(id)
                .filter(delivery -> delivery.state().pending())
                .map(delivery -> {
                    deliveries.end(delivery, DeliveryState.STOPPED, "Stoppat av " + name(actor) + ": " + reason);
                    note(actor, "notice.stop", delivery, reason);
                    return true;
                })
                .orElse(false);
    }

    /** Sends once more, at once, in a new mail; whether that was possible: not while it is on its way. */
    @Transactional
    public boolean sendAgain(String actor, UUID id, String reason) {
        return deliveries
                .lock(id)
                .filter(delivery -> delivery.state().ended())
                .map(delivery -> {
                    deliveries.waitAgain(id, clock.instant(), "Skickas igen av " + name(actor) + ": " + reason);
                    note(actor, "notice.resend", delivery, reason);
                    return true;
                })
                .orElse(false);
    }

    /** Says that the database belongs to this installation and may write to people. For the operator. */
    @Transactional
    public void confirmEnvironment(String actor, String reason) {
        environment.confirm(actor);
        audit.note(actor, Roles.OPERATOR, "notice.confirm-environment", "", Map.of("reason", reason));
    }

    private void note(String actor, String action, Delivery delivery, String reason) {
        audit.note(
                actor,
                roleOf(actor),
                action,
                delivery.notice().task().map(TaskReference::businessKey).orElse(""),
                Map.of(
                        "template", delivery.notice().template().name(),
                        "addressee", delivery.addressee().key(),
                        "reason", reason));
    }

    private String name(String actor) {
        return organisation.person(actor).name();
    }

    private String roleOf(String actor) {
        boolean coordinates = deputies.rolesOf(actor, SwedishTime.today(clock)).stream()
                .anyMatch(role -> role.id().equals(Roles.COORDINATOR));
        return coordinates ? Roles.COORDINATOR : Roles.OPERATOR;
    }
}
