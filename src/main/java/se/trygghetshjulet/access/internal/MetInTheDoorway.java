package se.trygghetshjulet.access.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Two people wanted the same thing in the same moment and the database let one of them through, which is no fault: the
 * other is told to send again. What expects it says more at the place itself; this is for what nobody has thought of.
 */
@ControllerAdvice
class MetInTheDoorway {

    private static final Logger log = LoggerFactory.getLogger(MetInTheDoorway.class);

    @ExceptionHandler
    void tellTheSlower(ConcurrencyFailureException met, HttpServletResponse response) throws IOException {
        log.warn("A request gave way to another: {}", met.getClass().getSimpleName());
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
