package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.engine.internal.release.InstanceMigration;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/**
 * A year that begins by the models of the version before. At every task it is tried whether the phase can be moved to
 * today's model while it waits there; at one of its tasks the phase is moved and goes on to its end. With
 * {@code -Dupgrade.rounds=6} so many years are played that every phase has gone on from each of its tasks.
 */
@DisplayName("Ett år som pågår när modellerna byts")
@ProductTest
class UpgradedYearTest {

    private static final Path BEFORE = Path.of("src/test/resources/models/before-2026.1");

    /** The models that a year runs by. */
    private static final Set<String> OF_THE_YEAR = Set.of(
            "annual-cycle", "situational-picture", "prioritization", "action-plan", "political-decision", "follow-up");

    private static final int ROUNDS = Integer.getInteger("upgrade.rounds", 1);

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private InstanceMigration migration;

    @Autowired
    private JdbcClient jdbc;

    private final Set<String> movedAt = new TreeSet<>();
    private String earlier;

    @BeforeEach
    void theModelsOfTheVersionBefore() throws IOException {
        CleanSlate.wipe(engine, jdbc);
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("the version before");
        try (Stream<Path> models = Files.list(BEFORE);
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            for (Path file :
                    Stream.concat(models, forms).filter(Files::isRegularFile).toList()) {
                deployment.addString(
                        file.startsWith("forms") ? file.toString() : "bpmn/" + file.getFileName(),
                        Files.readString(file));
            }
        }
        earlier = deployment.deploy().getId();
    }

    @AfterEach
    void onlyTodaysModels() {
        CleanSlate.wipe(engine, jdbc);
        engine.getRepositoryService().deleteDeployment(earlier, true);
    }

    @Test
    @DisplayName("går att flytta vid varje uppgift och går sedan till sitt slut")
    void everyTaskCanBeWaitedAtWhenTheModelsChange() throws IOException {
        for (int round = 0; round < ROUNDS; round++) {
            CleanSlate.wipe(engine, jdbc);
            play(round);
        }
        theLightYear();
        assertThat(movedAt).containsAll(userTasksOfTheYearBefore());
    }

    @Test
    @DisplayName("har en motsvarighet till varje uppgift i varje modell")
    void everyUserTaskGoesOnInTodaysModels() throws IOException {
        for (ProcessDefinition before : engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(earlier)
                .list()) {
            ProcessDefinition today = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(before.getKey())
                    .processDefinitionVersion(before.getVersion() - 1)
                    .singleResult();
            MigrationPlan plan = engine.getRuntimeService()
                    .createMigrationPlan(before.getId(), today.getId())
                    .mapEqualActivities()
                    .build();
            assertThat(plan.getInstructions())
                    .as(before.getKey())
                    .extracting(MigrationInstruction::getSourceActivityId)
                    .containsAll(userTasks(before.getKey()));
        }
    }

    @Test
    @DisplayName("ändras inte av en provkörning")
    void aDryRunChangesNothing() {
        new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()))
                .on("2027-01-11")
                .start();
        List<Move> dry = migration.run(process -> true, true);
        assertThat(dry).extracting(Move::process).contains("Årscykel", "Lägesbild", "Fristbevakning");
        assertThat(dry).allSatisfy(move -> {
            assertThat(move.obstacle()).isEmpty();
            assertThat(move.to()).isEqualTo("2026.1");
        });
        assertThat(migration.run(process -> true, true)).isEqualTo(dry);
        assertThat(migration.run(process -> true, false)).isEqualTo(dry);
        assertThat(migration.run(process -> true, false)).isEmpty();
    }

    /** The year itself is moved last of all, so that every phase begins by the model before. */
    private void play(int round) {
        YearAtWork work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()));
        work.on("2027-01-11").start();
        for (BriefYear.Stretch stretch : BriefYear.STRETCHES) {
            work.on(stretch.from());
            stretch.timer().ifPresent(work::awaited);
            int last = stretch.steps().size() - 1;
            int stays = last - (round + stretch.offset()) % stretch.steps().size();
            for (int step = 0; step <= last; step++) {
                BriefYear.Step todo = stretch.steps().get(step);
                work.on(todo.day());
                if (step <= stays) {
                    move(todo.task(), step < stays);
                }
                work.done(todo.task());
            }
        }
        assertThat(jdbc.sql("select closed_at is not null from cycle")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().list())
                .as("only the law's clocks run on")
                .allSatisfy(instance -> assertThat(
                                definition(instance.getProcessDefinitionId()).getKey())
                        .isEqualTo("legal-clock"));
    }

    private void theLightYear() {
        officials.start(officials.holderOf("coordinator"), "annual-cycle", Map.of("year", 2028, "variant", "LIGHT"));
        move("annual-cycle.assess-update-need", false);
        new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief())).done("annual-cycle.assess-update-need");
        officials.fireTimer("half-year");
        assertThat(officials.tasks("follow-up.report-progress")).isNotEmpty();
    }

    private void move(String task, boolean dryRun) {
        String process = task.substring(0, task.indexOf('.'));
        List<Move> moves = migration.run(process::equals, dryRun);
        assertThat(moves).as("moved at " + task).isNotEmpty();
        assertThat(moves)
                .allSatisfy(move -> assertThat(move.obstacle()).as(task).isEmpty());
        assertThat(officials.tasks(task)).isNotEmpty().allSatisfy(open -> assertThat(
                        definition(open.getProcessDefinitionId())
                                .getDeploymentId()
                                .equals(earlier))
                .isEqualTo(dryRun));
        movedAt.add(task);
    }

    private ProcessDefinition definition(String id) {
        return engine.getRepositoryService().getProcessDefinition(id);
    }

    private static Set<String> userTasksOfTheYearBefore() throws IOException {
        Set<String> tasks = new TreeSet<>();
        for (String process : OF_THE_YEAR) {
            userTasks(process).forEach(task -> tasks.add(process + "." + task));
        }
        return tasks;
    }

    private static List<String> userTasks(String process) {
        return Bpmn.readModelFromFile(BEFORE.resolve(process + ".bpmn").toFile())
                .getModelElementsByType(UserTask.class)
                .stream()
                .map(UserTask::getId)
                .toList();
    }
}
