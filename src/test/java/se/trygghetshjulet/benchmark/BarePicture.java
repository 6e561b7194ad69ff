package se.trygghetshjulet.benchmark;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;

/**
 * Our model of the situational picture in a stock engine. Its beans answer from memory; what the forms say is kept as
 * process variables, lists as JSON, as Tasklist submits them to any Camunda.
 */
final class BarePicture implements Round {

    static final Map<Object, Object> BEANS = Map.of("picture", new Picture(), "deadline", new Deadline());
    private static final String PROCESS = "situational-picture";

    private final StockEngine stock;
    private final boolean keepsForms;

    /** @param keepsForms whether what the forms say is stored at all, or only what the model needs to go on */
    BarePicture(StockEngine stock, boolean keepsForms) {
        this.stock = stock;
        this.keepsForms = keepsForms;
        var deployment =
                engine().getRepositoryService().createDeployment().addClasspathResource("bpmn/" + PROCESS + ".bpmn");
        for (String task :
                List.of("decide-approach", "contribute", "import-statistics", "compile", "joint-review", "adopt")) {
            deployment.addClasspathResource("forms/" + PROCESS + "/" + task + ".form");
        }
        deployment.deploy();
    }

    @Override
    public void begin() {
        engine().getRuntimeService()
                .startProcessInstanceByKey(
                        PROCESS,
                        "malmo-2027",
                        Map.of("cycleId", UUID.randomUUID().toString(), "year", 2027));
    }

    @Override
    public List<Task> openTasks() {
        return engine().getTaskService().createTaskQuery().list();
    }

    @Override
    public Runnable submit(Task task) {
        FormService forms = engine().getFormService();
        Map<String, Object> variables = new HashMap<>();
        if (keepsForms) {
            PictureAnswers.to(task.getTaskDefinitionKey(), Map.of("problems", List.of()))
                    .forEach((name, value) -> variables.put(name, value instanceof String ? value : Spin.JSON(value)));
        }
        switch (task.getTaskDefinitionKey()) {
            case "joint-review" -> variables.put("policeAgrees", true);
            case "adopt" -> variables.put("adoption", "APPROVED");
            default -> {}
        }
        String role = engine().getTaskService()
                .getIdentityLinksForTask(task.getId())
                .get(0)
                .getGroupId();
        return () -> {
            engine().getIdentityService().setAuthentication("official", List.of(role));
            try {
                forms.submitTaskForm(task.getId(), variables);
            } finally {
                engine().getIdentityService().clearAuthentication();
            }
        };
    }

    @Override
    public CountingDataSource database() {
        return stock.database();
    }

    private ProcessEngine engine() {
        return stock.engine();
    }

    /** What the model asks about the picture. Public, since the engine calls it. */
    public static final class Picture {

        public String open(String cycleId) {
            return cycleId;
        }

        public List<String> contributors(String pictureId) {
            return PictureAnswers.UNITS;
        }

        public boolean awaitsContributions(String pictureId) {
            return true;
        }

        public boolean awaitsStatistics(String pictureId) {
            return true;
        }

        public LocalDate timeLimit(String pictureId) {
            return LocalDate.of(2027, 3, 12);
        }

        public void freeze(String pictureId) {}
    }

    /** What the model asks about due dates. */
    public static final class Deadline {

        public Date due(int year, String task) {
            return new Date(1_800_000_000_000L);
        }

        public Date by(LocalDate day) {
            return new Date(1_800_000_000_000L);
        }
    }
}
