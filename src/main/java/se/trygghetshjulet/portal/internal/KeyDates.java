package se.trygghetshjulet.portal.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.deadline.LegalClocks;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.deadline.RunningClock;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.portal.internal.KeyDate.Kind;

/** The meetings of a year and the days that the law sets around them. */
@Component
class KeyDates {

    /** The id of kommunfullmäktige in every municipality's file. */
    private static final String COUNCIL = "kf";

    private final Cycles cycles;
    private final LegalClocks legalClocks;
    private final Organisation organisation;
    private final DecidingOrgans deciding;
    private final PoliticalCases cases;

    KeyDates(
            Cycles cycles,
            LegalClocks legalClocks,
            Organisation organisation,
            DecidingOrgans deciding,
            PoliticalCases cases) {
        this.cycles = cycles;
        this.legalClocks = legalClocks;
        this.organisation = organisation;
        this.deciding = deciding;
        this.cases = cases;
    }

    /** Earliest first. The clocks of 6 § belong to the municipality and are told only of a year that goes on. */
    List<KeyDate> of(Year year, WheelDrawing drawing, LocalDate today) {
        Stream<Day> meetings = cycles.meetings(year.id()).stream().flatMap(this::around);
        Stream<Day> clocks = year.closedOn().isPresent()
                ? Stream.empty()
                : legalClocks.running().stream().map(KeyDates::clock);
        return Stream.concat(meetings, clocks)
                .sorted(Comparator.comparing(Day::on).thenComparing(Day::kind))
                .map(day -> new KeyDate(
                        day.on(),
                        day.kind(),
                        day.what(),
                        day.source(),
                        day.done() || day.on().isBefore(today),
                        day.done(),
                        drawing.mark(day.on()).orElse(null)))
                .toList();
    }

    private Stream<Day> around(PlannedMeeting meeting) {
        Organ organ = organisation.organ(meeting.organ());
        LocalDate on = meeting.heldOn();
        Stream.Builder<Day> days = Stream.builder();
        days.add(
                new Day(on, Kind.MEETING, "%s: %s".formatted(organ.shortName(), matter(meeting.subject())), "", false));
        if (organ.id().equals(COUNCIL)) {
            days.add(new Day(
                    StatutoryPeriods.councilAnnouncedBy(on),
                    Kind.LAW,
                    "Senast: %s %s är kungjort och ledamöterna kallade".formatted(organ.shortName(), on),
                    "KL 5 kap. 13 och 15 §§",
                    false));
        }
        if (organ.equals(deciding.decidingOrgan(meeting.subject()))) {
            days.add(new Day(
                    StatutoryPeriods.minutesAdjustedBy(on),
                    Kind.LAW,
                    "Senast: protokollet från %s %s är justerat".formatted(organ.shortName(), on),
                    organ.id().equals(COUNCIL) ? "KL 5 kap. 69 §" : "KL 6 kap. 35 §",
                    cases.minutesAreAdjusted(organ.id(), on)));
        }
        return days.build();
    }

    private static Day clock(RunningClock running) {
        return new Day(
                running.latestOn(),
                Kind.LAW,
                running.matter() == LegalMatter.PICTURE
                        ? "Senast: lägesbilden är uppdaterad"
                        : "Senast: åtgärdsplanen är uppföljd",
                "lag (2023:196) 6 §",
                false);
    }

    private static String matter(Subject subject) {
        return subject == Subject.PLAN ? "åtgärdsplanen" : "återrapporteringen";
    }

    private record Day(LocalDate on, Kind kind, String what, String source, boolean done) {}
}
