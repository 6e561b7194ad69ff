package se.trygghetshjulet.deputy.internal;

import java.util.Map;

/** What was typed cannot be registered. */
class AbsenceRefused extends RuntimeException {

    private final Map<String, String> faults;

    /** @param faults field to Swedish sentence, in the order of the form */
    AbsenceRefused(Map<String, String> faults) {
        super(String.join(" ", faults.values()));
        this.faults = faults;
    }

    Map<String, String> faults() {
        return faults;
    }
}
