package se.trygghetshjulet.webapps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads what the browser gets: our file where there is one, Camunda's web jar otherwise. */
final class WebappResources {

    private static final String ROOT = "META-INF/resources/webjars/camunda/";

    private WebappResources() {}

    /**
     * Where the file is served from, or null when neither we nor the web jar have it.
     *
     * @param path seen from {@code /camunda/}; what lies above it is among our own pages' files
     */
    static URL find(String path) {
        String resource = path.startsWith("../") ? "static/" + path.substring(3) : ROOT + path;
        return WebappResources.class.getClassLoader().getResource(resource);
    }

    /** The parts of a webapp that Camunda ships as its plugins, such as the tabs of an instance in Cockpit. */
    static String readPlugins(String webapp) {
        String path = "META-INF/resources/plugin/%s/app/plugin.js".formatted(webapp);
        return read(path, WebappResources.class.getClassLoader().getResource(path));
    }

    /** The file's text without byte order mark. */
    static String read(String path) {
        return read(path, find(path));
    }

    private static String read(String path, URL found) {
        try (InputStream in = Objects.requireNonNull(found, path).openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
