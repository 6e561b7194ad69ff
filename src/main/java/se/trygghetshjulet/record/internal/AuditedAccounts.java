package se.trygghetshjulet.record.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.access.AccountWitness;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.record.AuditTrail;

/** Who could have acted in whose name: every new password is an entry of the audit trail, without the password. */
@Component
class AuditedAccounts implements AccountWitness {

    private final AuditTrail trail;
    private final Organisation organisation;

    AuditedAccounts(AuditTrail trail, Organisation organisation) {
        this.trail = trail;
        this.organisation = organisation;
    }

    @Override
    public void passwordGiven(String by, String person) {
        trail.note(by, "", "account.password", organisation.municipality().id(), Map.of("person", person));
    }
}
