package se.trygghetshjulet.engine.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Handovers;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.engine.internal.rights.Candidates;
import se.trygghetshjulet.engine.internal.rights.Capacity;
import se.trygghetshjulet.engine.internal.rights.RolesOfTheDay;
import se.trygghetshjulet.engine.internal.rights.TaskMoves;
import se.trygghetshjulet.engine.internal.rights.TaskRights;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Person;

/** Lets people hand tasks over through the engine, signed in as themselves, so that its every check and listener runs. */
@Component
class HandedOverTasks implements Handovers {

    private final ObjectProvider<ProcessEngine> engine;
    private final TaskRights rights;
    private final RolesOfTheDay roles;
    private final Organisation organisation;
    private final Deputies deputies;
    private final ObjectProvider<TextRule> textRules;
    private final TaskMoves moves;
    private final Clock clock;

    HandedOverTasks(
            ObjectProvider<ProcessEngine> engine,
            TaskRights rights,
            RolesOfTheDay roles,
            Organisation organisation,
            Deputies deputies,
            ObjectProvider<TextRule> textRules,
            TaskMoves moves,
            Clock clock) {
        this.engine = engine;
        this.rights = rights;
        this.roles = roles;
        this.organisation = organisation;
        this.deputies = deputies;
        this.textRules = textRules;
        this.moves = moves;
        this.clock = clock;
    }

    @Override
    public void take(String person, String taskId, Optional<String> shownHolder) {
        as(person, context -> {
            TaskEntity task = seen(person, taskId, context);
            Optional<String> holder = Optional.ofNullable(task.getAssignee());
            if (holder.filter(person::equals).isPresent()) {
                return;
            }
            stillWith(shownHolder, holder);
            rights.capacity(person, task).orElseThrow(HandedOverTasks::notYours);
            if (holder.isPresent() && !rights.mayTakeOver(person, task)) {
                throw new FormRefused("%s har uppgiften. Be %1$s att lämna över den, eller kontakta samordnaren."
                        .formatted(name(holder.get())));
            }
            engine.getObject().getTaskService().claim(taskId, person);
        });
    }

    @Override
    public void giveBack(String person, String taskId, Optional<String> shownHolder, String reason) {
        reasoned(new Checks(), reason).orRefuse();
        as(person, context -> {
            TaskEntity task = seen(person, taskId, context);
            Optional<String> holder = Optional.ofNullable(task.getAssignee());
            stillWith(shownHolder, holder);
            Capacity capacity = mover(person, task);
            if (holder.isEmpty()) {
                throw new FormRefused("Uppgiften väntar redan på att någon tar den.");
            }
            assign(taskId, null, context);
            moves.moved(task, person, capacity, holder, Optional.empty(), Optional.of(reason.strip()));
        });
    }

    @Override
    public void handOver(String person, String taskId, Optional<String> shownHolder, String receiver, String reason) {
        boolean known =
                organisation.people().stream().anyMatch(each -> each.id().equals(receiver));
        reasoned(new Checks().that(known, "receiver", "Välj vem som ska ha uppgiften."), reason)
                .orRefuse();
        as(person, context -> {
            TaskEntity task = seen(person, taskId, context);
            Optional<String> holder = Optional.ofNullable(task.getAssignee());
            stillWith(shownHolder, holder);
            Capacity capacity = mover(person, task);
            if (holder.filter(receiver::equals).isPresent()) {
                throw new FormRefused(
                        "receiver", "%s har redan uppgiften. Välj någon annan.".formatted(name(receiver)));
            }
            if (rights.capacity(receiver, task).isEmpty()) {
                throw new FormRefused(
                        "receiver",
                        ("%s har inte den roll som uppgiften hör till. Välj någon som har rollen, eller registrera en"
                                        + " ersättare för den som har den.")
                                .formatted(name(receiver)));
            }
            assign(taskId, receiver, context);
            moves.moved(task, person, capacity, holder, Optional.of(receiver), Optional.of(reason.strip()));
        });
    }

    @Override
    public List<String> receivers(String taskId) {
        return configuration().getCommandExecutorTxRequired().execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null ? List.of() : receivers(task);
        });
    }

    private List<String> receivers(TaskEntity task) {
        Candidates candidates = Candidates.of(task);
        Stream<String> byRole = candidates.roles().stream()
                .filter(role -> organisation.roles().stream()
                        .anyMatch(known -> known.id().equals(role)))
                .flatMap(role -> deputies.holdersAndDeputies(role, SwedishTime.today(clock)).stream())
                .map(Person::id);
        return Stream.concat(byRole, candidates.people().stream())
                .distinct()
                .filter(person -> !person.equals(task.getAssignee()))
                .toList();
    }

    /** A stranger to the task hears what somebody hears who comes too late. */
    private TaskEntity seen(String person, String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        boolean visible = task != null
                && (rights.capacity(person, task).isPresent()
                        || coordinating(person).isPresent());
        if (!visible) {
            throw new FormRefused("Uppgiften är redan klar, eller så är den inte längre din att göra.");
        }
        return task;
    }

    private void stillWith(Optional<String> shown, Optional<String> holder) {
        if (!shown.equals(holder)) {
            throw new FormRefused(holder.map(person -> "%s har uppgiften nu.".formatted(name(person)))
                            .orElse("Ingen har uppgiften nu.")
                    + " Det ändrades medan du läste sidan. Titta på den igen och bestäm dig på nytt.");
        }
    }

    /** In what capacity the person may move the task: as its holder, or by coordinating. */
    private Capacity mover(String person, TaskEntity task) {
        Optional<Capacity> asHolder = Optional.of(task)
                .filter(held -> person.equals(held.getAssignee()))
                .flatMap(held -> rights.capacity(person, held));
        return asHolder.or(() -> coordinating(person))
                .orElseThrow(
                        () -> new FormRefused(
                                "Bara den som har uppgiften, och samordnaren, kan lämna över den. Ta den först om du ska göra den."));
    }

    private Optional<Capacity> coordinating(String person) {
        return rights.coordinating(person, roles.coveredBy(person));
    }

    /** The right to it has been established; who may receive it is for the listener of the task. */
    private static void assign(String taskId, String receiver, CommandContext context) {
        context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, receiver).execute(context));
    }

    private Checks reasoned(Checks checks, String reason) {
        checks.that(!reason.isBlank(), "reason", "Skriv varför uppgiften lämnas över.")
                .that(
                        reason.length() <= LONGEST_REASON,
                        "reason",
                        "Skriv orsaken med högst %d tecken.".formatted(LONGEST_REASON));
        textRules.stream()
                .map(rule -> rule.objection(reason))
                .flatMap(Optional::stream)
                .forEach(objection -> checks.that(false, "reason", "Orsaken " + objection));
        return checks;
    }

    private void as(String person, Consumer<CommandContext> work) {
        IdentityService identity = engine.getObject().getIdentityService();
        Authentication before = identity.getCurrentAuthentication();
        identity.setAuthenticatedUserId(person);
        try {
            configuration().getCommandExecutorTxRequired().execute(context -> {
                work.accept(context);
                return null;
            });
        } catch (TaskAlreadyClaimedException taken) {
            throw new FormRefused("Någon annan har redan tagit uppgiften. Listan visar hur det är nu.");
        } catch (OptimisticLockingException | NullValueException meanwhile) {
            throw new FormRefused("Någon annan ändrade uppgiften i samma stund. Listan visar hur det är nu.");
        } catch (AuthorizationException refused) {
            throw notYours();
        } finally {
            identity.setAuthentication(before);
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
    }

    private static FormRefused notYours() {
        return new FormRefused("Uppgiften hör till en roll som du inte har. Kontakta samordnaren om det är fel.");
    }

    private String name(String personId) {
        return organisation.nameOf(personId);
    }
}
