package se.trygghetshjulet.engine;

import java.util.List;
import java.util.Set;

/**
 * Where a task stands in its process.
 *
 * @param process what the model is called, in Swedish
 * @param model the model as the case runs by it, BPMN 2.0 XML with diagram interchange
 * @param current the task's own element and every other element of the instance that waits
 * @param passed elements that the instance has left
 * @param before names of the steps that people have done, in the order in which they were done
 * @param next names of the steps and ends that can follow upon this one, nearest first
 */
public record TaskCourse(
        String process, String model, Set<String> current, Set<String> passed, List<String> before, List<String> next) {

    public TaskCourse {
        current = Set.copyOf(current);
        passed = Set.copyOf(passed);
        before = List.copyOf(before);
        next = List.copyOf(next);
    }
}
