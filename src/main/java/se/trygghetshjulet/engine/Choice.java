package se.trygghetshjulet.engine;

import java.util.List;

/**
 * What a select field of a start form offers.
 *
 * @param options in the order they are shown; none removes the field from the form
 * @param selected the value chosen beforehand, or {@code null}
 */
public record Choice(List<Option> options, String selected) {}
