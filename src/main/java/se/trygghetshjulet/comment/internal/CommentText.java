package se.trygghetshjulet.comment.internal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.TextRule;

/** What may be written in a comment: the same as in a form. */
@Component
class CommentText {

    private final ObjectProvider<TextRule> rules;

    CommentText(ObjectProvider<TextRule> rules) {
        this.rules = rules;
    }

    /**
     * The text as it is kept.
     *
     * @throws FormRefused with a Swedish sentence that does not repeat it
     */
    String checked(String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) {
            throw refused("Skriv en kommentar innan du publicerar den.");
        }
        if (text.length() > Comments.LONGEST) {
            throw refused("Kommentaren har %d tecken och högst %d får plats. Korta den eller dela den i två."
                    .formatted(text.length(), Comments.LONGEST));
        }
        if (!storable(text)) {
            throw refused("Kommentaren innehåller ett osynligt tecken som inte kan sparas. Klistra in texten igen utan"
                    + " formatering.");
        }
        rules.stream()
                .map(rule -> rule.objection(text))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(objection -> {
                    throw refused("Kommentaren " + objection);
                });
        return text;
    }

    /** PostgreSQL has no place for NUL, and half a surrogate pair is not a character. */
    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static FormRefused refused(String sentence) {
        return new FormRefused("comment", sentence);
    }
}
