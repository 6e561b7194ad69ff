package se.trygghetshjulet.engine;

/**
 * One choice in a select field, radio group or tag list.
 *
 * @param label what people read
 * @param value what is submitted; never empty, since Tasklist drops an empty value
 */
public record Option(String label, String value) {}
