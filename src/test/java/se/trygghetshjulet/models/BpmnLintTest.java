package se.trygghetshjulet.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The linter of the modelling tools, with the rules of {@code .bpmnlintrc}. It needs Node and the packages of {@code
 * bpmn/lint/package.json}, which {@code .ci/run} installs; without them the test is skipped, except in CI.
 *
 * <p>Rules that are off: {@code label-required}, since {@link ModelsTest} names what must be named; {@code fake-join}
 * and {@code no-gateway-join-fork}, since a step that several ways lead to reads better without an empty gateway before
 * it; {@code no-inclusive-gateway}, since two gateways really do open one way or both.
 */
@DisplayName("Modellerna och bpmnlint")
class BpmnLintTest {

    private static final Path INSTALLED = Path.of("target", "bpmnlint");
    private static final Path LINTER = Path.of("node_modules", "bpmnlint", "bin", "bpmnlint.js");
    private static final String HOW_TO_INSTALL = """
            bpmnlint is not installed. Install it with Node 20:
              mkdir -p target/bpmnlint && cp bpmn/lint/package.json target/bpmnlint
              npm install --prefix target/bpmnlint --ignore-scripts --no-package-lock""";

    @Test
    @DisplayName("är överens, utan en enda varning")
    void noErrorsAndNoWarnings() throws IOException, InterruptedException {
        if (!Files.exists(INSTALLED.resolve(LINTER))
                || run(List.of("node", "--version")).status() != 0) {
            giveUp();
        }
        List<String> command = new ArrayList<>(List.of("node", LINTER.toString(), "--max-warnings=0", "--config"));
        command.add(Path.of(".bpmnlintrc").toAbsolutePath().toString());
        ProcessModel.all()
                .forEach(model -> command.add(model.file().toAbsolutePath().toString()));
        Outcome outcome = run(command);
        assertThat(outcome.status()).as(outcome.output()).isZero();
    }

    private static void giveUp() {
        if (System.getenv("CI") == null) {
            abort(HOW_TO_INSTALL);
        }
        fail(HOW_TO_INSTALL);
    }

    private record Outcome(int status, String output) {}

    private static Outcome run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(INSTALLED.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException noSuchProgram) {
            return new Outcome(127, noSuchProgram.getMessage());
        }
    }
}
