package se.trygghetshjulet.engine.internal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the web applications' CSRF token on TLS once it came by TLS. Camunda's own setting is the same for every request,
 * and a token that is always secure never reaches the browser of the demo, which has no TLS.
 */
class SecureTokenCookie extends OncePerRequestFilter {

    private static final String TOKEN = "XSRF-TOKEN=";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, request.isSecure() ? new Secured(response) : response);
    }

    private static final class Secured extends HttpServletResponseWrapper {

        private Secured(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            boolean token = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) && value.startsWith(TOKEN);
            super.addHeader(name, token ? value + ";Secure" : value);
        }
    }
}
