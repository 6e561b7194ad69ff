package se.trygghetshjulet.effort.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.TaskForm;

/** What the effort taught, and the problems and measures it proposes to the year. */
@Component
class DebriefForm implements TaskForm {

    private final EffortBook book;
    private final EffortTables tables;
    private final UnitChoice units;

    DebriefForm(EffortBook book, EffortTables tables, UnitChoice units) {
        this.book = book;
        this.tables = tables;
        this.units = units;
    }

    @Override
    public String task() {
        return "special-effort.debrief";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Effort effort = book.effort(task.uuid("effortId"));
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("facts", tables.facts(effort));
        prefill.put("reports", tables.reports(effort));
        prefill.put("problemUnitOptions", units.contributing());
        prefill.put("unitOptions", units.options());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Checks checks = new Checks()
                .filled(answers, "worked", "Skriv vad som fungerade och inte.")
                .filled(answers, "lessons", "Skriv vad som ska med i nästa lägesbild, eller att inget ska det.");
        answers.rows("problems").forEach(row -> check(row, units.contributing(), checks));
        answers.rows("measures").forEach(row -> check(row, units.options(), checks));
        checks.orRefuse();
        Effort effort = book.effort(task.uuid("effortId"));
        book.save(effort.learnt(answers.text("worked"), answers.text("lessons")));
        answers.rows("problems").forEach(row -> propose(effort, ProposalKind.PROBLEM, row, task.actor()));
        answers.rows("measures").forEach(row -> propose(effort, ProposalKind.MEASURE, row, task.actor()));
        return Map.of();
    }

    private static void check(Answers row, List<Option> recipients, Checks checks) {
        checks.filled(row, "title", "Skriv vad förslaget heter.")
                .filled(row, "description", "Beskriv förslaget.")
                .that(
                        recipients.stream().anyMatch(unit -> unit.value().equals(row.text("unit"))),
                        row.path("unit"),
                        "Välj vilken förvaltning som förslaget går till.");
    }

    private void propose(Effort effort, ProposalKind kind, Answers row, String actor) {
        book.add(new Proposal(
                UUID.randomUUID(),
                effort.id(),
                kind,
                row.text("unit"),
                row.text("title"),
                row.text("description"),
                actor,
                book.now()));
    }
}
