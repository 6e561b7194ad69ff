package se.trygghetshjulet.engine;

/**
 * One thing to mend in a form.
 *
 * @param field the field's key with its path, e.g. {@code problems[0].title}; empty when no single field is to blame
 * @param message a Swedish sentence that says what to do
 */
public record FieldError(String field, String message) {}
