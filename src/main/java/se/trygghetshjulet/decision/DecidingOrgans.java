package se.trygghetshjulet.decision;

import java.util.List;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Subject;

/**
 * Which organs handle what, as the decision table {@code deciding-organs} says for the municipality's own order of decision.
 * The table is checked when the application starts: every subject has its way, and exactly one organ decides it.
 */
public interface DecidingOrgans {

    /** The organs that handle a subject, in order, and what each does. */
    List<DecisionStep> organsFor(Subject subject);

    /** The organ that decides the subject. */
    Organ decidingOrgan(Subject subject);
}
