package se.trygghetshjulet.effort.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The coordinator describes what the effort is to achieve, who does what and when. */
@Component
class DescribeForm implements TaskForm {

    private final EffortBook book;
    private final EffortTables tables;
    private final UnitChoice units;

    DescribeForm(EffortBook book, EffortTables tables, UnitChoice units) {
        this.book = book;
        this.tables = tables;
        this.units = units;
    }

    @Override
    public String task() {
        return "special-effort.describe";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Effort effort = book.effort(task.uuid("effortId"));
        List<Map<String, String>> decisions = tables.decisions(effort);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("decisions", decisions);
        prefill.put("notReturned", decisions.isEmpty());
        prefill.put("unitOptions", units.options());
        prefill.put("title", effort.title());
        prefill.put("situation", effort.situation());
        prefill.put("goal", effort.goal());
        prefill.put("actions", effort.actions());
        prefill.put("units", effort.units());
        prefill.put("startsOn", effort.startsOn().toString());
        prefill.put("endsOn", effort.endsOn() == null ? null : effort.endsOn().toString());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        LocalDate startsOn = answers.date("startsOn").orElse(null);
        LocalDate endsOn = answers.date("endsOn").orElse(null);
        Checks checks = new Checks()
                .filled(answers, "title", "Ge satsningen ett namn.")
                .filled(answers, "situation", "Skriv vad som händer och varför det behövs en satsning.")
                .filled(answers, "goal", "Skriv vad satsningen ska uppnå.")
                .filled(answers, "actions", "Skriv vad deltagarna ska göra.")
                .that(startsOn != null, "startsOn", "Ange när satsningen börjar.")
                .that(
                        startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                        "endsOn",
                        "Slutdagen kan inte ligga före startdagen.");
        units.check(answers, "units", checks);
        checks.orRefuse();
        Effort effort = book.effort(task.uuid("effortId"));
        Effort described = effort.described(new Effort.Plan(
                answers.text("title"),
                answers.text("situation"),
                answers.text("goal"),
                answers.text("actions"),
                List.copyOf(answers.choices("units")),
                startsOn,
                endsOn));
        boolean decidedBefore = !book.decisionsOfTheRound(effort.id()).isEmpty();
        book.save(decidedBefore ? described.nextRound() : described);
        return Map.of();
    }
}
