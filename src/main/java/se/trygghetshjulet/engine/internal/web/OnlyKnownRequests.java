package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only the calls of {@link EngineRoutes} through to the engine, and only bodies whose size is known and sane. */
class OnlyKnownRequests extends OncePerRequestFilter {

    /** The largest form has 500 rows; a form full of long texts stays well below this. */
    private static final long LARGEST_BODY = 8L * 1024 * 1024;

    private static final RequestMatcher TASK = EngineRoutes.path("/default/task/*");

    /**
     * Tasklist moves a due date by sending the whole task back as it got it, and Camunda 7.24.0 cannot read this part of
     * it: no date of a task with a Camunda form could be moved.
     */
    private static final String WHAT_TASKLIST_SENDS_BACK = "camundaFormRef";

    private final ObjectMapper json;

    OnlyKnownRequests(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        let(request, response, chain);
        // The engine says "no-cache", which still lets a shared computer keep what somebody read.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private void let(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!EngineRoutes.allow(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGEST_BODY) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getRequestURI().endsWith("/submit-form")) {
            submit(request, response, chain);
        } else if (request.getMethod().equals("PUT") && TASK.matches(request)) {
            chain.doFilter(new JsonBody(request, json).without(WHAT_TASKLIST_SENDS_BACK), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void submit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        JsonBody form = new JsonBody(request, json);
        if (form.isAForm()) {
            chain.doFilter(form, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
