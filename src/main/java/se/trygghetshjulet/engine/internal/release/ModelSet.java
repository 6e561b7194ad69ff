package se.trygghetshjulet.engine.internal.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The models, decision tables and forms that are released together, by stable names such as {@code bpmn/follow-up.bpmn}. */
record ModelSet(Map<String, byte[]> files) {

    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"([^\"]*)\"");

    /** The set that this program brings with it. */
    static ModelSet of(ClassLoader classLoader) {
        ResourcePatternResolver resources = new PathMatchingResourcePatternResolver(classLoader);
        Map<String, byte[]> files = new TreeMap<>();
        collect(resources, "bpmn/", "**/*.bpmn", files);
        collect(resources, "bpmn/", "**/*.dmn", files);
        collect(resources, "forms/", "**/*.form", files);
        return new ModelSet(files);
    }

    /**
     * The tag that every model of the set carries.
     *
     * @throws IllegalStateException when they do not all carry the same one, which is a fault in the models
     */
    ReleaseTag tag() {
        Set<String> tags = new TreeSet<>();
        files.keySet().stream().filter(ModelSet::isModel).forEach(name -> {
            Matcher tag = TAG.matcher(text(name));
            tags.add(tag.find() ? tag.group(1) : "");
        });
        return ReleaseTag.parse(tags.size() == 1 ? tags.iterator().next() : "")
                .orElseThrow(() -> new IllegalStateException("The models do not carry one tag: " + tags));
    }

    ModelSet tagged(ReleaseTag tag) {
        Map<String, byte[]> tagged = new TreeMap<>(files);
        tagged.replaceAll((name, content) -> isModel(name)
                ? TAG.matcher(text(name))
                        .replaceFirst("camunda:versionTag=\"" + tag + "\"")
                        .getBytes(StandardCharsets.UTF_8)
                : content);
        return new ModelSet(tagged);
    }

    /** Whether the content is the same, down to the byte. */
    boolean sameAs(ModelSet other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static boolean isModel(String name) {
        return name.endsWith(".bpmn");
    }

    private static void collect(
            ResourcePatternResolver resources, String folder, String pattern, Map<String, byte[]> into) {
        try {
            for (Resource resource : resources.getResources("classpath*:" + folder + pattern)) {
                String url = resource.getURL().toString();
                try (InputStream content = resource.getInputStream()) {
                    into.put(url.substring(url.lastIndexOf("/" + folder) + 1), content.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the models in " + folder, e);
        }
    }
}
