package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
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

    private EarlierModels earlier;

    @BeforeEach
    void theModelsOfTheVersionBefore() {
        CleanSlate.wipe(engine, jdbc);
        earlier = new EarlierModels(engine, officials, migration);
    }

    @AfterEach
    void onlyTodaysModels() {
        CleanSlate.wipe(engine, jdbc);
        earlier.remove();
    }

    @Test
    @DisplayName("går att flytta vid varje uppgift och går sedan till sitt slut")
    void everyTaskCanBeWaitedAtWhenTheModelsChange() {
        for (int round = 0; round < ROUNDS; round++) {
            CleanSlate.wipe(engine, jdbc);
            play(round);
        }
        theLightYear();
        assertThat(earlier.movedAt()).containsAll(EarlierModels.userTasks(OF_THE_YEAR));
    }

    @Test
    @DisplayName("har en motsvarighet till varje uppgift i varje modell")
    void everyUserTaskGoesOnInTodaysModels() {
        for (ProcessDefinition before : earlier.definitions()) {
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
                    .containsAll(EarlierModels.userTasks(before.getKey()));
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
                    earlier.move(todo.task(), step < stays);
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
                .allSatisfy(instance ->
                        assertThat(instance.getProcessDefinitionId()).startsWith("legal-clock:"));
    }

    private void theLightYear() {
        officials.start(officials.holderOf("coordinator"), "annual-cycle", Map.of("year", 2028, "variant", "LIGHT"));
        earlier.move("annual-cycle.assess-update-need", false);
        new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief())).done("annual-cycle.assess-update-need");
        officials.fireTimer("half-year");
        assertThat(officials.tasks("follow-up.report-progress")).isNotEmpty();
    }
}
