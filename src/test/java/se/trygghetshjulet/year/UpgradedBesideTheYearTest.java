package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.engine.internal.release.InstanceMigration;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/**
 * An effort, an agreement and a council that begin by the models of the version before, moved at each of their tasks in
 * turn and played until nothing is left to do; and the same move from the operator's command line.
 */
@DisplayName("En satsning, en överenskommelse eller ett råd som pågår när modellerna byts")
@ProductTest
class UpgradedBesideTheYearTest {

    private static final String TODAY = "2027-02-01";

    private static final List<Step> EFFORT = List.of(
            new Step(
                    "special-effort.describe",
                    Map.of(
                            "title", "Oro på torget",
                            "situation", "Bråk varje kväll.",
                            "goal", "Lugna kvällar.",
                            "actions", "Vuxna och patruller på torget.",
                            "units", List.of("fritid", "police"),
                            "startsOn", "2027-02-02",
                            "endsOn", "2027-03-31")),
            new Step("special-effort.decide", Map.of("verdict", "APPROVE")),
            new Step(
                    "special-effort.carry-out",
                    Map.of("answer", "NOTHING", "nothing", "Det lugnade sig av sig självt.")),
            new Step(
                    "special-effort.debrief",
                    Map.of("worked", "Beskedet kom fort.", "lessons", "Ring fritidsgården.")));

    private static final List<Step> AGREEMENT = List.of(
            new Step("cooperation-agreement.prepare", terms()),
            new Step(
                    "cooperation-agreement.counterpart-review",
                    Map.of("answer", "AGREES", "answeredBy", "Verksamhetschefen", "answeredOn", TODAY)),
            new Step(
                    "cooperation-agreement.sign",
                    Map.of(
                            "signedOn", TODAY,
                            "citySigner", "Stadsdirektören",
                            "counterpartSigner", "Verksamhetschefen",
                            "fileReference", "STK-2027-88")),
            new Step(
                    "cooperation-agreement.review",
                    Map.of("verdict", "KEEP", "text", "Vi träffas varje månad."),
                    "2028-02-01",
                    "await-next"),
            new Step(
                    "cooperation-agreement.decide-continuation",
                    Map.of("continuation", "KEEP", "reason", "Den får löpa ut när uppdraget är slutfört."),
                    "2028-02-28",
                    "await-next"));

    private static final List<Step> COUNCIL = List.of(
            new Step(
                    "strategic-council.call",
                    Map.of(
                            "heldOn", "2027-03-01",
                            "place", "Stadshuset",
                            "chair", "Kommunstyrelsens ordförande",
                            "chairTitle", "Ordförande",
                            "agenda", "Läget i staden.",
                            "members",
                                    List.of(Map.of(
                                            "name", "Chefen",
                                            "organisation", "Region Skåne",
                                            "title", "Regionchef")))),
            new Step(
                    "strategic-council.minutes",
                    Map.of(
                            "outcome", "HELD",
                            "heldOn", "2027-03-01",
                            "present", "Alla som kallades.",
                            "minutes", "Rådet gick igenom läget.",
                            "matters",
                                    List.of(Map.of(
                                            "title", "Ungdomsjobb",
                                            "description", "Rådet vill att styrgruppen prövar frågan."))),
                    "2027-03-01",
                    "await-meeting"),
            new Step("strategic-council.handle-matter", Map.of("answer", "LEFT", "comment", "Finns redan.")));

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

    @Autowired
    private Environment environment;

    private EarlierModels earlier;
    private YearAtWork work;

    @BeforeEach
    void theModelsOfTheVersionBefore() {
        CleanSlate.wipe(engine, jdbc);
        earlier = new EarlierModels(engine, officials, migration);
        work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()));
    }

    @AfterEach
    void onlyTodaysModels() {
        CleanSlate.wipe(engine, jdbc);
        earlier.remove();
    }

    /** A task, its answers, and the day and the timer that it waits for. */
    private record Step(String task, Map<String, Object> answers, String day, String timer) {

        Step(String task, Map<String, Object> answers) {
            this(task, answers, "", "");
        }
    }

    @Test
    @DisplayName("går att flytta vid varje uppgift och går sedan vidare tills inget är kvar att göra")
    void everythingIsMovedAtEachOfItsTasks() {
        play(
                "special-effort",
                Map.of(
                        "kind", "PLANNED",
                        "title", "Oro på torget",
                        "situation", "Bråk varje kväll.",
                        "units", List.of("fritid", "police")),
                EFFORT);
        play(
                "cooperation-agreement",
                Map.of(
                        "start", "NEW",
                        "title", "Trygga bostadsområden",
                        "counterpart", "Fastighetsägarna",
                        "counterpartType", "BUSINESS"),
                AGREEMENT);
        play("strategic-council", Map.of("begin", true), COUNCIL);

        assertThat(earlier.movedAt())
                .isEqualTo(EarlierModels.userTasks(
                        Set.of("special-effort", "cooperation-agreement", "strategic-council")));
    }

    /** Once for each task, where it is moved after it has been tried at those before. */
    private void play(String process, Map<String, Object> start, List<Step> steps) {
        IntStream.range(0, steps.size()).forEach(moved -> {
            CleanSlate.wipe(engine, jdbc);
            work.on(TODAY).starts("coordinator", process, start);
            for (int step = 0; step < steps.size(); step++) {
                Step todo = steps.get(step);
                if (!todo.timer().isEmpty()) {
                    work.on(todo.day()).awaited(todo.timer());
                }
                if (step <= moved) {
                    earlier.move(todo.task(), step < moved);
                }
                officials.completeAll(todo.task(), role -> todo.answers());
            }
            assertThat(engine.getTaskService().createTaskQuery().count())
                    .as(
                            "what is left of %s after a move at %s",
                            process, steps.get(moved).task())
                    .isZero();
        });
    }

    @Test
    @DisplayName("flyttas från kommandoraden medan programmet är igång, efter en provkörning som inte ändrar något")
    void theOperatorMovesItFromTheCommandLine() throws IOException, InterruptedException {
        work.on("2027-01-11").start();
        Task waiting = officials.task("situational-picture.decide-approach");

        CommandLine dry = CommandLine.run(environment, "--migrate-instances", "--dry-run");
        assertThat(dry.said())
                .startsWith("Provkörning: inget är ändrat.")
                .contains("Årscykel: från version ", "malmo-2027, vid: Bestäm hur lägesbilden tas fram")
                .endsWith("skulle flyttas. 0 kan inte flyttas.\n");
        assertThat(dry.exit()).isZero();
        assertThat(earlier.runsByThese(officials.task("situational-picture.decide-approach")))
                .isTrue();

        CommandLine moved = CommandLine.run(environment, "--migrate-instances=situational-picture");
        assertThat(moved.said())
                .doesNotContain("Provkörning", "Årscykel")
                .endsWith("1 är flyttade. 0 kan inte flyttas.\n");
        assertThat(moved.exit()).isZero();
        assertThat(officials.task("situational-picture.decide-approach"))
                .satisfies(task -> assertThat(task.getId()).isEqualTo(waiting.getId()))
                .satisfies(task -> assertThat(task.getDueDate()).isEqualTo(waiting.getDueDate()))
                .satisfies(task -> assertThat(earlier.runsByThese(task)).isFalse());
        work.done("situational-picture.decide-approach", "situational-picture.contribute");
    }

    @Test
    @DisplayName("ligger kvar där det väntar om steget inte finns kvar, och kommandot säger vilket det är och varför")
    void whatCannotBeMovedStaysWhereItIs() throws IOException, InterruptedException {
        earlier.deployWithATaskOfItsOwn("strategic-council", "call", "invite");
        work.on(TODAY).starts("coordinator", "strategic-council", Map.of("begin", true));
        Task waiting = officials.task("strategic-council.invite");

        CommandLine moved = CommandLine.run(environment, "--migrate-instances=strategic-council");

        assertThat(moved.said())
                .contains(
                        ", vid: Kalla till rådet. KAN INTE FLYTTAS. Steget saknar motsvarighet i den nya versionen: invite")
                .endsWith("0 är flyttade. 1 kan inte flyttas.\n");
        assertThat(moved.exit()).isEqualTo(1);
        assertThat(officials.task("strategic-council.invite"))
                .satisfies(task -> assertThat(task.getId()).isEqualTo(waiting.getId()))
                .satisfies(
                        task -> assertThat(task.getProcessDefinitionId()).isEqualTo(waiting.getProcessDefinitionId()))
                .satisfies(task -> assertThat(task.getDueDate()).isEqualTo(waiting.getDueDate()));
    }

    @Test
    @DisplayName("rörs inte av ett felstavat kommando, som inte heller startar programmet")
    void aSlipOfThePenDoesNothing() throws IOException, InterruptedException {
        CommandLine misspelt = CommandLine.run(environment, "--migrate-instance", "--dry-run");

        assertThat(misspelt.said())
                .startsWith("--dry-run hör ihop med --migrate-instances.")
                .endsWith("inget är gjort.\n");
        assertThat(misspelt.exit()).isEqualTo(1);
    }

    private static Map<String, Object> terms() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "kind", "AGREEMENT",
                "title", "Trygga bostadsområden",
                "counterpart", "Fastighetsägarna",
                "counterpartType", "BUSINESS",
                "purposes", "Färre inbrott och tryggare gårdar.",
                "areas", "Belysning, skötsel och rapportering.",
                "validFrom", "2027-02-01",
                "validTo", "2029-02-28"));
        answers.put("decision", "GO");
        answers.put("needsDecision", false);
        return answers;
    }
}
