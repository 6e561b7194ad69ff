package se.trygghetshjulet.effort.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** A party decides for itself: carry it out, send it back, or refuse it. */
@Component
class DecideForm implements TaskForm {

    private final EffortBook book;
    private final EffortTables tables;
    private final Organisation organisation;

    DecideForm(EffortBook book, EffortTables tables, Organisation organisation) {
        this.book = book;
        this.tables = tables;
        this.organisation = organisation;
    }

    @Override
    public String task() {
        return "special-effort.decide";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Effort effort = book.effort(task.uuid("effortId"));
        List<Map<String, String>> decisions = tables.decisions(effort);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("facts", tables.facts(effort));
        prefill.put("decisions", decisions);
        prefill.put("noDecisions", decisions.isEmpty());
        prefill.put("partyName", organisation.partyName(organisation.party(task.text("decider"))));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        boolean approves = answers.text("verdict").equals(DecisionVerdict.APPROVE.name());
        new Checks()
                .filled(answers, "verdict", "Välj vad ni beslutar.")
                .that(
                        approves || answers.has("comment"),
                        "comment",
                        "Skriv vad som behöver ändras, eller varför ni säger nej.")
                .orRefuse();
        Effort effort = book.effort(task.uuid("effortId"));
        String role = task.text("decider");
        book.add(new Decision(
                UUID.randomUUID(),
                effort.id(),
                effort.round(),
                role,
                organisation.party(role),
                DecisionVerdict.valueOf(answers.text("verdict")),
                answers.textOrNull("comment"),
                task.actor(),
                book.now()));
        return Map.of();
    }
}
