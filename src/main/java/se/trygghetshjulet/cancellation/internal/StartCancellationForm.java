package se.trygghetshjulet.cancellation.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Choice;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.StartForm;

/** Begins the cancelling of a year. Nothing is cancelled yet: what it means is shown first. */
@Component
class StartCancellationForm implements StartForm {

    private final CancellationRepository cancellations;
    private final Cycles cycles;
    private final Clock clock;

    StartCancellationForm(CancellationRepository cancellations, Cycles cycles, Clock clock) {
        this.cancellations = cancellations;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public String process() {
        return CancellationProcess.PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        return Map.of(
                "cycle",
                new Choice(
                        running().stream()
                                .map(year -> new Option(
                                        String.valueOf(year.year()), year.id().toString()))
                                .toList(),
                        null));
    }

    @Override
    public Started submit(String actor, Answers answers) {
        new Checks()
                .filled(answers, "reason", "Skriv varför året behöver avbrytas.")
                .orRefuse();
        Year year = running().stream()
                .filter(running -> running.id().toString().equals(answers.text("cycle")))
                .findFirst()
                .orElseThrow(() -> new FormRefused(
                        "cycle", running().isEmpty() ? "Inget år pågår." : "Välj vilket år som ska avbrytas."));
        if (cancellations.findOngoing(year.id()).isPresent()) {
            throw new FormRefused("cycle", "Ett förslag att avbryta det året finns redan i uppgiftslistan.");
        }
        Cancellation started = cancellations.save(Cancellation.started(
                year.id(), answers.text("reason"), actor, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return new Started(
                year.businessKey(), Map.of("cancellationId", started.id(), "cycleId", year.id(), "year", year.year()));
    }

    private List<Year> running() {
        return cycles.all().stream().filter(year -> year.closedOn().isEmpty()).toList();
    }
}
