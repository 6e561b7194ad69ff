package se.trygghetshjulet.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** Grundskola, fritid and the police are asked for their contributions; the one who answers for fritid is away. */
final class TaskListScene {

    static final String CONTRIBUTE = "situational-picture.contribute";
    static final String HOLDER = "ansvarig-grundskola";
    static final String ABSENT = "ansvarig-fritid";
    static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 12);

    private TaskListScene() {}

    /** @return the task of grundskola */
    static Task begin(ProcessEngine engine, JdbcClient jdbc, TestClock clock, Officials officials) {
        CleanSlate.wipe(engine, jdbc);
        AwayPeople.everybodyIsBack(jdbc);
        clock.moveTo(MONDAY);
        officials.startPhase(
                "situational-picture",
                "malmo-2027",
                Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027));
        officials.complete(
                "situational-picture.decide-approach",
                Map.of(
                        "questions", "Var är problemen störst?",
                        "areas", "Hela Malmö",
                        "sources", "Anmälda brott",
                        "timeLimit", LAST_DAY.toString(),
                        "units", List.of("grundskola", "fritid", "police")));
        AwayPeople.away(jdbc, ABSENT, HOLDER, MONDAY, LAST_DAY.plusDays(9));
        return officials.task(CONTRIBUTE, "unit.grundskola");
    }

    static void end(ProcessEngine engine, JdbcClient jdbc, TestClock clock) {
        AwayPeople.everybodyIsBack(jdbc);
        CleanSlate.wipe(engine, jdbc);
        clock.moveTo(LocalDate.of(2027, 1, 11));
    }
}
