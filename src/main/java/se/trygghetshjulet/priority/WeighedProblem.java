package se.trygghetshjulet.priority;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A problem with what the steering group decided about it.
 *
 * @param number the problem's number in the picture
 * @param decision the decision in Swedish, such as "Prioriteras"
 * @param motivation why; also what is left out is motivated
 */
public record WeighedProblem(
        UUID problemId, int number, String title, String decision, String motivation, LocalDate decidedOn) {}
