package se.trygghetshjulet;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import se.trygghetshjulet.document.ArchiveVerification;
import se.trygghetshjulet.engine.MigrationOptions;
import se.trygghetshjulet.record.AuditTrail;

/** Starts the application. Modules name their beans freely: two rooms may each have a {@code ReportText}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Trygghetshjulet {

    public static void main(String[] args) {
        speakSwedish();
        Optional<Path> archive = archiveToVerify(args);
        if (archive.isPresent()) {
            System.exit(verify(archive.get()));
        }
        if (isHalfACommand(args)) {
            System.err.println("--dry-run hör ihop med --migrate-instances. Skriv båda, rättstavade; inget är gjort.");
            System.exit(1);
        }
        SpringApplication.run(Trygghetshjulet.class, isCommand(args) ? quietly(args) : args);
    }

    /** A terminal without a language of its own would be told "fr?n". */
    private static void speakSwedish() {
        if (!Charset.defaultCharset().newEncoder().canEncode("åäö–")) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        }
    }

    private static Optional<Path> archiveToVerify(String[] args) {
        String option = "--" + ArchiveVerification.OPTION + "=";
        return Stream.of(args)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Path.of(argument.substring(option.length())))
                .findFirst();
    }

    /** Needs neither the application nor its database. */
    private static int verify(Path archive) {
        List<String> faults = ArchiveVerification.faults(archive);
        System.out.println(faults.isEmpty() ? "Arkivpaketet är helt." : String.join(System.lineSeparator(), faults));
        return faults.isEmpty() ? 0 : 1;
    }

    private static boolean isCommand(String[] args) {
        return Stream.of(args)
                .anyMatch(argument -> argument.equals("--" + AuditTrail.CHECK_OPTION)
                        || argument.matches("--" + MigrationOptions.MIGRATE + "(=.*)?"));
    }

    /** Whoever asks for a dry run must never get the product started, or something done, by a slip of the pen. */
    private static boolean isHalfACommand(String[] args) {
        return Stream.of(args).anyMatch(("--" + MigrationOptions.DRY_RUN)::equals)
                && Stream.of(args).noneMatch(argument -> argument.matches("--" + MigrationOptions.MIGRATE + "(=.*)?"));
    }

    /** A command stands beside a running product: it takes no port of its own, runs no jobs and sends no mail. */
    private static String[] quietly(String[] args) {
        return Stream.concat(
                        Stream.of(args),
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--camunda.bpm.job-execution.enabled=false",
                                "--trygghetshjulet.mail.worker=false",
                                "--logging.level.root=error"))
                .toArray(String[]::new);
    }
}
