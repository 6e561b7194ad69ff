package se.trygghetshjulet.deadline.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.deadline.LegalDay;
import se.trygghetshjulet.deadline.LegalLimit;
import se.trygghetshjulet.deadline.LegalLimits;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.organisation.Organisation;

/** What the page Frister shows. */
@Component
class DeadlineOverview {

    private final TaskDeadlines deadlines;
    private final OpenTasks tasks;
    private final EscalationStages stages;
    private final LegalClockTable legalClocks;
    private final LegalDayWatch legalDays;
    private final Responsible responsible;
    private final CaseNames cases;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final List<LegalLimits> limits;
    private final Clock clock;

    DeadlineOverview(
            TaskDeadlines deadlines,
            OpenTasks tasks,
            EscalationStages stages,
            LegalClockTable legalClocks,
            LegalDayWatch legalDays,
            Responsible responsible,
            CaseNames cases,
            Organisation organisation,
            WorkingDays workingDays,
            List<LegalLimits> limits,
            Clock clock) {
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.stages = stages;
        this.legalClocks = legalClocks;
        this.legalDays = legalDays;
        this.responsible = responsible;
        this.cases = cases;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.limits = limits;
        this.clock = clock;
    }

    /** The open tasks, earliest last day first. */
    List<DeadlineRow> rows() {
        Map<String, DatedTask> open =
                tasks.dated().stream().collect(Collectors.toMap(DatedTask::id, Function.identity()));
        Map<String, List<DeadlineRow.Move>> moves = deadlines.movesOfOpenTasks().stream()
                .collect(groupingBy(TaskDeadlines.Move::taskId, mapping(this::inWords, toList())));
        Instant now = clock.instant();
        List<TaskDeadline> watched = deadlines.open().stream()
                .filter(deadline -> open.containsKey(deadline.taskId()))
                .toList();
        Map<String, String> matters =
                cases.of(watched.stream().map(TaskDeadline::businessKey).collect(Collectors.toSet()));
        return watched.stream()
                .map(deadline -> row(
                        deadline,
                        open.get(deadline.taskId()),
                        matters.get(deadline.businessKey()),
                        moves.getOrDefault(deadline.taskId(), List.of()),
                        now))
                .toList();
    }

    /** How the municipality stands with the law, one sentence for each clock that runs. */
    List<LegalStanding> legalStandings() {
        LocalDate today = SwedishTime.today(clock);
        return legalClocks.running().stream()
                .map(running -> standing(running, running.latestOn().isBefore(today)))
                .toList();
    }

    /** The days of kommunallagen that come, earliest first. */
    List<String> legalDays() {
        return legalDays.coming().stream().map(DeadlineOverview::inWords).toList();
    }

    private static String inWords(LegalDay legal) {
        String sentence =
                switch (legal.event()) {
                    case COUNCIL_ANNOUNCED -> "Senast %s ska fullmäktiges sammanträde vara kungjort (KL 5 kap. 13 §).";
                    case COUNCIL_MINUTES_ADJUSTED ->
                        "Senast %s ska fullmäktiges protokoll vara justerat (KL 5 kap. 69 §).";
                    case COUNCIL_MINUTES_POSTED ->
                        "Senast %s ska justeringen av fullmäktiges protokoll vara anslagen (KL 8 kap. 12 §).";
                    case LEGAL_FORCE -> "Den %s vinner beslutet laga kraft, om ingen överklagar (KL 13 kap. 5 §).";
                };
        return sentence.formatted(legal.day()) + " Ärende från " + legal.year() + ".";
    }

    /** @param overdue whether the law's time has run out */
    record LegalStanding(String sentence, boolean overdue) {}

    private static LegalStanding standing(LegalClock running, boolean overdue) {
        boolean picture = running.matter() == LegalMatter.PICTURE;
        String sentence = "%s %s. Enligt lagen ska den %s igen senast %s (6 §)."
                .formatted(
                        picture ? "Lägesbilden fastställdes" : "Åtgärdsplanen följdes upp",
                        running.startedOn(),
                        picture ? "uppdateras" : "följas upp",
                        running.latestOn());
        return new LegalStanding(overdue ? sentence + " Den tiden har gått ut." : sentence, overdue);
    }

    private DeadlineRow row(
            TaskDeadline deadline, DatedTask task, String matter, List<DeadlineRow.Move> moves, Instant now) {
        Level level = stages.plan(deadline.acute())
                .stage(deadline.due(), deadline.watchedSince(), now)
                .map(Stage::level)
                .orElse(Level.IN_TIME);
        return new DeadlineRow(
                deadline.taskId(),
                task.name(),
                matter,
                responsible.inWords(task),
                deadline.lastDay(),
                legal(task),
                level.inWords(),
                deadline.due().isBefore(now),
                distance(deadline.lastDay(), SwedishTime.dateOf(now)),
                moves);
    }

    private String legal(DatedTask task) {
        return limits.stream()
                .flatMap(each -> each.of(task).stream())
                .min(Comparator.comparing(LegalLimit::lastDay))
                .map(limit -> "Enligt lagen senast %s (%s)".formatted(limit.lastDay(), limit.rule()))
                .orElse("");
    }

    private String distance(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return "i dag";
        }
        return due.isAfter(today)
                ? "om " + days(workingDays.between(today, due))
                : days(workingDays.between(due, today)) + " sen";
    }

    private static String days(int count) {
        return count == 1 ? "1 arbetsdag" : count + " arbetsdagar";
    }

    private DeadlineRow.Move inWords(TaskDeadlines.Move move) {
        return new DeadlineRow.Move(
                SwedishTime.dateOf(move.previous()),
                SwedishTime.dateOf(move.due()),
                move.reason(),
                organisation.nameOf(move.movedBy()),
                SwedishTime.dateOf(move.movedAt()));
    }
}
