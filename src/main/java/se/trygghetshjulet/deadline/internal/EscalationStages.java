package se.trygghetshjulet.deadline.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.engine.DecisionTables;

/** The stages as {@code escalation-stages.dmn} has them, read once: a changed table is a new deployment. */
@Component
class EscalationStages {

    private enum Pace {
        ORDINARY,
        ACUTE
    }

    private final DecisionTables tables;
    private final WorkingDays workingDays;
    private volatile Map<Pace, StagePlan> plans;

    EscalationStages(DecisionTables tables, WorkingDays workingDays) {
        this.tables = tables;
        this.workingDays = workingDays;
    }

    /** @throws IllegalArgumentException when the table is not a plan */
    void read() {
        Map<Pace, StagePlan> read = new EnumMap<>(Pace.class);
        for (Pace pace : Pace.values()) {
            List<Stage> stages = tables.rules("escalation-stages", Map.of("pace", pace.name())).stream()
                    .map(EscalationStages::stage)
                    .toList();
            read.put(pace, new StagePlan(stages, workingDays));
        }
        plans = read;
    }

    StagePlan plan(boolean acute) {
        if (plans == null) {
            read();
        }
        return plans.get(acute ? Pace.ACUTE : Pace.ORDINARY);
    }

    private static Stage stage(Map<String, Object> row) {
        Set<Audience> audience = Stream.of(row.get("recipients").toString().split("\\s*,\\s*"))
                .map(Audience::valueOf)
                .collect(Collectors.toSet());
        Object repeatAfter = row.get("repeatAfter");
        return new Stage(
                row.get("stage").toString(),
                Level.valueOf(row.get("level").toString()),
                ((Number) row.get("offset")).intValue(),
                Stage.Unit.valueOf(row.get("unit").toString()),
                audience,
                repeatAfter == null ? 0 : ((Number) repeatAfter).intValue());
    }
}
