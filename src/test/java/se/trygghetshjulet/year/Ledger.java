package se.trygghetshjulet.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the clients know of their own submits, beside whatever the application and its database say. */
final class Ledger {

    private final Map<String, Integer> sent = new TreeMap<>();
    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();
    private int unanswered;

    /** The submit is about to leave. */
    synchronized void sent(String taskId) {
        sent.merge(taskId, 1, Integer::sum);
    }

    /** The server has said that the submit was accepted. */
    synchronized void acknowledged(String taskId) {
        acknowledged.merge(taskId, 1, Integer::sum);
    }

    /** The connection broke: nobody knows whether the submit was accepted. */
    synchronized void unanswered() {
        unanswered++;
    }

    /** The server said no to a submit that should have been accepted. */
    synchronized void refused(String what) {
        refusals.add(what);
    }

    synchronized int submits() {
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int unansweredSubmits() {
        return unanswered;
    }

    synchronized Set<String> sentTasks() {
        return new TreeSet<>(sent.keySet());
    }

    synchronized Set<String> acknowledgedTasks() {
        return new TreeSet<>(acknowledged.keySet());
    }

    synchronized Set<String> acknowledgedTwice() {
        return acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }
}
