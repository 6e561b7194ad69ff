package se.trygghetshjulet.trace.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.document.DocumentAddress;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;
import se.trygghetshjulet.priority.PriorityView;

/** Puts together what the page Spårbarhet shows of a year, in the edition that the reader may have. */
@Component
class TraceViews {

    private final Cycles cycles;
    private final RecordedYears records;
    private final Organisation organisation;

    TraceViews(Cycles cycles, RecordedYears records, Organisation organisation) {
        this.cycles = cycles;
        this.records = records;
        this.organisation = organisation;
    }

    /**
     * Empty for a year that makes no picture, or has not begun it.
     *
     * @param secrets whether the reader may read what is marked with secrecy
     */
    Optional<TraceView> of(Year year, boolean secrets) {
        return records.of(year).map(whole -> view(whole, secrets));
    }

    /** The latest year before this one that adopted a picture; one that was cancelled before it did has nothing to compare. */
    Optional<Year> before(Year year) {
        return recordedBefore(year).map(YearRecords::year);
    }

    private Optional<YearRecords> recordedBefore(Year year) {
        return cycles.all().stream()
                .filter(earlier -> earlier.year() < year.year())
                .filter(records::hasPicture)
                .flatMap(earlier -> records.of(earlier).stream())
                .findFirst();
    }

    private TraceView view(YearRecords whole, boolean secrets) {
        Year year = whole.year();
        YearRecords now = secrets ? whole : whole.open();
        Optional<YearRecords> before = recordedBefore(year).map(earlier -> secrets ? earlier : earlier.open());
        List<Year> both = Stream.concat(before.map(YearRecords::year).stream(), Stream.of(year))
                .toList();
        Lineage lineage = records.lineage(both);
        YearChanges changes = new YearChanges(now, before, lineage);
        List<UUID> ranks =
                whole.priorities().stream().map(PriorityView::problemId).toList();
        List<Lane> lanes = new Lanes(now, changes, lineage, this::unitName).of(ranks);
        PlanDecision decision = PlanDecision.of(now.planCase());
        return new TraceView(
                year,
                before.map(YearRecords::year).orElse(null),
                lanes,
                changes.left(),
                now.hidden(),
                decision,
                Drawing.of(lanes, decision),
                DocumentAddress.ofPicture(now.pictureId()),
                now.planId().map(DocumentAddress::ofPlan).orElse(""),
                DocumentAddress.ofDecisionLog(year.id()));
    }

    /** A record may name a unit that the municipality no longer has. */
    private String unitName(String id) {
        return organisation.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse(id);
    }
}
