package se.trygghetshjulet.notice;

import java.time.LocalDate;

/**
 * The task a notice is about, as it was when the notice was queued.
 *
 * @param taskId the engine's id: for the link, for threading, and for the entry in the calendar
 * @param businessKey the case, such as {@code malmo-2027}
 * @param step {@code <process key>.<user task id>}; its name in the model is what people read
 * @param due the last day, a date in Sweden
 */
public record TaskReference(String taskId, String businessKey, String step, LocalDate due) {}
