package se.trygghetshjulet.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.ProductTest;

@ProductTest
class DueDateIndexTest {

    /** As the engine asks for the first page of a filter; only the selected columns are fewer. */
    private static final String FIRST_PAGE = """
            select distinct RES.ID_, RES.NAME_, RES.DUE_DATE_ from ACT_RU_TASK RES
            left join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_
            where RES.ASSIGNEE_ = 'me' or I.GROUP_ID_ in ('a', 'b')
            order by RES.DUE_DATE_ asc limit 15""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void liesBesideTheEnginesTable() {
        assertThat(definitions()).singleElement().asString().contains("public.act_ru_task", "(due_date_)");
    }

    @Test
    void aSecondStartLeavesItAlone() {
        new DueDateIndex(jdbc).create();
        assertThat(definitions()).hasSize(1);
    }

    @Test
    void servesATaskListInOrderOfDueDate() {
        assertThat(plan()).contains("Index Scan using task_by_due_date");
    }

    @Test
    void withoutItTheTaskListIsSorted() {
        String withoutIndex = transaction.execute(status -> {
            jdbc.sql("drop index task_by_due_date").update();
            status.setRollbackOnly();
            return plan();
        });
        assertThat(withoutIndex).doesNotContain("task_by_due_date");
    }

    private List<String> definitions() {
        return jdbc.sql("select indexdef from pg_indexes where indexname = 'task_by_due_date'")
                .query(String.class)
                .list();
    }

    /** A small table would always be read and sorted whole; the question here is what the planner can do. */
    private String plan() {
        return transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return String.join(
                    "\n", jdbc.sql("explain " + FIRST_PAGE).query(String.class).list());
        });
    }
}
