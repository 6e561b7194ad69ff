package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Optional;

/**
 * The open tasks as one person may see them today: with their own roles, with those of the people they stand in for, and
 * for whoever coordinates today every task there is. The rights are those of the task list (docs/adr/0012).
 */
public interface Worklist {

    /** A page of the tasks that the filter leaves, earliest due first and those without a due date last. */
    List<WorkItem> items(String person, WorkFilter filter, int from, int most);

    /**
     * How many tasks there are of each kind. Of the filter only its holder and its words count: what a person narrows by
     * relation, urgency and process is told apart in the answer.
     */
    List<Count> counts(String person, WorkFilter filter);

    /** One open task; empty when it is closed, and when the person may not see it. */
    Optional<WorkItem> item(String person, String taskId);

    /** What waits for the person: theirs, free for them, theirs as deputy, escalated to them. */
    Waiting waiting(String person);

    /** Whether the person sees every task today, and may hand them over. */
    boolean coordinates(String person);

    /** Business keys of the cases that have open tasks. */
    List<String> openCases();

    /**
     * @param process the key of the model
     * @param processName what the model is called, in Swedish
     */
    record Count(Relation relation, Urgency urgency, String process, String processName, int tasks) {}

    /** @param overdue how many of the tasks */
    record Waiting(int tasks, int overdue) {}

    /** What a task is to the one who looks at it. */
    enum Relation {
        /** They have it. */
        MINE,
        /** Nobody has it, and a role of their own may take it. */
        FREE,
        /** They may take it as deputy: the absent person has it, or nobody. */
        COVERED,
        /** Somebody else has it, and they may take it over since its deadline was missed. */
        ESCALATED,
        /** Somebody else has it who shares a role with them, or with one they stand in for. */
        COLLEAGUES,
        /** It is only seen because they coordinate. */
        OTHERS
    }

    /** When a task is due; weeks and days are Swedish. */
    enum Urgency {
        OVERDUE,
        TODAY,
        /** Until and including Sunday. */
        THIS_WEEK,
        LATER,
        /** It has no due date. */
        OPEN
    }
}
