package se.trygghetshjulet.engine;

import java.util.List;
import java.util.stream.Collectors;

/** The answers cannot be accepted. The task stays open, nothing is written, and the person keeps what they typed. */
public class FormRefused extends RuntimeException {

    private final List<FieldError> errors;

    public FormRefused(List<FieldError> errors) {
        super(errors.stream().map(FieldError::message).distinct().collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    /** A refusal that concerns the whole form rather than one field. */
    public FormRefused(String sentence) {
        this(List.of(new FieldError("", sentence)));
    }

    public FormRefused(String field, String sentence) {
        this(List.of(new FieldError(field, sentence)));
    }

    /** Every thing to mend, in the order of the form; never empty. */
    public List<FieldError> errors() {
        return errors;
    }
}
