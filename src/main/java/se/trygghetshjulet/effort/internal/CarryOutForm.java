package se.trygghetshjulet.effort.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** A unit tells what it did in the effort and what came of it, or why it did nothing. */
@Component
class CarryOutForm implements TaskForm {

    private static final String NOTHING = "NOTHING";

    private final EffortBook book;
    private final EffortTables tables;
    private final UnitChoice units;

    CarryOutForm(EffortBook book, EffortTables tables, UnitChoice units) {
        this.book = book;
        this.tables = tables;
        this.units = units;
    }

    @Override
    public String task() {
        return "special-effort.carry-out";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Effort effort = book.effort(task.uuid("effortId"));
        return Map.of(
                "unitName", units.name(task.text("unit")),
                "facts", tables.facts(effort),
                "decisions", tables.decisions(effort));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        boolean nothing = answers.text("answer").equals(NOTHING);
        int hours = answers.integer("hours").orElse(answers.has("hours") ? -1 : 0);
        Checks checks = new Checks().filled(answers, "answer", "Välj om ni har gjort något.");
        if (nothing) {
            checks.filled(answers, "nothing", "Skriv varför ni inte har gjort något.");
        } else {
            checks.filled(answers, "done", "Skriv vad ni gjorde.")
                    .filled(answers, "effect", "Välj vad som hände med läget.")
                    .that(hours >= 0, "hours", "Ange timmar som ett helt tal, noll eller mer.");
        }
        checks.orRefuse();
        book.add(new Report(
                UUID.randomUUID(),
                task.uuid("effortId"),
                task.text("unit"),
                nothing ? null : answers.text("done"),
                nothing ? answers.text("nothing") : null,
                nothing ? null : Effect.valueOf(answers.text("effect")),
                nothing || !answers.has("hours") ? null : hours,
                task.actor(),
                book.now()));
        return Map.of();
    }
}
