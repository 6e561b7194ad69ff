package se.trygghetshjulet.engine.internal.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;

/**
 * Answers a failed call to the engine with a Swedish sentence: a refused form with its fields (400), a missing right
 * (403), what cannot be read or found (other 4xx), and for a fault of ours (500) a reference to the log instead of what
 * the exception said.
 */
class EngineErrorsInSwedish extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(EngineErrorsInSwedish.class);

    /** A colleague, or the job executor, was quicker: the engine answers as if the server were at fault. */
    private static final String TASK_IS_GONE = "Cannot find task with id";

    private static final String JOB_IS_GONE = "No job found with id";

    private final ObjectMapper json;

    EngineErrorsInSwedish(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper buffered = new StatusOnly(response);
        Refusals.clear();
        try {
            chain.doFilter(request, buffered);
            Optional<FormRefused> refused = Refusals.current();
            if (buffered.getStatus() >= 400 && refused.isPresent()) {
                answer(buffered, HttpServletResponse.SC_BAD_REQUEST, body(refused.get()));
            } else if (buffered.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
                answer(
                        buffered,
                        HttpServletResponse.SC_FORBIDDEN,
                        body("Du har inte behörighet till det här. Kontakta samordnaren om du behöver det."));
            } else if (buffered.getStatus() >= 500
                    && says(buffered, "NullValueException")
                    && says(buffered, TASK_IS_GONE)) {
                answer(
                        buffered,
                        HttpServletResponse.SC_NOT_FOUND,
                        body("Uppgiften är redan avslutad eller borttagen. Ladda om listan."));
            } else if (buffered.getStatus() >= 500 && says(buffered, JOB_IS_GONE)) {
                answer(
                        buffered,
                        HttpServletResponse.SC_NOT_FOUND,
                        body("Jobbet finns inte längre. Det kan redan ha körts klart. Ladda om sidan."));
            } else if (buffered.getStatus() >= 500) {
                answer(buffered, buffered.getStatus(), body(fault(request, buffered)));
            } else if (buffered.getStatus() >= 400) {
                answer(buffered, buffered.getStatus(), body(unusable(buffered.getStatus())));
            }
        } finally {
            Refusals.clear();
            buffered.copyBodyToResponse();
        }
    }

    private static boolean says(ContentCachingResponseWrapper response, String sentence) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).contains(sentence);
    }

    /** The engine answers these with the text of an exception, in English and with the names of classes. */
    private static String unusable(int status) {
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND ->
                "Det du öppnade finns inte, eller inte längre. Ladda om sidan och försök igen.";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, HttpServletResponse.SC_LENGTH_REQUIRED ->
                "Det du skickade är för stort. Korta texten och försök igen.";
            default -> "Det som skickades gick inte att läsa. Ladda om sidan och försök igen.";
        };
    }

    private String fault(HttpServletRequest request, ContentCachingResponseWrapper response) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error(
                "Fault {}: {} {} answered {} {}",
                reference,
                request.getMethod(),
                request.getRequestURI(),
                response.getStatus(),
                typeOfFault(response));
        return "Något gick fel hos oss. Det du har skrivit finns kvar i formuläret; försök igen om en stund."
                + " Fungerar det inte, ange felkoden " + reference + " till driften.";
    }

    /** The engine's answer names the exception; what the exception says may repeat what somebody has written. */
    private String typeOfFault(ContentCachingResponseWrapper response) {
        try {
            return json.readTree(response.getContentAsByteArray()).path("type").asText();
        } catch (IOException notJson) {
            return "";
        }
    }

    private ObjectNode body(FormRefused refused) {
        ObjectNode body = body(refused.getMessage());
        ArrayNode fields = body.putArray("fields");
        for (FieldError error : refused.errors()) {
            fields.addObject().put("field", error.field()).put("message", error.message());
        }
        return body;
    }

    private ObjectNode body(String sentence) {
        return json.createObjectNode().put("type", "Trygghetshjulet").put("message", sentence);
    }

    private void answer(ContentCachingResponseWrapper response, int status, ObjectNode body) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    /** Keeps the servlet container's error page, which is in English, out of the answer: the status is enough for us. */
    private static final class StatusOnly extends ContentCachingResponseWrapper {

        private StatusOnly(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }
    }
}
