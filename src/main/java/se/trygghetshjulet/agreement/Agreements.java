package se.trygghetshjulet.agreement;

import java.util.List;

/** What other modules may know of the municipality's agreements on cooperation (9 §). */
public interface Agreements {

    /** All agreements as they stand today, those in force and about to expire first, then by when they end. */
    List<AgreementView> all();
}
