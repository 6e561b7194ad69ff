package se.trygghetshjulet.engine.internal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the page of a web application the nonce of its own policy. Camunda 7.24 carries the nonce from the policy to the
 * page in the servlet context, which all requests share: when two come at once, one gets the other's, its browser refuses
 * every script, and the page stays blank.
 */
class OwnNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern OF_THE_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern OF_THE_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    /** Only pages end so; what they load is large and carries no nonce. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, page);
            String policy = page.getHeader(POLICY);
            Matcher nonce = OF_THE_POLICY.matcher(policy == null ? "" : policy);
            if (nonce.find()) {
                write(page, "nonce=\"" + nonce.group(1) + "\"");
            }
        } finally {
            page.copyBodyToResponse();
        }
    }

    private static void write(ContentCachingResponseWrapper page, String nonce) throws IOException {
        Charset charset = Charset.forName(page.getCharacterEncoding());
        String written = new String(page.getContentAsByteArray(), charset);
        byte[] own = OF_THE_PAGE
                .matcher(written)
                .replaceAll(Matcher.quoteReplacement(nonce))
                .getBytes(charset);
        page.resetBuffer();
        page.getOutputStream().write(own);
    }
}
