package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.core.env.Environment;

/**
 * A command that the operator has run to its end in a terminal that knows no Swedish.
 *
 * @param said everything that it wrote, errors too
 */
record CommandLine(int exit, String said) {

    private static final int PATIENCE_IN_SECONDS = 180;

    /** Runs the real application as a command beside the one under test, on the same database. */
    static CommandLine run(Environment running, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile(Path.of("target"), "command", ".txt");
        List<String> command = new ArrayList<>(DemoApplication.program());
        command.addAll(List.of(arguments));
        for (String setting : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "trygghetshjulet.admin-password")) {
            command.add("--" + setting + "=" + running.getRequiredProperty(setting));
        }
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new CommandLine(process.exitValue(), said);
    }
}
