package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.deadline.LegalLimit;
import se.trygghetshjulet.deadline.LegalLimits;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.record.AuditTrail;

/** Moves a deadline with everything that hangs on it: the task, the reminders, the trail, and a word to the holder. */
@Component
class MovingDeadlines {

    static final Set<String> MOVERS = Set.of(Roles.COORDINATOR, Roles.STEERING_CHAIR);

    static final int LONGEST_REASON = 500;

    private static final int FARTHEST_YEARS = 2;
    private static final int ATTEMPTS = 8;

    private final TaskDeadlines deadlines;
    private final OpenTasks tasks;
    private final Processes processes;
    private final StageNotices notices;
    private final AuditTrail trail;
    private final Deputies deputies;
    private final List<LegalLimits> limits;
    private final WorkingDays workingDays;
    private final ObjectProvider<TextRule> textRules;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final boolean holderMay;

    MovingDeadlines(
            TaskDeadlines deadlines,
            OpenTasks tasks,
            Processes processes,
            StageNotices notices,
            AuditTrail trail,
            Deputies deputies,
            List<LegalLimits> limits,
            WorkingDays workingDays,
            ObjectProvider<TextRule> textRules,
            TransactionTemplate transactions,
            Clock clock,
            @Value("${trygghetshjulet.deadline.holder-may-move:false}") boolean holderMay) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.processes = processes;
        this.notices = notices;
        this.trail = trail;
        this.deputies = deputies;
        this.limits = limits;
        this.workingDays = workingDays;
        this.textRules = textRules;
        this.transactions = transactions;
        this.clock = clock;
        this.holderMay = holderMay;
    }

    /**
     * @param day the new last day; the task is due at the end of it; {@code null} when what was typed is no day
     * @param actor who moves it: holds one of {@link #MOVERS} and, unless configured otherwise, not the task
     * @throws FormRefused with Swedish sentences by the fields {@code day} and {@code reason}
     */
    void move(String taskId, LocalDate day, String reason, String actor) {
        check(day, reason);
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.executeWithoutResult(status -> moveOnce(taskId, day, reason.strip(), actor));
                return;
            } catch (ConcurrencyFailureException conflict) {
                if (attempt == ATTEMPTS) {
                    throw new FormRefused("Någon arbetar med uppgiften just nu. Försök igen om en stund.");
                }
            }
        }
    }

    private void moveOnce(String taskId, LocalDate day, String reason, String actor) {
        TaskDeadline deadline = deadlines.openForChange(taskId).orElseThrow(MovingDeadlines::gone);
        DatedTask task = tasks.dated(taskId).orElseThrow(MovingDeadlines::gone);
        String role = roleToMove(task, actor);
        withinTheLaw(task, day);
        Instant due = SwedishTime.endOfWorkingDay(day);
        if (due.equals(deadline.due())) {
            throw new FormRefused("day", "Fristen är redan den %s. Välj en annan dag.".formatted(day));
        }
        deadlines.move(deadline, due, reason, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
        tasks.moveDueDate(taskId, due);
        processes.tell(deadline.watchId(), WatchedTasks.CHANGED);
        trail.note(
                actor,
                role,
                "deadline.move",
                deadline.businessKey(),
                Map.of(
                        "task", taskId,
                        "step", deadline.step(),
                        "from", deadline.lastDay().toString(),
                        "to", day.toString(),
                        "reason", reason));
        tasks.dated(taskId).ifPresent(moved -> notices.moved(moved, deadline.lastDay()));
    }

    private void withinTheLaw(DatedTask task, LocalDate day) {
        LocalDate today = SwedishTime.today(clock);
        limits.stream()
                .flatMap(each -> each.of(task).stream())
                .filter(limit -> day.isAfter(limit.lastDay()))
                .min(Comparator.comparing(LegalLimit::lastDay))
                .ifPresent(limit -> {
                    String sentence = limit.lastDay().isBefore(today)
                            ? "Lagens sista dag var %s (%s). Fristen kan inte flyttas. Se till att uppgiften görs nu."
                            : "Enligt lagen ska det vara gjort senast %s (%s). Välj den dagen eller en tidigare.";
                    throw new FormRefused("day", sentence.formatted(limit.lastDay(), limit.rule()));
                });
    }

    private String roleToMove(DatedTask task, String actor) {
        if (!holderMay && task.assignee().equals(java.util.Optional.of(actor))) {
            throw new FormRefused(
                    "Uppgiften är din egen. Be den andra av samordnaren och styrgruppens ordförande att flytta fristen.");
        }
        return deputies.rolesOf(actor, SwedishTime.today(clock)).stream()
                .map(Role::id)
                .filter(MOVERS::contains)
                .findFirst()
                .orElseThrow(
                        () -> new FormRefused("Bara samordnaren och styrgruppens ordförande kan flytta en frist."));
    }

    private void check(LocalDate day, String reason) {
        LocalDate today = SwedishTime.today(clock);
        Checks checks = new Checks()
                .that(day != null, "day", "Ange den nya dagen som år-månad-dag, till exempel %s.".formatted(today))
                .that(day == null || !day.isBefore(today), "day", "Dagen har redan varit. Välj i dag eller senare.")
                .that(
                        day == null || !day.isAfter(today.plusYears(FARTHEST_YEARS)),
                        "day",
                        "Dagen ligger mer än två år fram. Kontrollera årtalet.")
                .that(
                        day == null || workingDays.isWorkingDay(day),
                        "day",
                        "Dagen är ingen arbetsdag. Välj en dag då kommunen är öppen.")
                .that(!reason.isBlank(), "reason", "Skriv varför fristen flyttas.")
                .that(
                        reason.length() <= LONGEST_REASON,
                        "reason",
                        "Skriv orsaken med högst %d tecken.".formatted(LONGEST_REASON));
        objections(reason).forEach(objection -> checks.that(false, "reason", "Orsaken " + objection));
        checks.orRefuse();
    }

    private List<String> objections(String reason) {
        return textRules.stream()
                .map(rule -> rule.objection(reason))
                .flatMap(java.util.Optional::stream)
                .toList();
    }

    private static FormRefused gone() {
        return new FormRefused("Uppgiften är redan klar. Ladda om sidan.");
    }
}
