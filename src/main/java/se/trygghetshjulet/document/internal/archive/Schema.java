package se.trygghetshjulet.document.internal.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import se.trygghetshjulet.document.internal.content.Sheet;

/** Tells what stands in every column and every field, for somebody who has nothing but the package. */
final class Schema {

    private final Map<String, Object> tables = new TreeMap<>();
    private final Properties columns = read("document/archive-columns.properties");
    private final Properties fields = read("document/archive-fields.properties");

    void table(String file, Sheet sheet) {
        List<Map<String, String>> described = new ArrayList<>();
        for (int column = 0; column < sheet.columns().size(); column++) {
            String name = sheet.columns().get(column);
            Map<String, String> one = new LinkedHashMap<>();
            one.put("namn", name);
            one.put("typ", type(sheet, column));
            one.put("betydelse", columns.getProperty(name, ""));
            described.add(one);
        }
        tables.put(file, Map.of("innehåll", sheet.name(), "rader", sheet.rows().size(), "kolumner", described));
    }

    Map<String, Object> content() {
        Map<String, String> meanings = new TreeMap<>();
        fields.stringPropertyNames().forEach(name -> meanings.put(name, fields.getProperty(name)));
        return Map.of("tabeller", tables, "fält i JSON", meanings);
    }

    private static String type(Sheet sheet, int column) {
        List<Object> values = sheet.rows().stream().map(row -> row.get(column)).toList();
        if (!values.isEmpty() && values.stream().allMatch(Number.class::isInstance)) {
            return "heltal";
        }
        return !values.isEmpty() && values.stream().allMatch(LocalDate.class::isInstance) ? "datum (ISO 8601)" : "text";
    }

    private static Properties read(String name) {
        Properties read = new Properties();
        try (var file = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            read.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
