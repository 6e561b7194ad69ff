package se.trygghetshjulet.document.internal.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** How PDF pages look. */
@Component
class Stylesheet {

    static final String SENDER = "«avsändare»";
    static final String OFFICE = "«kontor»";
    static final String STAMP = "«stämpel»";
    static final String FOOTER = "«fot»";

    /** What a page must have whatever it looks like: the fields, page of pages, and the two embedded families. */
    private static final List<String> NEEDED =
            List.of(SENDER, OFFICE, STAMP, FOOTER, "counter(page)", "counter(pages)", "@page wide", "Brod", "Rubrik");

    private final String text;

    /** @throws IllegalStateException when the municipality's own stylesheet lacks something */
    Stylesheet(Templates templates) {
        Resource file = templates.own(Templates.STYLESHEET).orElseGet(() -> Templates.standard(Templates.STYLESHEET));
        try {
            text = file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Templates.refuseUnlessComplete(
                Templates.STYLESHEET,
                NEEDED.stream().filter(needed -> !text.contains(needed)).toList());
    }

    String text() {
        return text;
    }
}
