package se.trygghetshjulet.engine.internal.release;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.MigrationOptions;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;

/** The command {@code --migrate-instances [--dry-run]}: says in Swedish what it does, and ends with 1 if anything could not be moved. */
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
            boolean dryRun = arguments.containsOption(MigrationOptions.DRY_RUN);
            List<Move> moves = migration.run(chosen(arguments), dryRun);
            System.out.println(report(moves, dryRun));
            boolean all = moves.stream().map(Move::obstacle).allMatch(Optional::isEmpty);
            System.exit(SpringApplication.exit(application, () -> all ? 0 : 1));
        }
    }

    private static Predicate<String> chosen(ApplicationArguments arguments) {
        Set<String> keys = arguments.getOptionValues(MigrationOptions.MIGRATE).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return key -> keys.isEmpty() || keys.contains(key);
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
