package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** Everybody in the municipality at work on the year: they open their tasks, fill them in and submit them. */
final class YearAtWork {

    private final Officials officials;
    private final TestClock clock;
    private final Book book;
    private final Consumer<Sheet> onOpening;
    private final Consumer<Sheet> beforeSending;
    private final Set<String> written = new TreeSet<>();
    private int submits;

    YearAtWork(Officials officials, TestClock clock, AnswerBook book) {
        this(officials, clock, Book.of(book));
    }

    YearAtWork(Officials officials, TestClock clock, Book book) {
        this(officials, clock, book, opened -> {}, filledIn -> {});
    }

    /** @param onOpening sees every form as it is opened. @param beforeSending may change every form when it is filled in */
    YearAtWork(
            Officials officials, TestClock clock, Book book, Consumer<Sheet> onOpening, Consumer<Sheet> beforeSending) {
        this.officials = officials;
        this.clock = clock;
        this.book = book;
        this.onOpening = onOpening;
        this.beforeSending = beforeSending;
    }

    ProcessInstance start() {
        return starts("coordinator", "annual-cycle", book.start());
    }

    /** The first holder of the role sends in the start form. */
    ProcessInstance starts(String role, String process, Map<String, Object> answers) {
        ProcessInstance started = officials.start(officials.holderOf(role), process, answers);
        submits++;
        written.addAll(sentences(answers.values()));
        return started;
    }

    /** Time goes on to nine in the morning of the day. */
    YearAtWork on(String day) {
        clock.moveTo(LocalDate.parse(day));
        return this;
    }

    /** What the year waited for happens, on the day it is due. */
    YearAtWork awaited(String timer) {
        officials.fireTimer(timer);
        return this;
    }

    /** Of several timers at the activity, the one that is due first fires. */
    YearAtWork awaitedFirst(String timer) {
        officials.fireFirstTimer(timer);
        return this;
    }

    /** Every open task with the key is done by its holder, as the book says. */
    YearAtWork done(String... keys) {
        for (String key : keys) {
            done(key, sheet -> {});
        }
        return this;
    }

    /** As {@link #done(String...)}, with the answer changed. */
    YearAtWork done(String key, Consumer<Sheet> otherwise) {
        open(key).forEach(task -> submit(key, task, otherwise));
        return this;
    }

    /** The task that was given to the role is done, with the answer changed. */
    YearAtWork doneBy(String role, String key, Consumer<Sheet> otherwise) {
        submit(key, officials.task(key, role), otherwise);
        return this;
    }

    /** Every open task with the key is sent in as its form was opened, with the answer changed. */
    YearAtWork kept(String key, Consumer<Sheet> otherwise) {
        open(key).forEach(task -> submit(task, opened(key, task), otherwise));
        return this;
    }

    /** What the only open task with the key shows. */
    Sheet opened(String key) {
        return opened(key, officials.task(key));
    }

    /** How many forms have been accepted. */
    int submits() {
        return submits;
    }

    /** Every sentence that anybody has written in a form. */
    Set<String> written() {
        return written;
    }

    private List<Task> open(String key) {
        List<Task> tasks = officials.tasks(key);
        assertThat(tasks).as("open tasks " + key + " on " + clock.today()).isNotEmpty();
        return tasks;
    }

    private Sheet opened(String key, Task task) {
        Sheet sheet = Sheet.opened(key, officials.role(task), officials.opens(task));
        onOpening.accept(sheet);
        return sheet;
    }

    private void submit(String key, Task task, Consumer<Sheet> otherwise) {
        submit(task, book.fill(opened(key, task), clock.today()), otherwise);
    }

    private void submit(Task task, Sheet sheet, Consumer<Sheet> otherwise) {
        otherwise.accept(sheet);
        beforeSending.accept(sheet);
        officials.submits(task, sheet.sent());
        submits++;
        written.addAll(sentences(sheet.sent().values()));
    }

    private static List<String> sentences(Collection<?> values) {
        List<String> sentences = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Map<?, ?> row) {
                sentences.addAll(sentences(row.values()));
            } else if (value instanceof Collection<?> list) {
                sentences.addAll(sentences(list));
            } else if (value instanceof String text && text.length() > 20 && text.contains(" ")) {
                sentences.addAll(text.lines().filter(line -> line.length() > 20).toList());
            }
        }
        return sentences;
    }
}
