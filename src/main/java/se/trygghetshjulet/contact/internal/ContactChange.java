package se.trygghetshjulet.contact.internal;

import java.time.Instant;
import se.trygghetshjulet.organisation.PublicContact;

/**
 * One change of the contact point.
 *
 * @param changedBy id of the person
 */
record ContactChange(
        long number,
        String function,
        String telephone,
        String email,
        String address,
        String changedBy,
        Instant changedAt) {

    PublicContact contact() {
        return new PublicContact(function, telephone, email, address);
    }
}
