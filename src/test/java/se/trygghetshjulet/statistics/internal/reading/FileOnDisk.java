package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that has been dropped, and the short way to what is in it. */
final class FileOnDisk {

    private final StatisticsFiles files = new StatisticsFiles(text -> text.contains("19900101-0017")
            ? Optional.of("innehåller något som ser ut som ett personnummer.")
            : Optional.empty());
    private final Path path;
    private final String name;

    FileOnDisk(Path directory, String name, byte[] content) {
        this.name = name;
        try {
            // Every file lies under the same name: nothing but the content may say what it is.
            this.path = Files.write(Files.createTempFile(directory, "dropped", ""), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileOnDisk text(Path directory, String content) {
        return new FileOnDisk(directory, "fil", content.getBytes(StandardCharsets.UTF_8));
    }

    Path path() {
        return path;
    }

    Recognition recognition() {
        return files.recognise(path, name);
    }

    List<String> asked() {
        return recognition().questions().stream().map(Question::key).toList();
    }

    /** Reads it with every suggestion accepted. */
    Reading read() {
        Map<String, String> suggestions = new HashMap<>();
        recognition().questions().forEach(question -> suggestions.put(question.key(), question.suggestion()));
        return read(suggestions);
    }

    Reading read(Map<String, String> answers) {
        return files.read(path, recognition().format(), answers);
    }

    /** The one observation with these words in it. */
    static Observation only(Reading reading, String indicator, String area, String unit, String period) {
        List<Observation> found = reading.observations().stream()
                .filter(each -> each.indicator().equals(indicator)
                        && each.area().name().equals(area)
                        && each.unit().equals(unit)
                        && each.period().toString().equals(period))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one figure, found " + found);
        }
        return found.get(0);
    }

    static BigDecimal value(Reading reading, String indicator, String area, String unit, String period) {
        return only(reading, indicator, area, unit, period).figure().value();
    }
}
