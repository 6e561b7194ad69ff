package se.trygghetshjulet.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Some units have been asked for their contributions to the picture of 2027, and everybody is at work. */
public final class AskedUnits {

    /** The day of the asking. */
    public static final LocalDate MONDAY = LocalDate.of(2027, 2, 8);

    /** The last day of the contributions. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 12);

    private AskedUnits() {}

    /** Instead of whatever an earlier test has left. */
    public static void ask(
            ProcessEngine engine, JdbcClient jdbc, TestClock clock, Officials officials, String... units) {
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
                        "units", List.of(units)));
    }

    /** The next test begins as on the first day. */
    public static void forget(ProcessEngine engine, JdbcClient jdbc, TestClock clock) {
        AwayPeople.everybodyIsBack(jdbc);
        CleanSlate.wipe(engine, jdbc);
        clock.startAgain();
    }
}
