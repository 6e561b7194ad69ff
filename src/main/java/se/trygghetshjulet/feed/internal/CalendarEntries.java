package se.trygghetshjulet.feed.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.council.CouncilMeetings;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.PlannedPhase;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.organisation.Deputies;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.organisation.Subject;

/** What stands in the feeds. Titles name steps, organs and phases, and nothing that anybody has written. */
@Component
class CalendarEntries {

    /** More than anybody can do; a calendar with more is of no use to them either. */
    private static final int MOST_TASKS = 500;

    private static final List<String> AT_MEETINGS = List.of(
            Roles.COORDINATOR, Roles.STEERING_CHAIR, Roles.CASE_OFFICER, Roles.REGISTRAR, Roles.COMMITTEE_SECRETARY);

    private final Worklist worklist;
    private final Cycles cycles;
    private final LegalClocks legalClocks;
    private final CouncilMeetings council;
    private final Organisation organisation;
    private final Deputies deputies;
    private final Clock clock;

    CalendarEntries(
            Worklist worklist,
            Cycles cycles,
            LegalClocks legalClocks,
            CouncilMeetings council,
            Organisation organisation,
            Deputies deputies,
            Clock clock) {
        this.worklist = worklist;
        this.cycles = cycles;
        this.legalClocks = legalClocks;
        this.council = council;
        this.organisation = organisation;
        this.deputies = deputies;
        this.clock = clock;
    }

    List<Entry> of(Feed feed) {
        List<Entry> entries = new ArrayList<>();
        if (feed.scope() == Scope.MINE) {
            entries.addAll(tasks(feed.personId()));
            if (hasPartInMeetings(feed.personId())) {
                entries.addAll(meetings());
            }
        } else {
            entries.addAll(phases());
            entries.addAll(meetings());
        }
        entries.addAll(statutory());
        return entries;
    }

    private List<Entry> tasks(String personId) {
        WorkFilter theirs = WorkFilter.of(Relation.MINE, Relation.FREE, Relation.COVERED);
        return worklist.items(personId, theirs, 0, MOST_TASKS).stream()
                .flatMap(item -> task(item).stream())
                .toList();
    }

    private static Optional<Entry> task(WorkItem item) {
        return item.due()
                .map(due -> Entry.on(
                        "task-" + item.id(),
                        SwedishTime.dateOf(due),
                        "Sista dag: " + item.name(),
                        "/uppgift/" + item.id()));
    }

    private List<Entry> phases() {
        return open().flatMap(year -> cycles.plan(year.id()).stream().map(phase -> phase(year, phase)))
                .toList();
    }

    private static Entry phase(Year year, PlannedPhase phase) {
        return new Entry(
                "phase-%s-%s".formatted(year.businessKey(), phase.phase().activity()),
                phase.from(),
                phase.to(),
                "%s %d".formatted(phase.phase().title(), year.year()),
                "/hjulet/" + year.year());
    }

    private List<Entry> meetings() {
        return open().flatMap(year -> cycles.meetings(year.id()).stream().map(meeting -> meeting(year, meeting)))
                .toList();
    }

    private Entry meeting(Year year, PlannedMeeting meeting) {
        return Entry.on(
                "meeting-%s-%s-%s".formatted(year.businessKey(), meeting.subject(), meeting.organ()),
                meeting.heldOn(),
                "%s: %s %d"
                        .formatted(
                                organisation.organ(meeting.organ()).shortName(),
                                meeting.subject() == Subject.PLAN ? "åtgärdsplanen" : "återrapporteringen",
                                year.year()),
                "/hjulet/" + year.year());
    }

    private List<Entry> statutory() {
        Stream<Entry> clocks = legalClocks.running().stream().map(CalendarEntries::clock);
        Stream<Entry> nextCouncil = council
                .nextAtLatest()
                .map(day -> Entry.on("council-next", day, "Senast: strategiskt råd (10 §)", "/lagkoll"))
                .stream();
        return Stream.concat(clocks, nextCouncil).toList();
    }

    private static Entry clock(RunningClock running) {
        return Entry.on(
                "law-" + running.matter(),
                running.latestOn(),
                running.matter() == LegalMatter.PICTURE
                        ? "Senast enligt lag: lägesbilden uppdaterad (6 §)"
                        : "Senast enligt lag: åtgärdsplanen uppföljd (6 §)",
                "/lagkoll");
    }

    private Stream<Year> open() {
        return cycles.all().stream().filter(year -> year.closedOn().isEmpty());
    }

    /** Those who write, register and answer for what the organs take up, and those who stand in for them today. */
    private boolean hasPartInMeetings(String personId) {
        Set<String> wanted = new HashSet<>(AT_MEETINGS);
        wanted.addAll(organisation.approvalChain());
        return Stream.concat(
                        Stream.of(personId),
                        deputies.coveredBy(personId, SwedishTime.today(clock)).stream()
                                .map(absent -> absent.id()))
                .flatMap(id -> organisation.rolesOf(id).stream())
                .map(Role::id)
                .anyMatch(wanted::contains);
    }
}
