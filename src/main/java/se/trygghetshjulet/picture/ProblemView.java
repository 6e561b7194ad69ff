package se.trygghetshjulet.picture;

import java.util.List;
import java.util.UUID;

/**
 * A problem of a picture as other modules see it.
 *
 * @param number 1, 2, 3 … within the picture; people say "problem 3"
 * @param contributors ids of the units whose contributions named it
 * @param secret whether it is marked with secrecy (OSL) and must stay out of public texts
 * @param previousProblemId the problem of the picture before that this one carries on, the one it was merged into if it was
 *     merged there; {@code null} when it is new
 */
public record ProblemView(
        UUID id,
        int number,
        String title,
        String description,
        String area,
        String extent,
        Trend trend,
        String consequences,
        List<String> contributors,
        boolean secret,
        UUID previousProblemId) {}
