package se.trygghetshjulet.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;

/** Answers a browser in Swedish when there is no page to show. What a script asks for is answered as data. */
@Component
class FaultPages implements ErrorViewResolver {

    private final Clock clock;

    FaultPages(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean stale = request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
        Fault fault = stale ? Fault.STALE : Fault.of(status, clock.instant());
        neverKept();
        return new ModelAndView("error", Map.of("fault", fault), status);
    }

    /** The page says who has signed in, also at an open address whose own pages may be kept by a cache. */
    private static void neverKept() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes answer
                && answer.getResponse() != null) {
            answer.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
