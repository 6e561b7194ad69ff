package se.trygghetshjulet.priority;

import java.util.List;
import java.util.UUID;

/**
 * A prioritised problem.
 *
 * @param problemNumber the problem's number in the picture
 * @param leadRole the role that led the analysis of causes, e.g. {@code unit.grundskola}
 * @param causes in the order of their numbers; empty until they have been analysed
 */
public record PriorityView(
        UUID id, UUID problemId, int problemNumber, String problemTitle, String leadRole, List<CauseView> causes) {}
