package se.trygghetshjulet.portal.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Count;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Urgency;
import se.trygghetshjulet.portal.internal.MyDay.Next;

/** Asks the task list what waits for a reader. */
@Component
class MyDays {

    private static final Set<Relation> THEIRS = EnumSet.of(Relation.MINE, Relation.FREE, Relation.COVERED);

    private final Worklist worklist;

    MyDays(Worklist worklist) {
        this.worklist = worklist;
    }

    MyDay of(String reader) {
        List<Count> counts = worklist.counts(reader, WorkFilter.of()).stream()
                .filter(count -> THEIRS.contains(count.relation()))
                .toList();
        int tasks = counts.stream().mapToInt(Count::tasks).sum();
        int late = counts.stream()
                .filter(count -> count.urgency() == Urgency.OVERDUE)
                .mapToInt(Count::tasks)
                .sum();
        return new MyDay(tasks, late, tasks == 0 ? Optional.empty() : first(reader));
    }

    private Optional<Next> first(String reader) {
        return worklist.items(reader, WorkFilter.of(THEIRS.toArray(Relation[]::new)), 0, 1).stream()
                .findFirst()
                .flatMap(item -> item.due().map(due -> new Next(item.id(), item.name(), SwedishTime.dateOf(due))));
    }
}
