package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** How PDF pages look. */
@Component
class Stylesheet {

    static final String SENDER = "«avsändare»";
    static final String OFFICE = "«kontor»";
    static final String STAMP = "«stämpel»";
    static final String FOOTER = "«fot»";

    private final String text;

    Stylesheet() {
        try {
            text = new ClassPathResource("document/page.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }
}
