package se.trygghetshjulet.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills the application once in every phase, at a random moment while submits are under way, and starts it again. */
final class Reaper {

    private static final int LONGEST_WAIT_IN_MILLIS = 150;

    private final DemoApplication application;
    private final Random random;
    private final Map<String, Integer> submitsBeforeKill = new TreeMap<>();
    private final List<Duration> restarts = new ArrayList<>();
    private final List<Thread> atWork = new ArrayList<>();

    /** @param submitsInPhases how many submits each phase has at least; the kill comes at one of them */
    Reaper(DemoApplication application, Random random, Map<String, Integer> submitsInPhases) {
        this.application = application;
        this.random = random;
        submitsInPhases.forEach((phase, submits) -> submitsBeforeKill.put(phase, 1 + random.nextInt(submits)));
    }

    /** A client is about to submit in the phase. */
    synchronized void submitLeaves(String phase) {
        Integer left = submitsBeforeKill.computeIfPresent(phase, (key, submits) -> submits - 1);
        if (left != null && left <= 0) {
            submitsBeforeKill.remove(phase);
            int wait = random.nextInt(LONGEST_WAIT_IN_MILLIS);
            Thread thread = new Thread(() -> killAndStart(wait), "reaper-" + phase);
            atWork.add(thread);
            thread.start();
        }
    }

    /** Waits until a kill that is under way is over and the application is back. */
    void rest() throws InterruptedException {
        List<Thread> working;
        synchronized (this) {
            working = List.copyOf(atWork);
        }
        for (Thread thread : working) {
            thread.join();
        }
    }

    /** The phases that have not been killed in. */
    synchronized List<String> spared() {
        return List.copyOf(submitsBeforeKill.keySet());
    }

    /** How long the first answer took after each kill. */
    synchronized List<Duration> restarts() {
        return List.copyOf(restarts);
    }

    private void killAndStart(int waitInMillis) {
        try {
            Thread.sleep(waitInMillis);
            // One at a time, should two phases follow upon each other in no time.
            synchronized (application) {
                application.kill();
                Duration restart = application.start();
                noteRestart(restart);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void noteRestart(Duration restart) {
        restarts.add(restart);
    }
}
