package se.trygghetshjulet.notice;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody shall be told.
 *
 * @param dedupeKey names the event for ever, e.g. {@code <task id>:reminder-3:<due date>:<recipient>}; at most 200
 *     characters
 * @param template what kind of mail it becomes
 * @param recipient the one it is meant for
 * @param task the task it is about; required by the templates that link to one
 * @param params values for the sentences of the template. No free text goes into a mail: each variable takes ids, dates
 *     or numbers only, and is refused here when it is anything else or does not belong to the template
 * @param urgency when it may be sent
 */
public record NoticeRequest(
        String dedupeKey,
        NoticeTemplate template,
        Recipient recipient,
        Optional<TaskReference> task,
        Map<NoticeVariable, String> params,
        Urgency urgency) {

    private static final int LONGEST_KEY = 200;

    /** @throws IllegalArgumentException when something is missing, does not belong to the template or is malformed */
    public NoticeRequest {
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(urgency, "urgency");
        params = Map.copyOf(params);
        if (dedupeKey.isBlank() || dedupeKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The dedupe key has 1–" + LONGEST_KEY + " characters");
        }
        if (template.aboutTask() && task.isEmpty()) {
            throw new IllegalArgumentException(template + " is about a task and must name it");
        }
        params.forEach((variable, value) -> check(template, variable, value));
        for (NoticeVariable needed : template.required()) {
            if (!params.containsKey(needed)) {
                throw new IllegalArgumentException(template + " needs " + needed);
            }
        }
    }

    /** The value is in no message: it may be what an official has written. */
    private static void check(NoticeTemplate template, NoticeVariable variable, String value) {
        if (!template.variables().contains(variable)) {
            throw new IllegalArgumentException(template + " does not use " + variable);
        }
        if (!variable.accepts(value)) {
            throw new IllegalArgumentException(variable + " does not have the form it must have");
        }
    }
}
