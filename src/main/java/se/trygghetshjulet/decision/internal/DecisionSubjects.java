package se.trygghetshjulet.decision.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecisionSubject;
import se.trygghetshjulet.organisation.Subject;

/** Finds the module behind a subject. */
@Component
class DecisionSubjects {

    private final ObjectProvider<DecisionSubject> subjects;

    DecisionSubjects(ObjectProvider<DecisionSubject> subjects) {
        this.subjects = subjects;
    }

    /** @throws IllegalStateException when no module stands behind the subject, which is a fault in the product */
    DecisionSubject of(Subject subject) {
        return subjects.stream()
                .filter(candidate -> candidate.subject() == subject)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module stands behind the subject " + subject));
    }
}
