package se.trygghetshjulet.benchmark;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;

/** The situational picture in our application: rights, field checks, record, routing and audit trail included. */
final class OurPicture implements Round {

    private static final String PROCESS = "situational-picture";

    private final ProcessEngine engine;
    private final Officials officials;
    private final JdbcClient jdbc;
    private final CountingDataSource database;

    OurPicture(ProcessEngine engine, Officials officials, JdbcClient jdbc, CountingDataSource database) {
        this.engine = engine;
        this.officials = officials;
        this.jdbc = jdbc;
        this.database = database;
    }

    @Override
    public void begin() {
        CleanSlate.wipe(engine, jdbc);
        String cycle = officials.recordedYear(2027).toString();
        officials.startPhase(PROCESS, "malmo-2027", Map.of("cycleId", cycle, "year", 2027));
    }

    @Override
    public List<Task> openTasks() {
        return engine.getTaskService().createTaskQuery().list();
    }

    @Override
    public Runnable submit(Task task) {
        String holder = officials.holder(task);
        Map<String, Object> answers = PictureAnswers.to(task.getTaskDefinitionKey(), officials.opens(task));
        return () -> officials.submits(holder, task, answers);
    }

    @Override
    public CountingDataSource database() {
        return database;
    }
}
