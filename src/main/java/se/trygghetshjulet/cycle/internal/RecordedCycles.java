package se.trygghetshjulet.cycle.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.PlannedPhase;
import se.trygghetshjulet.cycle.PublicSummary;
import se.trygghetshjulet.cycle.Variant;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.Organisation;

@Component
class RecordedCycles implements Cycles {

    private final CycleRepository cycles;
    private final PlannedMeetings meetings;
    private final PhasePlan plan;
    private final Organisation organisation;
    private final YearEnding ending;

    RecordedCycles(
            CycleRepository cycles,
            PlannedMeetings meetings,
            PhasePlan plan,
            Organisation organisation,
            YearEnding ending) {
        this.cycles = cycles;
        this.meetings = meetings;
        this.plan = plan;
        this.organisation = organisation;
        this.ending = ending;
    }

    @Override
    public int year(UUID cycleId) {
        return cycle(cycleId).year();
    }

    @Override
    public boolean goesOn(UUID cycleId) {
        return cycles.findHeldById(cycleId).orElseThrow().closedAt() == null;
    }

    @Override
    public List<Year> all() {
        Municipality municipality = organisation.municipality();
        return cycles.findByMunicipalityOrderByYearDesc(municipality.id()).stream()
                .map(cycle -> year(cycle, municipality))
                .toList();
    }

    @Override
    public List<PlannedPhase> plan(UUID cycleId) {
        Year year = year(cycle(cycleId), organisation.municipality());
        return plan.of(year, meetings(cycleId));
    }

    @Override
    public List<PlannedMeeting> meetings(UUID cycleId) {
        return meetings.of(cycleId);
    }

    @Override
    public void cancel(UUID cycleId, String confirmedBy) {
        ending.cancel(cycleId, confirmedBy);
    }

    @Override
    public boolean cancelled(UUID cycleId) {
        return cycle(cycleId).cancelled();
    }

    @Override
    public PublicSummary summary(UUID cycleId) {
        Cycle cycle = cycle(cycleId);
        return new PublicSummary(
                cycle.summary() == null ? "" : cycle.summary(),
                Optional.ofNullable(cycle.summaryPublishedOn()),
                cycle.summaryPublishedAt() == null ? "" : cycle.summaryPublishedAt());
    }

    private Cycle cycle(UUID cycleId) {
        return cycles.findById(cycleId).orElseThrow();
    }

    private static Year year(Cycle cycle, Municipality municipality) {
        return new Year(
                cycle.id(),
                cycle.year(),
                municipality.businessKey(cycle.year()),
                cycle.variant() == Variant.FULL || Boolean.TRUE.equals(cycle.updateNeeded()),
                SwedishTime.dateOf(cycle.startedAt()),
                Optional.ofNullable(cycle.closedAt()).map(SwedishTime::dateOf));
    }
}
