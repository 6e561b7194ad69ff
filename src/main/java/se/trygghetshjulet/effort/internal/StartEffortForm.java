package se.trygghetshjulet.effort.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.effort.EffortKind;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Choice;
import se.trygghetshjulet.engine.StartForm;

/** Starts an effort with what is needed to decide about it: a name, what happens and who takes part. */
@Component
class StartEffortForm implements StartForm {

    private final EffortBook book;
    private final EffortProcess process;
    private final UnitChoice units;
    private final Cycles cycles;

    StartEffortForm(EffortBook book, EffortProcess process, UnitChoice units, Cycles cycles) {
        this.book = book;
        this.process = process;
        this.units = units;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return EffortProcess.PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of("units", new Choice(units.options(), null));
    }

    @Override
    public Started submit(String actor, Answers answers) {
        LocalDate today = book.today();
        LocalDate endsOn = answers.date("endsOn").orElse(null);
        Checks checks = new Checks()
                .filled(answers, "kind", "Välj om satsningen är akut eller planerad.")
                .filled(answers, "title", "Ge satsningen ett namn.")
                .filled(answers, "situation", "Skriv vad som händer och vad som behövs.")
                .that(endsOn == null || !endsOn.isBefore(today), "endsOn", "Slutdagen kan inte vara passerad.");
        units.check(answers, "units", checks);
        checks.orRefuse();
        Effort started = book.save(started(answers, today, endsOn, actor));
        return new Started(process.businessKey(started), Map.of("effortId", started.id(), "acute", started.isAcute()));
    }

    private Effort started(Answers answers, LocalDate today, LocalDate endsOn, String actor) {
        return EffortBuilder.builder()
                .id(UUID.randomUUID())
                .number(book.nextNumber())
                .cycleId(runningYear())
                .kind(EffortKind.valueOf(answers.text("kind")))
                .state(EffortState.STARTED)
                .title(answers.text("title"))
                .situation(answers.text("situation"))
                .units(List.copyOf(answers.choices("units")))
                .startsOn(today)
                .endsOn(endsOn)
                .round(1)
                .startedAt(book.now())
                .startedBy(actor)
                .build();
    }

    /** The newest year that is not closed; null when there is none. */
    private UUID runningYear() {
        return cycles.all().stream()
                .filter(year -> year.closedOn().isEmpty())
                .findFirst()
                .map(Year::id)
                .orElse(null);
    }
}
