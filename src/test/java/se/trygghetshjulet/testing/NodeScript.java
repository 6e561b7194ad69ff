package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs a few lines of the pages' JavaScript outside a browser. */
public final class NodeScript {

    private NodeScript() {}

    /** What the script writes to its standard output. It may import a module by its URI. */
    public static String says(String script) {
        try {
            Process node = new ProcessBuilder("node", "--no-warnings", "-e", script)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return said;
        } catch (IOException e) {
            throw new AssertionError("Node could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Node did not answer", e);
        }
    }
}
