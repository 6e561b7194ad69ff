package se.trygghetshjulet.portal.internal.tasks;

import java.util.List;
import java.util.stream.Collectors;
import se.trygghetshjulet.engine.FieldError;

/** What is to be mended in a form, by field; each text is empty when nothing is. */
record Errors(String form, String receiver, String reason) {

    static Errors of(List<FieldError> errors) {
        return new Errors(at("", errors), at("receiver", errors), at("reason", errors));
    }

    public boolean any() {
        return !(form + receiver + reason).isEmpty();
    }

    private static String at(String field, List<FieldError> errors) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .collect(Collectors.joining(" "));
    }
}
