package se.trygghetshjulet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a benchmark found, in Markdown: on the console and in {@code target/benchmark/<name>.md}. */
final class Report {

    private static final Path DIRECTORY = Path.of("target", "benchmark");

    private final String name;
    private final StringBuilder text = new StringBuilder();

    Report(String name, String title) {
        this.name = name;
        line("# " + title);
        line("");
    }

    void paragraph(String paragraph) {
        line(paragraph);
        line("");
    }

    void header(String... columns) {
        row((Object[]) columns);
        line(Stream.of(columns).map(column -> "---").collect(Collectors.joining(" | ", "| ", " |")));
    }

    void row(Object... cells) {
        line(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }

    void section(String title) {
        line("");
        paragraph("## " + title);
    }

    void publish() {
        System.out.println(text);
        try {
            Files.createDirectories(DIRECTORY);
            Files.writeString(DIRECTORY.resolve(name + ".md"), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
