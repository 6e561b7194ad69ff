package se.trygghetshjulet.engine.internal;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.DelegationState;
import org.springframework.beans.factory.ObjectProvider;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FormContext;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.engine.SubmitWitness;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.engine.internal.rights.Candidates;
import se.trygghetshjulet.engine.internal.rights.Capacity;
import se.trygghetshjulet.engine.internal.rights.TaskRights;

/**
 * Carries data between the engine's tasks and the modules' forms. The content of a form passes through here and never
 * becomes a process variable: the engine and its history hold only what routes (docs/adr/0003).
 */
class FormBridge {

    private final ObjectProvider<TaskForm> taskForms;
    private final ObjectProvider<StartForm> startForms;
    private final DeployedForms deployedForms;
    private final AnswerReader answers;
    private final RoutingValues routingValues = new RoutingValues();
    private final ObjectProvider<FormContext> contexts;
    private final ObjectProvider<SubmitWitness> witnesses;
    private final AcceptedSubmits accepted;
    private final TaskRights rights;
    private final TaskTurns turns;
    private volatile Map<String, TaskForm> formsByTask;

    FormBridge(
            ObjectProvider<TaskForm> taskForms,
            ObjectProvider<StartForm> startForms,
            DeployedForms deployedForms,
            AnswerReader answers,
            ObjectProvider<FormContext> contexts,
            ObjectProvider<SubmitWitness> witnesses,
            AcceptedSubmits accepted,
            TaskRights rights,
            TaskTurns turns) {
        this.taskForms = taskForms;
        this.startForms = startForms;
        this.deployedForms = deployedForms;
        this.answers = answers;
        this.contexts = contexts;
        this.witnesses = witnesses;
        this.accepted = accepted;
        this.rights = rights;
        this.turns = turns;
    }

    Map<String, Object> prefill(TaskEntity task) {
        OpenTask open = open(task, capacity(task));
        Map<String, Object> shown = new TreeMap<>();
        contexts.forEach(context -> shown.putAll(context.of(open)));
        shown.putAll(form(key(task)).prefill(open));
        return shown;
    }

    /** What was answered to the same step before. */
    Optional<EarlierAnswer> earlier(TaskEntity task) {
        return form(key(task)).earlier(open(task, capacity(task)));
    }

    /** What others have handed in to the same step. */
    List<OthersAnswer> others(TaskEntity task) {
        return form(key(task)).others(open(task, capacity(task)));
    }

    Map<String, Object> startPrefill(String process) {
        return startForm(process).prefill();
    }

    /** Writes the record and sets the routing variables; the engine completes the task afterwards. */
    void submit(TaskEntity task, Map<String, Object> submitted) {
        turns.take(task.getId());
        Optional<Capacity> capacity = capacity(task);
        obstacle(task, capacity).ifPresent(sentence -> {
            throw new FormRefused(sentence);
        });
        OpenTask open = open(task, capacity);
        FormSchema schema = deployedForms.schema(task.getProcessDefinition().getDeploymentId(), open.task());
        Answers read = answers.read(schema, submitted);
        Map<String, Object> routing = form(open.task()).submit(open, read);
        ExecutionEntity execution = task.getExecution();
        routingValues.checked(routing).forEach(execution::setVariable);
        witnesses.orderedStream().forEach(witness -> witness.accepted(open, read.asMap()));
        accepted.task(task.getId());
    }

    /** Writes the record, names the case and sets the routing variables; the engine starts the process afterwards. */
    void start(ExecutionEntity instance, Map<String, Object> submitted) {
        String process = instance.getProcessDefinition().getKey();
        FormSchema schema = deployedForms.schema(instance.getProcessDefinition().getDeploymentId(), process + ".start");
        Answers read = answers.read(schema, submitted);
        StartForm.Started started = startForm(process).submit(signedIn(), read);
        instance.setProcessBusinessKey(started.businessKey());
        instance.setVariables(routingValues.checked(started.routing()));
        OpenTask start = new OpenTask("", process + ".start", started.businessKey(), signedIn(), "", Map.of());
        witnesses.orderedStream().forEach(witness -> witness.accepted(start, read.asMap()));
        accepted.instance(instance.getId());
    }

    /**
     * Every task of the models must have exactly one form bean, and every bean a task.
     *
     * @throws IllegalStateException that names all that is missing or left over
     */
    void verify(Set<String> tasksOfModels, Set<String> startableProcesses) {
        Set<String> faults = new TreeSet<>();
        difference(tasksOfModels, forms().keySet())
                .forEach(task -> faults.add("no TaskForm for the user task " + task));
        difference(forms().keySet(), tasksOfModels)
                .forEach(task -> faults.add("a TaskForm for the unknown user task " + task));
        Set<String> starts = startForms.stream().map(StartForm::process).collect(Collectors.toCollection(TreeSet::new));
        difference(startableProcesses, starts).forEach(process -> faults.add("no StartForm for " + process));
        difference(starts, startableProcesses).forEach(process -> faults.add("a StartForm for the unknown " + process));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Models and forms do not fit: " + String.join("; ", faults));
        }
    }

    /** A sentence that says why the signed-in person may not hand the task in; empty when they may. */
    Optional<String> obstacle(TaskEntity task) {
        return obstacle(task, capacity(task));
    }

    /** The keys that a submit of the task may contain. */
    Set<String> fields(TaskEntity task) {
        return deployedForms
                .schema(task.getProcessDefinition().getDeploymentId(), key(task))
                .fields()
                .keySet();
    }

    private static Optional<String> obstacle(TaskEntity task, Optional<Capacity> capacity) {
        if (task.getDelegationState() == DelegationState.PENDING) {
            return Optional.of(
                    "Uppgiften är delegerad och kan inte lämnas in så. Be samordnaren ge dig uppgiften i stället.");
        }
        if (task.getAssignee() != null
                && !task.getAssignee().equals(signedIn())
                && !isNamedInPerson(task, signedIn())) {
            return Optional.of("Uppgiften har tagits av någon annan. Kontakta samordnaren om du ska ta över den.");
        }
        return capacity.isPresent()
                ? Optional.empty()
                : Optional.of("Uppgiften hör till en roll som du inte har. Kontakta samordnaren om det är fel.");
    }

    private Optional<Capacity> capacity(TaskEntity task) {
        signedIn();
        return rights.capacity(Context.getCommandContext().getAuthentication(), task);
    }

    /** Someone whom an escalation has let act beside the assignee. */
    private static boolean isNamedInPerson(TaskEntity task, String actor) {
        return task.getCandidates().stream().anyMatch(link -> actor.equals(link.getUserId()));
    }

    /** Whoever may read every task opens those of other roles too, as the role that may do them sees them. */
    private static OpenTask open(TaskEntity task, Optional<Capacity> capacity) {
        String businessKey = TaskGone.businessKey(task).orElse(null);
        Map<String, Object> routing = new TreeMap<>(task.getVariables());
        routing.values().removeIf(Objects::isNull);
        return new OpenTask(
                task.getId(),
                key(task),
                businessKey,
                signedIn(),
                capacity.flatMap(Capacity::onBehalfOf),
                capacity.map(Capacity::role).orElseGet(() -> Candidates.of(task).firstRole()),
                routing);
    }

    private static String signedIn() {
        CommandContext context = Context.getCommandContext();
        String userId = context.getAuthenticatedUserId();
        if (userId == null) {
            throw new FormRefused("Du är inte inloggad. Logga in och försök igen.");
        }
        return userId;
    }

    private static String key(TaskEntity task) {
        return task.getProcessDefinition().getKey() + "." + task.getTaskDefinitionKey();
    }

    private TaskForm form(String task) {
        TaskForm form = forms().get(task);
        if (form == null) {
            throw new IllegalStateException("No TaskForm for " + task);
        }
        return form;
    }

    private StartForm startForm(String process) {
        return startForms.stream()
                .filter(form -> form.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new FormRefused("Det här steget startar av sig självt när året kommer dit."));
    }

    private Map<String, TaskForm> forms() {
        if (formsByTask == null) {
            formsByTask = taskForms.stream().collect(toUnmodifiableMap(TaskForm::task, identity()));
        }
        return formsByTask;
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
