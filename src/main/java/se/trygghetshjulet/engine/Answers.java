package se.trygghetshjulet.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answers of a submitted form, reduced to the fields that the form declares and converted to their types. Text is
 * stripped of surrounding white space. A field left empty is absent.
 */
public final class Answers {

    private final Map<String, Object> values;
    private final String prefix;

    /** @param values declared field key to {@code String, BigDecimal, Boolean, LocalDate, List} or {@code Map} */
    public Answers(Map<String, Object> values) {
        this(values, "");
    }

    private Answers(Map<String, Object> values, String prefix) {
        this.values = values;
        this.prefix = prefix;
    }

    /** Whether anything was answered: text that is not blank, a number, a date, or a list with at least one row. */
    public boolean has(String field) {
        Object value = values.get(field);
        if (value instanceof String text) {
            return !text.isBlank();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value != null;
    }

    /** The text of a field; empty when nothing was written. */
    public String text(String field) {
        return has(field) ? values.get(field).toString() : "";
    }

    /** The text of a field, or {@code null} when nothing was written, for columns that distinguish the two. */
    public String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    /** Whether a checkbox was ticked. */
    public boolean ticked(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public Optional<BigDecimal> number(String field) {
        return Optional.ofNullable((BigDecimal) values.get(field));
    }

    /** A whole number; a fraction, or a number too large to be one, gives empty. */
    public Optional<Integer> integer(String field) {
        return number(field).filter(Answers::isInteger).map(BigDecimal::intValueExact);
    }

    public Optional<LocalDate> date(String field) {
        return Optional.ofNullable((LocalDate) values.get(field));
    }

    /** The chosen values of a checklist or tag list, in the order they were chosen. */
    public List<String> choices(String field) {
        return list(field).stream().map(Object::toString).toList();
    }

    /**
     * The rows of a dynamic list; empty also when the list is absent, since Tasklist does not send an emptied list. Each with its own fields; their {@link #path} names the row. */
    @SuppressWarnings("unchecked")
    public List<Answers> rows(String field) {
        List<?> rows = list(field);
        return IntStream.range(0, rows.size())
                .mapToObj(index ->
                        new Answers((Map<String, Object>) rows.get(index), path("%s[%d].".formatted(field, index))))
                .toList();
    }

    /** The full path of a field of this form or row, as {@link FieldError#field()} wants it. */
    public String path(String field) {
        return prefix + field;
    }

    /** Everything that was answered, for the audit trail. */
    public Map<String, Object> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** Looks at the size before the digits: expanding 1e999999999 would take the memory it has. */
    private static boolean isInteger(BigDecimal number) {
        boolean tooLarge = number.precision() - number.scale() > 10;
        return !tooLarge && number.stripTrailingZeros().scale() <= 0 && number.longValue() == number.intValue();
    }

    private List<?> list(String field) {
        return values.get(field) instanceof List<?> list ? list : List.of();
    }
}
