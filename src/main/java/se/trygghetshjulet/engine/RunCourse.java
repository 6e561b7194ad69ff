package se.trygghetshjulet.engine;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of a process instance through its model.
 *
 * @param model the model as the instance runs by it, BPMN 2.0 XML with diagram interchange
 * @param current elements where it waits, in the order in which they were reached
 * @param passed elements that it has left
 * @param failed elements where it stands still with a fault
 * @param stays at steps and events that have a name, in the order in which they were reached
 */
public record RunCourse(String model, Set<String> current, Set<String> passed, Set<String> failed, List<Stay> stays) {

    public RunCourse {
        current = Collections.unmodifiableSet(new LinkedHashSet<>(current));
        passed = Set.copyOf(passed);
        failed = Set.copyOf(failed);
        stays = List.copyOf(stays);
    }

    /** What a stay was at. */
    public enum Kind {
        /** A step that somebody does. */
        PERSON,
        /** Another process, called as a step. */
        PROCESS,
        /** A step that the product does by itself. */
        PRODUCT,
        /** Something that happened, or is waited for. */
        EVENT
    }

    /**
     * @param activity the element of the model
     * @param to empty while it goes on
     * @param brokenOff whether it was taken away before it was done
     * @param person the id of who did it, or has it
     * @param roles the ids of the roles that an open step waits for
     * @param called the instance that runs, or ran, as this step
     */
    public record Stay(
            String activity,
            String name,
            Kind kind,
            Instant from,
            Optional<Instant> to,
            boolean brokenOff,
            Optional<String> person,
            List<String> roles,
            Optional<String> called) {

        public Stay {
            roles = List.copyOf(roles);
        }
    }
}
