package se.trygghetshjulet.engine.internal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves running instances from earlier models to those in force, each in a transaction of its own. A step goes on in the
 * step with the same id; its task, assignee and due date stay, and so do timers that have been set (docs/adr/0015).
 */
@Component
public class InstanceMigration {

    private static final Comparator<ProcessInstance> ORDER = Comparator.comparing(
                    ProcessInstance::getBusinessKey, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ProcessInstance::getId);

    private final ObjectProvider<ProcessEngine> engine;
    private final TransactionTemplate oneByOne;

    InstanceMigration(ObjectProvider<ProcessEngine> engine, PlatformTransactionManager transactions) {
        this.engine = engine;
        this.oneByOne = new TransactionTemplate(transactions);
        oneByOne.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Moves every instance that does not run by the models in force.
     *
     * @param process which models are meant, by their keys
     * @param dryRun does everything, finds out what cannot be done, and takes it all back
     * @return one move for each instance, by model and case
     */
    public List<Move> run(Predicate<String> process, boolean dryRun) {
        List<Move> moves = new ArrayList<>();
        inForce().filter(target -> process.test(target.getKey())).forEach(target -> earlier(target)
                .forEach(source ->
                        running(source).forEach(instance -> moves.add(move(instance, source, target, dryRun)))));
        return moves;
    }

    /** The keys of the models in force. */
    public Set<String> models() {
        return inForce().map(ProcessDefinition::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    private Move move(ProcessInstance instance, ProcessDefinition source, ProcessDefinition target, boolean dryRun) {
        List<String> steps = steps(instance);
        Optional<String> obstacle = oneByOne.execute(transaction -> {
            Optional<String> found = obstacle(instance, source, target);
            if (dryRun || found.isPresent()) {
                transaction.setRollbackOnly();
            }
            return found;
        });
        return new Move(target.getName(), instance.getBusinessKey(), version(source), version(target), steps, obstacle);
    }

    private Optional<String> obstacle(ProcessInstance instance, ProcessDefinition source, ProcessDefinition target) {
        try {
            MigrationPlan plan = runtime()
                    .createMigrationPlan(source.getId(), target.getId())
                    .mapEqualActivities()
                    .build();
            runtime().newMigration(plan).processInstanceIds(instance.getId()).execute();
            return Optional.empty();
        } catch (MigrationPlanValidationException unlike) {
            return Optional.of("Modellerna är för olika: "
                    + unlike.getValidationReport().getInstructionReports().stream()
                            .map(report -> report.getMigrationInstruction().getSourceActivityId())
                            .collect(Collectors.joining(", ")));
        } catch (MigratingProcessInstanceValidationException stuck) {
            return Optional.of("Steget saknar motsvarighet i den nya versionen: "
                    + Stream.concat(
                                    stuck.getValidationReport().getActivityInstanceReports().stream()
                                            .map(report -> report.getSourceScopeId()),
                                    stuck.getValidationReport().getTransitionInstanceReports().stream()
                                            .map(report -> report.getSourceScopeId()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
        } catch (OptimisticLockingException busy) {
            return Optional.of("Någon ändrade något i samma stund. Kör kommandot igen.");
        }
    }

    /** The newest version of each model in the set that is in force. */
    private Stream<ProcessDefinition> inForce() {
        var repository = engine.getObject().getRepositoryService();
        return ModelDeployment.latest(repository).stream()
                .flatMap(deployment -> repository
                        .createProcessDefinitionQuery()
                        .deploymentId(deployment.getId())
                        .orderByProcessDefinitionKey()
                        .asc()
                        .list()
                        .stream());
    }

    private List<ProcessDefinition> earlier(ProcessDefinition target) {
        return engine
                .getObject()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(target.getKey())
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(definition -> !definition.getId().equals(target.getId()))
                .toList();
    }

    private List<ProcessInstance> running(ProcessDefinition source) {
        return runtime().createProcessInstanceQuery().processDefinitionId(source.getId()).list().stream()
                .sorted(ORDER)
                .toList();
    }

    /** The names of the steps where the instance waits; the id of one that has no name. */
    private List<String> steps(ProcessInstance instance) {
        return leaves(runtime().getActivityInstance(instance.getId()))
                .map(step -> step.getActivityName() == null ? step.getActivityId() : step.getActivityName())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<ActivityInstance> leaves(ActivityInstance around) {
        ActivityInstance[] inside = around.getChildActivityInstances();
        return inside.length == 0 ? Stream.of(around) : Stream.of(inside).flatMap(InstanceMigration::leaves);
    }

    private static String version(ProcessDefinition definition) {
        return definition.getVersionTag() == null ? "version " + definition.getVersion() : definition.getVersionTag();
    }

    private RuntimeService runtime() {
        return engine.getObject().getRuntimeService();
    }

    /**
     * An instance that is moved.
     *
     * @param process the name of its model, in Swedish
     * @param businessKey the case, e.g. {@code malmo-2027}
     * @param from the tag it ran by, or its number when the model had no tag
     * @param waitsAt the names of the steps where it waits
     * @param obstacle why it cannot be moved, as a Swedish sentence; empty when it can
     */
    public record Move(
            String process,
            String businessKey,
            String from,
            String to,
            List<String> waitsAt,
            Optional<String> obstacle) {}
}
