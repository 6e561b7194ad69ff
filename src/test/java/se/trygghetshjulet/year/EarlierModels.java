package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import se.trygghetshjulet.engine.internal.release.InstanceMigration;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;
import se.trygghetshjulet.testing.Officials;

/** The models of the version before, deployed beside today's, so that what starts runs by them until it is moved. */
final class EarlierModels {

    private static final Path BEFORE = Path.of("src/test/resources/models/before-2026.1");

    private final ProcessEngine engine;
    private final Officials officials;
    private final InstanceMigration migration;
    private final Set<String> movedAt = new TreeSet<>();
    private final String deployment;
    private final List<String> deployments = new ArrayList<>();

    EarlierModels(ProcessEngine engine, Officials officials, InstanceMigration migration) {
        this.engine = engine;
        this.officials = officials;
        this.migration = migration;
        this.deployment = deploy(engine);
        deployments.add(deployment);
    }

    private static String deploy(ProcessEngine engine) {
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
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return deployment.deploy().getId();
    }

    /**
     * A version of a model in which one of the tasks was called something else, so that nothing that waits there can go on
     * in today's. What starts runs by it.
     */
    void deployWithATaskOfItsOwn(String process, String today, String before) {
        DeploymentBuilder strange =
                engine.getRepositoryService().createDeployment().name("a version with a task of its own");
        try (Stream<Path> forms = Files.list(Path.of("forms", process))) {
            strange.addString(
                    "bpmn/%s.bpmn".formatted(process),
                    Files.readString(Path.of("bpmn", process + ".bpmn"))
                            .replaceAll(
                                    "\\b(id|sourceRef|targetRef|bpmnElement)=\"%s\"".formatted(today),
                                    "$1=\"%s\"".formatted(before)));
            for (Path form : forms.toList()) {
                strange.addString(form.toString(), Files.readString(form));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        deployments.add(strange.deploy().getId());
    }

    void remove() {
        deployments.forEach(deployed -> engine.getRepositoryService().deleteDeployment(deployed, true));
    }

    List<ProcessDefinition> definitions() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list();
    }

    /** Moves everything that waits at the task to today's model, or tries whether it could be. */
    void move(String task, boolean dryRun) {
        String process = task.substring(0, task.indexOf('.'));
        List<Move> moves = migration.run(process::equals, dryRun);
        assertThat(moves).as("moved at " + task).isNotEmpty();
        assertThat(moves)
                .allSatisfy(move -> assertThat(move.obstacle()).as(task).isEmpty());
        assertThat(officials.tasks(task)).isNotEmpty().allSatisfy(open -> assertThat(runsByThese(open))
                .isEqualTo(dryRun));
        movedAt.add(task);
    }

    boolean runsByThese(Task task) {
        return engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getDeploymentId()
                .equals(deployment);
    }

    /** Every task that something has been moved at, or could have been. */
    Set<String> movedAt() {
        return movedAt;
    }

    /** The ids of the user tasks of a model. */
    static List<String> userTasks(String process) {
        return Bpmn.readModelFromFile(BEFORE.resolve(process + ".bpmn").toFile())
                .getModelElementsByType(UserTask.class)
                .stream()
                .map(UserTask::getId)
                .toList();
    }

    /** The keys of all user tasks of the models. */
    static Set<String> userTasks(Set<String> processes) {
        Set<String> tasks = new TreeSet<>();
        for (String process : processes) {
            userTasks(process).forEach(task -> tasks.add(process + "." + task));
        }
        return tasks;
    }
}
