package se.trygghetshjulet.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.trygghetshjulet.demo.internal.story.Sheet;

/** The fields of a form that a browser sends back. */
final class FormFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^}#/]*)}}");

    private final JsonNode components;

    private FormFile(JsonNode components) {
        this.components = components;
    }

    /** @param key {@code <process>.<user task>} */
    static FormFile of(String key) {
        String path = "/forms/" + key.replaceFirst("\\.", "/") + ".form";
        try (InputStream file = FormFile.class.getResourceAsStream(path)) {
            return new FormFile(JSON.readTree(file).path("components"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of the variables, such as {@code problems.title}, that the form shows in texts which read Markdown. */
    Set<String> shownAsMarkdown() {
        Set<String> paths = new TreeSet<>();
        collect(components, "", (component, list) -> {
            if (component.path("type").asText().equals("text")) {
                placeholders(component.path("text").asText(), list).forEach(paths::add);
            }
        });
        return paths;
    }

    /** Paths of the variables that the form shows as they are: fields, tables, options and html. */
    Set<String> shownAsWritten() {
        Set<String> paths = new TreeSet<>();
        collect(components, "", (component, list) -> {
            placeholders(component.path("content").asText(), list).forEach(paths::add);
            String table = component.path("dataSource").asText().replaceFirst("^=", "");
            component
                    .path("columns")
                    .forEach(
                            column -> paths.add(table + "." + column.path("key").asText()));
            if (component.has("valuesKey")) {
                paths.add(component.path("valuesKey").asText() + ".label");
            }
            if (component.has("key")) {
                paths.add(list + component.path("key").asText());
            }
        });
        return paths;
    }

    private static Stream<String> placeholders(String template, String list) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .map(name -> name.startsWith("this.") ? list + name.substring("this.".length()) : name);
    }

    private static void collect(JsonNode components, String list, BiConsumer<JsonNode, String> visit) {
        for (JsonNode component : components) {
            visit.accept(component, list);
            boolean rows = component.path("type").asText().equals("dynamiclist");
            collect(component.path("components"), rows ? component.path("path").asText() + "." : list, visit);
        }
    }

    /** Writes the words before everything that stands in a free text, except in the named fields. */
    void poison(Sheet sheet, String words, Set<String> except) {
        poison(components, sheet.fields(), words, except);
    }

    private static void poison(JsonNode components, Map<String, Object> fields, String words, Set<String> except) {
        for (JsonNode component : components) {
            String field = component.path("key").asText("");
            if (component.path("type").asText().equals("dynamiclist")) {
                rows(fields.get(component.path("path").asText()))
                        .forEach(row -> poison(component.path("components"), row, words, except));
            } else if (takesAnyText(component) && !except.contains(field)) {
                fields.computeIfPresent(field, (name, text) -> text.toString().contains(words) ? text : words + text);
            }
        }
    }

    private static boolean takesAnyText(JsonNode component) {
        return List.of("textarea", "textfield").contains(component.path("type").asText())
                && !component.path("readonly").asBoolean()
                && !component.path("validate").has("pattern");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }
}
