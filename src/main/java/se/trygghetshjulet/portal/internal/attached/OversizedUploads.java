package se.trygghetshjulet.portal.internal.attached;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that a file is far too large before anything of it is read. What the server itself refuses for its size has no
 * token against forgery that anybody can read, and would be told that it is forbidden. Leads back to the page, which says
 * what is wrong; nobody learns anything by it, since the page decides for itself whether it is shown.
 */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class OversizedUploads extends OncePerRequestFilter {

    /** The mark in the page's address that makes it say so. */
    static final String MARK = "forStor";

    private static final Pattern UPLOAD = Pattern.compile("/uppgift/[A-Za-z0-9-]{1,64}/bilagor");

    private final long most;

    OversizedUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getMethod().equals("POST")
                && request.getContentLengthLong() > most
                && UPLOAD.matcher(path).matches()) {
            String page = path.substring(0, path.lastIndexOf('/'));
            response.sendRedirect(
                    request.getContextPath() + page + "?" + MARK + "#" + TaskAttachmentsController.REFUSALS);
            return;
        }
        chain.doFilter(request, response);
    }
}
