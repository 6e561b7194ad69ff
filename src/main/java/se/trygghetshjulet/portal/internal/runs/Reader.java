package se.trygghetshjulet.portal.internal.runs;

import jakarta.servlet.http.HttpServletRequest;
import se.trygghetshjulet.organisation.Roles;

/**
 * Who looks at the page.
 *
 * @param leads whether the reader leads the work, and may see what people have called their cases
 * @param operates whether the reader keeps the product running: sees technical messages and may try again
 * @param coordinates whether the reader may open every task
 */
record Reader(boolean leads, boolean operates, boolean coordinates) {

    static Reader of(HttpServletRequest request) {
        boolean coordinates = request.isUserInRole(Roles.COORDINATOR);
        return new Reader(
                coordinates || request.isUserInRole(Roles.STEERING_CHAIR),
                request.isUserInRole(Roles.OPERATOR),
                coordinates);
    }
}
