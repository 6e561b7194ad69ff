package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.camunda.bpm.engine.task.Task;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.testing.Officials;

/**
 * Forms that are opened, filled in and handed in in the real Tasklist, each by somebody who has signed in and may. Each
 * leaves a picture, and the memory that it has been open.
 */
final class FormsInTasklist {

    private final TasklistInBrowser tasklist;
    private final Officials officials;
    private final Set<String> opened = new TreeSet<>();

    FormsInTasklist(TasklistInBrowser tasklist, Officials officials) {
        this.tasklist = tasklist;
        this.officials = officials;
    }

    /** The keys {@code <process>.<user task>} and {@code <process>.start} of the forms that were handed in. */
    Set<String> opened() {
        return opened;
    }

    /** The first holder of the role starts the process, found by its name in the list of what can be started. */
    void start(String role, String process, String name, Map<String, Object> answers) {
        Page page = tasklist.pageOf(officials.holderOf(role));
        handIn(page, process + ".start", tasklist.openStart(page, name), answers);
    }

    /**
     * The first holder of the role starts the process by its link on the page Årshjulet.
     *
     * @return the form, handed in
     */
    FormInBrowser startFromTheWheel(String role, String process, String link, Map<String, Object> answers) {
        Page page = tasklist.pageOf(officials.holderOf(role));
        FormInBrowser form = tasklist.openStartFromTheWheel(page, link);
        handIn(page, process + ".start", form, answers);
        return form;
    }

    private void handIn(Page page, String key, FormInBrowser form, Map<String, Object> answers) {
        tasklist.assertSwedish(page, key);
        form.fill(answers, Map.of());
        tasklist.picture(page, key);
        assertAccepted(tasklist.submit(page, form));
        opened.add(key);
        page.close();
    }

    /** @param answers writes in the form as it was opened @param filled looks at the page before it is handed in */
    void done(String key, Task task, Consumer<Sheet> answers, Consumer<Page> filled) {
        Map<String, Object> variables = officials.opens(task);
        Sheet untouched = Sheet.opened(key, officials.role(task), variables);
        Sheet wanted = Sheet.opened(key, officials.role(task), officials.opens(task));
        answers.accept(wanted);
        Page page = tasklist.pageOf(officials.holder(task));
        FormInBrowser form = tasklist.open(page, task.getId(), variables);
        if (task.getAssignee() == null) {
            tasklist.take(page);
        }
        tasklist.assertSwedish(page, key);
        form.fill(wanted.sent(), untouched.sent());
        filled.accept(page);
        tasklist.picture(page, key);
        assertAccepted(tasklist.submit(page, form));
        assertThat(officials.tasks(key))
                .extracting(Task::getId)
                .as("open tasks after the form was handed in")
                .doesNotContain(task.getId());
        opened.add(key);
        page.close();
    }

    private static void assertAccepted(Response answer) {
        assertThat(answer.status()).as(() -> answer.text()).isBetween(200, 299);
    }
}
