package se.trygghetshjulet.portal.internal.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.portal.internal.DueWords;

/** Puts tasks into words. */
@Component
class TaskRows {

    private final TaskNames names;
    private final Clock clock;

    TaskRows(TaskNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    List<TaskRow> of(List<WorkItem> items) {
        Map<String, String> matters =
                names.cases(items.stream().map(WorkItem::businessKey).toList());
        Instant now = clock.instant();
        return items.stream()
                .map(item -> row(item, matters.get(item.businessKey()), now))
                .toList();
    }

    private TaskRow row(WorkItem item, String matter, Instant now) {
        return new TaskRow(
                item.id(),
                item.name(),
                matter,
                item.processName(),
                holder(item) + " · " + names.roles(item.roles()),
                item.assignee().orElse(""),
                item.urgency(),
                item.due().map(SwedishTime::dateOf).orElse(null),
                item.due().map(due -> DueWords.between(now, due)).orElse(""),
                take(item),
                item.relation() == Relation.MINE && item.mayDo(),
                item.mayGive());
    }

    private String holder(WorkItem item) {
        String insteadOf = item.onBehalfOf().map(names::person).orElse("");
        if (item.relation() == Relation.MINE) {
            return insteadOf.isEmpty() ? "Hos dig" : "Hos dig, som ersättare för " + insteadOf;
        }
        String who =
                item.assignee().map(person -> "Hos " + names.person(person)).orElse("Ingen har tagit den");
        return insteadOf.isEmpty() || item.assignee().equals(item.onBehalfOf())
                ? who
                : who + ", du är ersättare för " + insteadOf;
    }

    private String take(WorkItem item) {
        if (!item.mayTake()) {
            return "";
        }
        return item.assignee()
                .map(person -> "Ta över från " + names.person(person))
                .orElse("Ta uppgiften");
    }
}
