package se.trygghetshjulet.portal.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.engine.Worklist.Waiting;
import se.trygghetshjulet.portal.internal.MyDay.Next;

/** Asks the task list what waits for a reader. */
@Component
class MyDays {

    private static final Set<Relation> THEIRS =
            EnumSet.of(Relation.MINE, Relation.FREE, Relation.COVERED, Relation.ESCALATED);

    private final Worklist worklist;

    MyDays(Worklist worklist) {
        this.worklist = worklist;
    }

    MyDay of(String reader) {
        Waiting waiting = worklist.waiting(reader);
        return new MyDay(waiting.tasks(), waiting.overdue(), waiting.tasks() == 0 ? Optional.empty() : first(reader));
    }

    private Optional<Next> first(String reader) {
        return worklist.items(reader, WorkFilter.of(THEIRS.toArray(Relation[]::new)), 0, 1).stream()
                .findFirst()
                .flatMap(item -> item.due().map(due -> new Next(item.id(), item.name(), DueWords.day(due))));
    }
}
