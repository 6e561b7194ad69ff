package se.trygghetshjulet.plan.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why prioritised problems have no measure in a plan. */
@Component
class UncoveredProblems {

    private final JdbcClient jdbc;

    UncoveredProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Priority id to motivation. */
    Map<UUID, String> motivations(UUID planId) {
        Map<UUID, String> motivations = new HashMap<>();
        jdbc.sql("select priority_id, motivation from uncovered_problem where plan_id = ?")
                .param(planId)
                .query((row, number) ->
                        motivations.put(row.getObject("priority_id", UUID.class), row.getString("motivation")))
                .list();
        return motivations;
    }

    void replace(UUID planId, Map<UUID, String> motivations) {
        jdbc.sql("delete from uncovered_problem where plan_id = ?")
                .param(planId)
                .update();
        motivations.forEach((priorityId, motivation) -> jdbc.sql(
                        "insert into uncovered_problem (plan_id, priority_id, motivation) values (?, ?, ?)")
                .params(planId, priorityId, motivation)
                .update());
    }
}
