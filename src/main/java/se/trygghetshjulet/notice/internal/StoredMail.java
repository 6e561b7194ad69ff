package se.trygghetshjulet.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A mail as it went out, taken apart to be shown. */
final class StoredMail {

    private final Map<String, String> parts = new HashMap<>();

    /** @param source the whole mail, as {@link ComposedMail#source} has it */
    StoredMail(String source) {
        try {
            collect(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException e) {
            throw new IllegalStateException("A stored mail cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return parts.getOrDefault("text/plain", "");
    }

    String html() {
        return parts.getOrDefault("text/html", "");
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart inner) {
            for (int i = 0; i < inner.getCount(); i++) {
                collect(inner.getBodyPart(i));
            }
        } else if (part.getContent() instanceof String text) {
            parts.put(part.isMimeType("text/html") ? "text/html" : "text/plain", text);
        }
    }
}
