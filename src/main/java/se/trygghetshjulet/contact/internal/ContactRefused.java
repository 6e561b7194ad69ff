package se.trygghetshjulet.contact.internal;

import java.util.Map;

/** What was typed cannot be the contact point. */
class ContactRefused extends RuntimeException {

    private final Map<String, String> faults;

    /** @param faults field to Swedish sentence, in the order of the form */
    ContactRefused(Map<String, String> faults) {
        super(String.join(" ", faults.values()));
        this.faults = faults;
    }

    Map<String, String> faults() {
        return faults;
    }
}
