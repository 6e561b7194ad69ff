package se.trygghetshjulet.engine;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that a person is told once and not field by field. */
public final class Checks {

    private final List<FieldError> errors = new ArrayList<>();

    /** Notes {@code sentence} at the field unless {@code holds}. */
    public Checks that(boolean holds, String field, String sentence) {
        if (!holds) {
            errors.add(new FieldError(field, sentence));
        }
        return this;
    }

    /** Notes {@code sentence} when the text field is empty. */
    public Checks filled(Answers answers, String field, String sentence) {
        return that(answers.has(field), answers.path(field), sentence);
    }

    /** Ends the examination. @throws FormRefused when anything was noted */
    public void orRefuse() {
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
    }
}
