package se.trygghetshjulet.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One form as it lies in {@code forms/<process>/<task>.form}. */
record FormFile(String key, JsonNode json) {

    /** For {@code @MethodSource}: every form of the product. */
    static final String ALL = "se.trygghetshjulet.models.FormFile#all";

    private static final Path FOLDER = Path.of("forms");
    private static final List<FormFile> FORMS = read();

    static List<FormFile> all() {
        return FORMS;
    }

    boolean isStart() {
        return key.endsWith(".start");
    }

    /** Every component, inside groups and lists too. */
    Stream<Component> components() {
        return componentsOf(json);
    }

    Stream<Component> components(String type) {
        return components().filter(component -> component.type().equals(type));
    }

    private static Stream<Component> componentsOf(JsonNode container) {
        return StreamSupport.stream(container.path("components").spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(new Component(child)), componentsOf(child)));
    }

    /** One component of a form. */
    record Component(JsonNode json) {

        String type() {
            return json.path("type").asText();
        }

        String text(String property) {
            return json.path(property).asText();
        }

        /** The key of a field or the path of a list. */
        String key() {
            return json.path("key").asText(text("path"));
        }

        /** The components directly inside a list or group; a group gathers fields without nesting their keys. */
        Stream<Component> fields() {
            return componentsOf(json);
        }

        Stream<Component> options() {
            return StreamSupport.stream(json.path("values").spliterator(), false)
                    .map(Component::new);
        }

        boolean has(String property) {
            return !json.at("/" + property).isMissingNode();
        }

        @Override
        public String toString() {
            return type() + " " + key() + " (" + text("id") + ")";
        }
    }

    @Override
    public String toString() {
        return key;
    }

    private static List<FormFile> read() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .map(FormFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormFile read(Path file) {
        try {
            String process = FOLDER.relativize(file).getName(0).toString();
            String task = file.getFileName().toString().replaceFirst("\\.form$", "");
            return new FormFile(process + "." + task, new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + file, e);
        }
    }
}
