package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets only the calls of {@link EngineRoutes} through to the engine, and only bodies whose size is known and sane. */
class OnlyKnownRequests extends OncePerRequestFilter {

    /** The largest form has 500 rows; a form full of long texts stays well below this. */
    private static final long LARGEST_BODY = 8L * 1024 * 1024;

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
        } else {
            chain.doFilter(request, response);
        }
    }

    private void submit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        FormBody form = new FormBody(request);
        if (form.isAForm(json)) {
            chain.doFilter(form, response);
        } else {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
