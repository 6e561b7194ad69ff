package se.trygghetshjulet.organisation.internal;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A set of keys and values in the file. It remembers which keys were asked for, so that the others can be reported as
 * misspelt. Every value is read as text: what looks like a number or a date in YAML stays what the person wrote.
 */
final class Section {

    private static final String HERE = "filen";

    private final String name;
    private final int line;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Section> children = new ArrayList<>();

    private Section(String name, int line, Problems problems) {
        this.name = name;
        this.line = line;
        this.problems = problems;
    }

    /** Reads a whole file; a file that is not YAML becomes a problem and an empty section. */
    static Optional<Section> parse(String yaml, Problems problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
            if (root instanceof MappingNode mapping) {
                return Optional.of(of(HERE, 1, mapping, problems));
            }
            problems.add(1, "Filen ska börja med nycklar som ”kommun:” och ”roller:”.");
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : lineOf(notYaml.getProblemMark().getLine());
            problems.add(line, "Raden går inte att läsa som YAML: kontrollera indrag, kolon och citattecken.");
        } catch (YAMLException notText) {
            problems.add(1, "Filen innehåller tecken som inte får finnas i en textfil.");
        }
        return Optional.empty();
    }

    private static Section of(String name, int line, MappingNode mapping, Problems problems) {
        Section section = new Section(name, line, problems);
        mapping.getValue().forEach(section::put);
        return section;
    }

    private void put(NodeTuple tuple) {
        int keyLine = lineOf(tuple.getKeyNode());
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? normalized(scalar.getValue()) : "";
        if (values.putIfAbsent(key, tuple.getValueNode()) == null) {
            keyLines.put(key, keyLine);
        } else {
            problems.add(keyLine, "Nyckeln ”" + key + "” står två gånger i " + name + ".");
        }
    }

    int line() {
        return line;
    }

    /** The line of a key, or of the section when the key is missing. */
    int line(String key) {
        return keyLines.getOrDefault(key, line);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Every key of a section whose keys are names rather than words of the file's language. */
    List<Text> keys() {
        return keyLines.entrySet().stream()
                .map(entry -> new Text(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A value that may be left out or left empty. */
    Optional<Text> optional(String key) {
        return present(key).flatMap(node -> scalar(key, node));
    }

    /** A value that must be there; without it a problem and an empty text. */
    Text text(String key) {
        if (present(key).isEmpty()) {
            problems.add(line(key), "”" + key + "” saknas i " + name + ".");
        }
        return optional(key).orElse(new Text("", line(key)));
    }

    /** A list of values; a single value stands for a list of one, and a missing key for an empty list. */
    List<Text> texts(String key) {
        Optional<Node> node = present(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> scalar(key, item).stream())
                    .toList();
        }
        return optional(key).stream().toList();
    }

    /** A section that must be there; without it a problem and an empty section. */
    Section section(String key) {
        Optional<Node> node = present(key);
        if (node.isPresent() && node.get() instanceof MappingNode mapping) {
            return child("”" + key + "”", line(key), mapping);
        }
        problems.add(
                line(key),
                node.isPresent() ? "”" + key + "” ska innehålla nycklar." : "”" + key + "” saknas i " + name + ".");
        // What an absent section lacks is no news: its own problems go nowhere.
        return new Section(key, line(key), new Problems(""));
    }

    /** A list of sections that must not be empty. */
    List<Section> sections(String key) {
        Optional<Node> node = present(key);
        if (node.isPresent() && node.get() instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> listed(key, item).stream())
                    .toList();
        }
        problems.add(
                line(key),
                node.isPresent() ? "”" + key + "” ska vara en lista." : "”" + key + "” saknas i " + name + ".");
        return List.of();
    }

    /** Reports, here and below, each key that nobody asked for. */
    void reportUnknownKeys() {
        keyLines.forEach((key, keyLine) -> {
            if (!asked.contains(key)) {
                problems.add(keyLine, "Nyckeln ”" + key + "” är okänd i " + name + Suggestion.ending(key, unused()));
            }
        });
        children.forEach(Section::reportUnknownKeys);
    }

    private Collection<String> unused() {
        return asked.stream().filter(key -> !values.containsKey(key)).toList();
    }

    private Optional<Section> listed(String key, Node item) {
        if (item instanceof MappingNode mapping) {
            return Optional.of(child("”" + key + "”", lineOf(item), mapping));
        }
        problems.add(lineOf(item), "Varje post i ”" + key + "” ska ha nycklar.");
        return Optional.empty();
    }

    private Section child(String childName, int childLine, MappingNode mapping) {
        Section child = of(childName, childLine, mapping, problems);
        children.add(child);
        return child;
    }

    private Optional<Node> present(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(node ->
                        !(node instanceof ScalarNode scalar && scalar.getValue().isBlank()));
    }

    private Optional<Text> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(new Text(normalized(scalar.getValue()), lineOf(node)));
        }
        problems.add(lineOf(node), "”" + key + "” ska ha ett enkelt värde.");
        return Optional.empty();
    }

    /** Some editors write å as a plus a ring. To a person it is the same letter, so it is here too. */
    private static String normalized(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private static int lineOf(Node node) {
        return lineOf(node.getStartMark().getLine());
    }

    private static int lineOf(int zeroBased) {
        return zeroBased + 1;
    }
}
