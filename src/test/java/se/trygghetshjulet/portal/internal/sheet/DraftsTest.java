package se.trygghetshjulet.portal.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.ProductTest;

/** What the page saves by itself can be on its way while somebody hands the task in. */
@ProductTest
class DraftsTest {

    private static final String TASK = "a-task-of-this-test";

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from task_handed_in where task_id = ?").param(TASK).update();
        drafts.remove(TASK);
    }

    @Test
    void aDraftThatArrivesAfterTheTaskWasHandedInIsNotKept() {
        jdbc.sql("insert into task_handed_in (task_id, step, business_key, person, at)"
                        + " values (?, 'p.t', 'k', 'registrator', now())")
                .param(TASK)
                .update();

        assertThat(drafts.save(TASK, "registrator", "{}", 0)).isEmpty();

        assertThat(drafts.of(TASK)).isEmpty();
    }

    @Test
    void aDraftOfAnOpenTaskIsKeptOnceForEachVersion() {
        assertThat(drafts.save(TASK, "registrator", "{}", 0)).isPresent();
        assertThat(drafts.save(TASK, "registrator", "{}", 0)).isEmpty();
        assertThat(drafts.save(TASK, "samordnare", "{\"a\":1}", 1))
                .hasValueSatisfying(draft -> assertThat(draft.version()).isEqualTo(2));
    }
}
