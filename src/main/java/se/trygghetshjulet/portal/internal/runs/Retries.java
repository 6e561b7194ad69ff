package se.trygghetshjulet.portal.internal.runs;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Faults;
import se.trygghetshjulet.engine.Faults.Fault;
import se.trygghetshjulet.engine.Faults.Outcome;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;

/** Tries what has failed again, and writes in the audit trail who did. */
@Component
class Retries {

    private static final String ACTION = "fault.retry";

    private final Faults faults;
    private final AuditTrail trail;
    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    Retries(Faults faults, AuditTrail trail, Organisation organisation, Deputies deputies, Clock clock) {
        this.faults = faults;
        this.trail = trail;
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    /** Whether the person operates the product today, also as somebody's deputy. */
    boolean mayTry(String person) {
        return holds(person) || insteadOf(person).isPresent();
    }

    Outcome retry(String person, String fault) {
        return faults.retry(fault, begun -> note(person, begun));
    }

    private void note(String person, Fault fault) {
        trail.note(
                person,
                insteadOf(person),
                Roles.OPERATOR,
                ACTION,
                fault.businessKey(),
                Map.of("step", fault.step(), "process", fault.run(), "tries", fault.tries()));
    }

    /** The operator whose deputy the person is; empty when the role is the person's own. */
    private Optional<String> insteadOf(String person) {
        return holds(person)
                ? Optional.empty()
                : deputies.coveredBy(person, SwedishTime.today(clock)).stream()
                        .map(Person::id)
                        .filter(this::holds)
                        .findFirst();
    }

    private boolean holds(String person) {
        return organisation.rolesOf(person).stream().anyMatch(role -> role.id().equals(Roles.OPERATOR));
    }
}
