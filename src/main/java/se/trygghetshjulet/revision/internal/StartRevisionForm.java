package se.trygghetshjulet.revision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.Choice;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Option;
import se.trygghetshjulet.engine.StartForm;
import se.trygghetshjulet.picture.Pictures;

/** Begins a revision: of which year's picture, and why. */
@Component
class StartRevisionForm implements StartForm {

    private final RevisionRepository revisions;
    private final Cycles cycles;
    private final Pictures pictures;
    private final Clock clock;

    StartRevisionForm(RevisionRepository revisions, Cycles cycles, Pictures pictures, Clock clock) {
        this.revisions = revisions;
        this.cycles = cycles;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public String process() {
        return RevisionProcess.PROCESS;
    }

    @Override
    public Map<String, Object> prefill() {
        List<Option> options = running().stream()
                .map(year -> new Option(String.valueOf(year.year()), year.id().toString()))
                .toList();
        return Map.of(
                "cycle",
                new Choice(options, options.size() == 1 ? options.get(0).value() : null));
    }

    @Override
    public Started submit(String actor, Answers answers) {
        new Checks()
                .filled(answers, "reason", "Skriv vad som har förändrats sedan lägesbilden fastställdes.")
                .orRefuse();
        Year year = running().stream()
                .filter(running -> running.id().toString().equals(answers.text("cycle")))
                .findFirst()
                .orElseThrow(() -> new FormRefused(
                        "cycle",
                        running().isEmpty()
                                ? "Inget år pågår. Starta ett år först, med Årscykel i Starta process."
                                : "Välj vilket års lägesbild som ska revideras."));
        if (!cycles.goesOn(year.id())) {
            throw new FormRefused("cycle", "Året %d har nyss stängts.".formatted(year.year()));
        }
        revisions.findOngoing(year.id()).ifPresent(ongoing -> {
            throw new FormRefused(
                    "cycle",
                    "En revidering av det årets lägesbild pågår redan, sedan %s. Ta in det nya i den."
                            .formatted(SwedishTime.dateOf(ongoing.startedAt())));
        });
        refuseWhileThePictureIsMade(year);
        Revision revision = revisions.save(Revision.started(
                year.id(),
                revisions.findByCycleId(year.id()).size() + 1,
                answers.text("reason"),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return new Started(
                year.businessKey(), Map.of("revisionId", revision.id(), "cycleId", year.id(), "year", year.year()));
    }

    private void refuseWhileThePictureIsMade(Year year) {
        boolean beingMade = pictures.ofCycle(year.id()).stream()
                .anyMatch(picture -> picture.adoptedOn().isEmpty());
        if (beingMade || pictures.lastAdoptedOn().isEmpty()) {
            throw new FormRefused(
                    "cycle",
                    "Lägesbilden för %d är inte fastställd än. Ta in det nya i arbetet som pågår med den."
                            .formatted(year.year()));
        }
    }

    private List<Year> running() {
        return cycles.all().stream().filter(year -> year.closedOn().isEmpty()).toList();
    }
}
