package se.trygghetshjulet.deadline.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalDuty;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.Processes;
import se.trygghetshjulet.organisation.Organisation;

/** Starts and ends the clocks. They belong to no year: their case is the municipality. */
@Component
class RunningLegalClocks implements LegalClocks, AfterDeployment {

    private static final String PROCESS = "legal-clock";
    private static final String RENEWED = "legal-clock-renewed";

    private final LegalClockTable clocks;
    private final ObjectProvider<LegalDuty> duties;
    private final Processes processes;
    private final Organisation organisation;
    private final Clock clock;

    RunningLegalClocks(
            LegalClockTable clocks,
            ObjectProvider<LegalDuty> duties,
            Processes processes,
            Organisation organisation,
            Clock clock) {
        this.clocks = clocks;
        this.duties = duties;
        this.processes = processes;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void restart(LegalMatter matter, LocalDate done) {
        clocks.end(matter, now()).ifPresent(old -> processes.tell(old.watchId(), RENEWED));
        start(matter, done);
    }

    @Override
    public List<RunningClock> running() {
        return clocks.running().stream()
                .map(running -> new RunningClock(running.matter(), running.startedOn(), running.latestOn()))
                .sorted(Comparator.comparing(RunningClock::matter))
                .toList();
    }

    @Override
    public void deployed() {
        Set<LegalMatter> running =
                clocks.running().stream().map(LegalClock::matter).collect(Collectors.toSet());
        duties.stream().filter(duty -> !running.contains(duty.matter())).forEach(duty -> duty.lastDone()
                .ifPresent(done -> start(duty.matter(), done)));
    }

    private void start(LegalMatter matter, LocalDate done) {
        LegalClock started = LegalClock.started(matter, done);
        clocks.add(started);
        Map<String, Object> routing = Map.of("clockId", started.id(), "matter", matter);
        clocks.watchedBy(
                started.id(),
                processes.start(PROCESS, organisation.municipality().id(), routing));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
