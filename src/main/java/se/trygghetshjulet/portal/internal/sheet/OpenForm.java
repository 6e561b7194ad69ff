package se.trygghetshjulet.portal.internal.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A form as the script of the page gets it.
 *
 * @param draft what has been written and not handed in; {@code null} when nothing has, or the reader may only look
 * @param token what every POST of the page carries
 */
record OpenForm(JsonNode form, Map<String, Object> data, SavedDraft draft, boolean readOnly, Token token) {

    /** @param day and {@code time} Swedish, such as 2027-03-15 and 10.32; @param by empty when it was the reader */
    record SavedDraft(JsonNode content, int version, String day, String time, String by) {}

    record Token(String header, String value) {}
}
