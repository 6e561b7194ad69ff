package se.trygghetshjulet.portal.internal.sheet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.CaseProgress.WaitingTask;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.portal.internal.DueWords;
import se.trygghetshjulet.portal.internal.Names;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.AuditTrail.Trace;

/** Puts a task into words for its page. */
@Component
class Sheets {

    /** As many as somebody reads; the whole trail is in the archive. */
    private static final int LATEST = 20;

    static final int MOST_OTHERS = 30;

    private final TaskDesk desk;
    private final AuditTrail trail;
    private final Worklist worklist;
    private final CaseProgress progress;
    private final Names names;
    private final MovesInWords moves;
    private final Clock clock;

    Sheets(
            TaskDesk desk,
            AuditTrail trail,
            Worklist worklist,
            CaseProgress progress,
            Names names,
            MovesInWords moves,
            Clock clock) {
        this.desk = desk;
        this.trail = trail;
        this.worklist = worklist;
        this.progress = progress;
        this.names = names;
        this.moves = moves;
        this.clock = clock;
    }

    SheetView view(String reader, TaskSheet sheet) {
        Optional<WorkItem> item = worklist.item(reader, sheet.id());
        Optional<Instant> due = item.flatMap(WorkItem::due);
        Optional<String> holder = item.flatMap(WorkItem::assignee);
        return new SheetView(
                sheet.id(),
                sheet.name(),
                sheet.description().lines().filter(line -> !line.isBlank()).toList(),
                names.matter(sheet.businessKey()),
                sheet.businessKey(),
                due.map(this::inWords).orElse(""),
                due.filter(moment -> moment.isBefore(clock.instant())).isPresent(),
                holder.map(names::person).orElse(""),
                holder.orElse(""),
                item.map(WorkItem::roles).map(names::roles).orElse(""),
                item.flatMap(WorkItem::onBehalfOf).map(names::person).orElse(""),
                sheet.obstacle().orElse(""),
                item.filter(task -> task.mayTake() && !holder.equals(Optional.of(reader)))
                        .isPresent(),
                item.filter(WorkItem::mayGive).isPresent(),
                others(sheet),
                done(sheet),
                trail.moves(sheet.businessKey(), sheet.id(), LATEST).stream()
                        .map(moves::line)
                        .toList());
    }

    private List<SheetView.Other> others(TaskSheet sheet) {
        return progress.waiting(sheet.businessKey(), MOST_OTHERS).stream()
                .filter(task -> !task.id().equals(sheet.id()))
                .map(this::other)
                .toList();
    }

    private List<SheetView.Done> done(TaskSheet sheet) {
        return trail.latest(sheet.businessKey(), LATEST).stream()
                .flatMap(trace -> desk.nameOf(trace.action()).stream().map(step -> done(trace, step)))
                .toList();
    }

    private SheetView.Done done(Trace trace, String step) {
        return new SheetView.Done(
                SwedishTime.dateOf(trace.at()).toString(),
                MovesInWords.by(names, trace.actor(), trace.onBehalfOf()),
                step);
    }

    private SheetView.Other other(WaitingTask task) {
        return new SheetView.Other(
                task.name(),
                task.assignee().map(names::person).orElseGet(() -> names.roles(task.roles())),
                task.due().map(this::inWords).orElse(""));
    }

    private String inWords(Instant due) {
        return "sista dag %s, %s".formatted(SwedishTime.dateOf(due), DueWords.between(clock.instant(), due));
    }
}
