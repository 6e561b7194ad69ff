package se.trygghetshjulet.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody makes the server read, and keep, more than a page of ours can send. Forms and files have limits of their own
 * in Tomcat and Spring, and the engine's calls in {@code engine}; this is for everything else, such as JSON.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** The largest form has 500 rows; a form full of long texts stays well below this. */
    private static final long LARGEST_BODY = 8L * 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        boolean limitedElsewhere =
                type != null && (type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded"));
        return limitedElsewhere || request.getServletPath().startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }
}
