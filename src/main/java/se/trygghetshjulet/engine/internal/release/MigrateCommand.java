package se.trygghetshjulet.engine.internal.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.MigrationOptions;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;

/**
 * The command {@code --migrate-instances[=<models>] [--dry-run]}: says in Swedish what it does, and ends with 1 if it
 * does not know what is meant or if anything could not be moved.
 */
@Component
class MigrateCommand implements ApplicationRunner {

    private final InstanceMigration migration;
    private final ConfigurableApplicationContext application;

    MigrateCommand(InstanceMigration migration, ConfigurableApplicationContext application) {
        this.migration = migration;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(MigrationOptions.MIGRATE)) {
            List<String> named = arguments.getOptionValues(MigrationOptions.MIGRATE);
            Set<String> chosen = keys(named);
            Optional<String> fault = fault(named, chosen, migration.models());
            int exit = fault.isPresent() ? refused(fault.get()) : moved(chosen, arguments);
            System.exit(SpringApplication.exit(application, () -> exit));
        }
    }

    private static int refused(String fault) {
        System.err.println(fault);
        return 1;
    }

    private int moved(Set<String> chosen, ApplicationArguments arguments) {
        boolean dryRun = arguments.containsOption(MigrationOptions.DRY_RUN);
        List<Move> moves = migration.run(key -> chosen.isEmpty() || chosen.contains(key), dryRun);
        System.out.println(report(moves, dryRun));
        return moves.stream().map(Move::obstacle).allMatch(Optional::isEmpty) ? 0 : 1;
    }

    private static Set<String> keys(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is wrong with the models that were asked for. Nothing after the sign of equality is not everything. */
    static Optional<String> fault(List<String> named, Set<String> chosen, Set<String> known) {
        if (!named.isEmpty() && chosen.isEmpty()) {
            return Optional.of(
                    "Skriv vilka modeller som ska flyttas efter likhetstecknet: %s. Utan likhetstecken flyttas alla."
                            .formatted(String.join(", ", known)));
        }
        Set<String> unknown = new TreeSet<>(chosen);
        unknown.removeAll(known);
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("Det finns ingen modell som heter %s. Inget är flyttat. Modellerna heter %s."
                        .formatted(String.join(" eller ", unknown), String.join(", ", known)));
    }

    static String report(List<Move> moves, boolean dryRun) {
        if (moves.isEmpty()) {
            return "Alla pågående processer går redan efter de modeller som gäller. Inget att flytta.";
        }
        long stuck = moves.stream().filter(move -> move.obstacle().isPresent()).count();
        StringBuilder text = new StringBuilder(dryRun ? "Provkörning: inget är ändrat.\n" : "");
        byModel(moves).forEach((heading, group) -> {
            text.append("\n%s (%d)\n".formatted(heading, group.size()));
            group.forEach(move -> text.append("  ").append(line(move)).append('\n'));
        });
        return text.append("\n%d %s. %d kan inte flyttas."
                        .formatted(moves.size() - stuck, dryRun ? "skulle flyttas" : "är flyttade", stuck))
                .toString();
    }

    private static Map<String, List<Move>> byModel(List<Move> moves) {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        move -> "%s: från %s till %s".formatted(move.process(), move.from(), move.to()),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static String line(Move move) {
        return "%s, vid: %s%s"
                .formatted(
                        move.businessKey(),
                        String.join(", ", move.waitsAt()),
                        move.obstacle().map(why -> ". KAN INTE FLYTTAS. " + why).orElse(""));
    }
}
