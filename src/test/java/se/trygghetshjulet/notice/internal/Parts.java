package se.trygghetshjulet.notice.internal;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of a mail as a mail client shows them, decoded. */
final class Parts {

    private Parts() {}

    /** Text by media type, in the order of the mail; the last one wins when there are several of a type. */
    static Map<String, String> of(MimeMessage message) {
        Map<String, String> parts = new LinkedHashMap<>();
        try {
            collect(message, parts);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static void collect(Part part, Map<String, String> parts) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart inner = multipart.getBodyPart(i);
                collect(inner, parts);
            }
            return;
        }
        try (InputStream in = part.getInputStream()) {
            String type = part.getContentType().split(";")[0].strip().toLowerCase(Locale.ROOT);
            parts.put(type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
