package se.trygghetshjulet.portal;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** Grundskola, fritid and the police are asked for their contributions; the one who answers for fritid is away. */
final class TaskListScene {

    static final String CONTRIBUTE = "situational-picture.contribute";
    static final String HOLDER = "ansvarig-grundskola";
    static final String ABSENT = "ansvarig-fritid";
    static final LocalDate MONDAY = AskedUnits.MONDAY;
    static final LocalDate LAST_DAY = AskedUnits.LAST_DAY;

    private TaskListScene() {}

    /** @return the task of grundskola */
    static Task begin(ProcessEngine engine, JdbcClient jdbc, TestClock clock, Officials officials) {
        AskedUnits.ask(engine, jdbc, clock, officials, "grundskola", "fritid", "police");
        AwayPeople.away(jdbc, ABSENT, HOLDER, MONDAY, LAST_DAY.plusDays(9));
        return officials.task(CONTRIBUTE, "unit.grundskola");
    }
}
