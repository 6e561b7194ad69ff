package se.trygghetshjulet.engine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.TextRule;

/**
 * Turns what a browser sent into {@link Answers}: only declared fields, right types, lawful lengths, no forbidden text.
 * The browser's own validation is a courtesy; this is the rule.
 */
class AnswerReader {

    private static final int MOST_ROWS = 500;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;
    /** No figure in a municipality's year has more digits than this. */
    private static final int MOST_DIGITS = 15;

    private final Iterable<TextRule> textRules;
    private final ObjectMapper json;

    AnswerReader(Iterable<TextRule> textRules, ObjectMapper json) {
        this.textRules = textRules;
        this.json = json;
    }

    /** @throws FormRefused with every fault found */
    Answers read(FormSchema schema, Map<String, Object> submitted) {
        Reading reading = new Reading();
        Map<String, Object> values = reading.fields(schema.fields(), json.valueToTree(submitted), "", "");
        if (!reading.errors.isEmpty()) {
            throw new FormRefused(reading.errors);
        }
        return new Answers(values);
    }

    private final class Reading {

        private final List<FieldError> errors = new ArrayList<>();

        private Map<String, Object> fields(
                Map<String, FormField> declared, JsonNode submitted, String path, String where) {
            Map<String, Object> values = new LinkedHashMap<>();
            submitted.fieldNames().forEachRemaining(name -> {
                if (!declared.containsKey(name)) {
                    refuse(
                            path + name,
                            where + "Fältet ”" + shortened(name) + "” hör inte till formuläret. Ladda om"
                                    + " sidan och försök igen.");
                }
            });
            declared.forEach((key, field) -> {
                JsonNode value = submitted.path(key);
                Object read = absent(value) ? null : value(field, value, path + key, where);
                if (read != null) {
                    values.put(key, read);
                } else if (field.required() && absent(value)) {
                    refuse(path + key, where + "Fältet ”" + field.label() + "” måste fyllas i.");
                }
            });
            return values;
        }

        private boolean absent(JsonNode value) {
            return value.isMissingNode()
                    || value.isNull()
                    || value.isTextual() && value.asText().isBlank()
                    || value.isArray() && value.isEmpty();
        }

        private Object value(FormField field, JsonNode value, String path, String where) {
            return switch (field.type()) {
                case "textfield", "textarea" -> text(field, value, path, where);
                case "expression" -> echo(field, value, path, where);
                case "select", "radio" -> option(field, value, path, where);
                case "checkbox" ->
                    value.isBoolean() ? value.asBoolean() : wrong(field, path, where, "kryssas i eller ur");
                case "number" -> number(field, value, path, where);
                case "datetime" -> date(field, value, path, where);
                case "checklist", "taglist" -> choices(field, value, path, where);
                case "dynamiclist" -> rows(field, value, path, where);
                default -> throw new IllegalStateException("No reading of form field type " + field.type());
            };
        }

        private Object text(FormField field, JsonNode value, String path, String where) {
            if (!value.isTextual()) {
                return wrong(field, path, where, "vara en text");
            }
            String text = value.asText().strip();
            if (text.length() > field.maxLength()) {
                return refuse(
                        path,
                        where
                                + "Texten i ”%s” är för lång: %d tecken, högst %d får plats. Korta texten eller lägg den i en bilaga."
                                        .formatted(field.label(), text.length(), field.maxLength()));
            }
            if (!storable(text)) {
                return refuse(
                        path,
                        where + "”" + field.label()
                                + "” innehåller ett osynligt tecken som inte kan sparas. Klistra in texten igen utan formatering.");
            }
            if (field.textRulesApply()) {
                for (TextRule rule : textRules) {
                    Optional<String> objection = rule.objection(text);
                    if (objection.isPresent()) {
                        return refuse(path, where + "Fältet ”" + field.label() + "” " + objection.get());
                    }
                }
            }
            return text;
        }

        /** A computed field only carries a row's identity back; the module looks it up and trusts nothing in it. */
        private Object echo(FormField field, JsonNode value, String path, String where) {
            boolean plausible = value.isValueNode() && isCode(value.asText());
            return plausible ? value.asText() : wrong(field, path, where, "lämnas orört");
        }

        private Object option(FormField field, JsonNode value, String path, String where) {
            boolean known = field.options().isEmpty()
                    ? isCode(value.asText())
                    : field.options().contains(value.asText());
            return value.isValueNode() && known ? value.asText() : wrong(field, path, where, "väljas ur listan");
        }

        private Object number(FormField field, JsonNode value, String path, String where) {
            String text = value.asText().replace(',', '.');
            if (!value.isValueNode() || !text.matches("-?\\d{1,%1$d}(\\.\\d{1,%1$d})?".formatted(MOST_DIGITS))) {
                return wrong(field, path, where, "vara ett tal");
            }
            return new BigDecimal(text);
        }

        private Object date(FormField field, JsonNode value, String path, String where) {
            try {
                LocalDate date = LocalDate.parse(value.asText());
                if (date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR) {
                    return date;
                }
            } catch (DateTimeParseException notADate) {
                // Said below, together with dates that no calendar of ours has.
            }
            return wrong(field, path, where, "vara ett datum, till exempel 2027-03-31");
        }

        private Object choices(FormField field, JsonNode value, String path, String where) {
            List<String> chosen = new ArrayList<>();
            value.forEach(choice -> chosen.add(choice.asText()));
            boolean known = value.isArray()
                    && (field.options().isEmpty()
                            ? chosen.stream().allMatch(this::isCode)
                            : field.options().containsAll(chosen));
            return known && chosen.size() <= MOST_ROWS ? chosen : wrong(field, path, where, "väljas ur listan");
        }

        private Object rows(FormField field, JsonNode value, String path, String where) {
            if (!value.isArray() || value.size() > MOST_ROWS) {
                return wrong(field, path, where, "vara en lista med högst " + MOST_ROWS + " rader");
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (JsonNode row : value) {
                int number = rows.size();
                rows.add(fields(
                        field.children(),
                        row,
                        "%s[%d].".formatted(path, number),
                        "%s%s %d: ".formatted(where, field.label(), number + 1)));
            }
            return rows;
        }

        private boolean isCode(String text) {
            return text.length() <= 200 && storable(text);
        }

        /** PostgreSQL has no place for NUL, and half a surrogate pair is not a character. */
        private boolean storable(String text) {
            return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        }

        private Object wrong(FormField field, String path, String where, String demand) {
            return refuse(path, where + "”" + field.label() + "” ska " + demand + ".");
        }

        private Object refuse(String path, String sentence) {
            errors.add(new FieldError(path, sentence));
            return null;
        }

        /** A field name that we did not write ends up in a message that Tasklist shows as HTML. */
        private String shortened(String name) {
            String cut = name.length() <= 40 ? name : name.substring(0, 40) + "…";
            return cut.replaceAll("[<>&]", "·");
        }
    }
}
