package se.trygghetshjulet.year;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.year.TasklistClient.Answer;
import se.trygghetshjulet.year.TasklistClient.OpenTask;

/**
 * Several officials at their computers at the same time. Each open task is done by somebody whose role it belongs to, in
 * a browser of their own. When the connection breaks they wait, look at their list again, and go on with what it says.
 */
final class BusyOfficials implements AutoCloseable {

    private static final String IN_THE_MIDDLE_OF_THE_PLAN = "action-plan.propose-measures";
    private static final int CLIENTS = 3;
    /** How long nothing may happen; a restart on a busy machine takes half a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** One submit in so many is sent once more, as an impatient person would. */
    private static final int IMPATIENCE = 5;
    /** How long the list of tasks may be old while everybody is at work or waits for a timer. */
    private static final int GLANCE_IN_MILLIS = 250;

    private final DemoApplication application;
    private final Organisation organisation;
    private final Book book;
    private final Ledger ledger;
    private final Reaper reaper;
    private final Random random;
    private final Map<String, TasklistClient> clients = new ConcurrentHashMap<>();
    private final Set<String> inHand = ConcurrentHashMap.newKeySet();
    private final Set<String> waitingForAMeeting = ConcurrentHashMap.newKeySet();
    private final ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    private final Semaphore news = new Semaphore(0);
    private boolean effortStarted;
    private volatile LocalDate today;

    BusyOfficials(
            DemoApplication application,
            Organisation organisation,
            Book book,
            Ledger ledger,
            Reaper reaper,
            Random random) {
        this.application = application;
        this.organisation = organisation;
        this.book = book;
        this.ledger = ledger;
        this.reaper = reaper;
        this.random = random;
    }

    /** The year, and the agreement with the police that will be renewed in it. */
    void startYear() {
        started("annual-cycle", book.start());
        started("cooperation-agreement", PoliceAgreement.ALREADY_SIGNED);
    }

    /** Moves the clock to the day, unless it already is; what waited for a meeting is looked at again. */
    void goTo(LocalDate day) throws InterruptedException {
        reaper.rest();
        today = day;
        waitingForAMeeting.clear();
        persist(() -> {
            client(coordinator()).moveClock(day.toString());
            return day;
        });
    }

    /** Works until nothing is left to do today. @param first what the day is about; it may take a while to turn up */
    void workThrough(String first) throws InterruptedException {
        long lastProgress = System.nanoTime();
        int accepted = ledger.acknowledgedTasks().size();
        boolean turnedUp = false;
        while (true) {
            List<OpenTask> open = persist(() -> client(coordinator()).tasks());
            if (ledger.acknowledgedTasks().size() > accepted) {
                accepted = ledger.acknowledgedTasks().size();
                lastProgress = System.nanoTime();
            }
            turnedUp |= open.stream().anyMatch(task -> task.key().equals(first));
            if (!effortStarted && open.stream().anyMatch(task -> task.key().equals(IN_THE_MIDDLE_OF_THE_PLAN))) {
                startBeside("special-effort", "special-effort.decide", ShotsAtTheSquare.START);
                effortStarted = true;
            }
            List<OpenTask> doable = open.stream()
                    .filter(task -> !waitingForAMeeting.contains(task.id()))
                    .toList();
            doable.stream().filter(task -> inHand.add(task.id())).forEach(task -> pool.execute(() -> work(task)));
            if (turnedUp && doable.isEmpty() && inHand.isEmpty()) {
                return;
            }
            if (System.nanoTime() - lastProgress > PATIENCE.toNanos()) {
                throw new AssertionError("%s: waited in vain for %s; open: %s, refused: %s"
                        .formatted(today, first, open, ledger.refusals()));
            }
            awaitNews();
        }
    }

    /** The situation has changed: the picture is revised while the year goes on. */
    void startRevision() throws InterruptedException {
        String cycle = persist(() -> client(coordinator()).onlyOption("picture-revision", "cycle"));
        startBeside("picture-revision", "situational-picture.decide-approach", WorseInThePark.start(cycle));
    }

    /** @param first the task that is open when it has started: the list says if a start without an answer was made */
    private void startBeside(String process, String first, Map<String, Object> answers) throws InterruptedException {
        while (persist(() -> client(coordinator()).tasks()).stream()
                .noneMatch(task -> task.key().equals(first))) {
            try {
                started(process, answers);
            } catch (UncheckedIOException broken) {
                Thread.sleep(50);
            }
        }
    }

    private void started(String process, Map<String, Object> answers) {
        Answer answer = client(coordinator()).start(process, answers);
        if (!answer.ok()) {
            throw new AssertionError(process + " did not start: " + answer);
        }
    }

    /** The list is read again when somebody is done with a task, and otherwise now and then: a timer tells nobody. */
    private void awaitNews() throws InterruptedException {
        if (news.tryAcquire(GLANCE_IN_MILLIS, TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    /** Does it again after each broken connection. Only for what may be done twice. */
    private <T> T persist(Supplier<T> attempt) throws InterruptedException {
        while (true) {
            application.awaitAnswering();
            try {
                return attempt.get();
            } catch (UncheckedIOException broken) {
                Thread.sleep(50);
            }
        }
    }

    private void work(OpenTask task) {
        try {
            Optional<String> role = persist(() -> client(coordinator()).role(task));
            if (role.isPresent()) {
                TasklistClient person = client(task.assignee()
                        .orElseGet(() -> organisation.holders(role.get()).get(0).id()));
                Optional<Sheet> sheet = persist(() -> person.open(task, role.get()));
                if (sheet.isPresent()) {
                    fillIn(person, task, sheet.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            ledger.refused(task.key() + ": " + e);
            waitingForAMeeting.add(task.id());
        } finally {
            inHand.remove(task.id());
            news.release();
        }
    }

    private void fillIn(TasklistClient person, OpenTask task, Sheet sheet) {
        if (task.key().contains(".record-") && sheet.shown("heldOn").equals("null")) {
            waitingForAMeeting.add(task.id());
            return;
        }
        Map<String, Object> answers = book.fill(sheet, today).sent();
        reaper.submitLeaves(Phase.of(task.key(), today));
        if (submit(person, task, answers) && random.nextInt(IMPATIENCE) == 0) {
            submit(person, task, answers);
        }
    }

    /** Returns whether it was accepted. A submit without an answer is never repeated blindly: the list decides. */
    private boolean submit(TasklistClient person, OpenTask task, Map<String, Object> answers) {
        boolean again = ledger.acknowledgedTasks().contains(task.id());
        ledger.sent(task.id());
        try {
            Answer answer = person.submit(task, answers);
            if (answer.ok()) {
                ledger.acknowledged(task.id());
            } else if (!again) {
                ledger.refused(task.key() + ": " + answer);
                waitingForAMeeting.add(task.id());
            }
            return answer.ok();
        } catch (UncheckedIOException broken) {
            ledger.unanswered();
            return false;
        }
    }

    private TasklistClient client(String person) {
        return clients.computeIfAbsent(person, id -> new TasklistClient(application.port(), id));
    }

    private String coordinator() {
        return organisation.holders("coordinator").get(0).id();
    }
}
