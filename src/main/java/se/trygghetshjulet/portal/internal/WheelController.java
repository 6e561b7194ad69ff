package se.trygghetshjulet.portal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/** The wheel: the year at a glance, drawn and as a table. */
@Controller
class WheelController {

    private final Cycles cycles;
    private final YearAtAGlance glance;
    private final WaitingTasks waiting;
    private final Organisation organisation;
    private final Clock clock;

    WheelController(Cycles cycles, YearAtAGlance glance, WaitingTasks waiting, Organisation organisation, Clock clock) {
        this.cycles = cycles;
        this.glance = glance;
        this.waiting = waiting;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The running year, or else the latest. */
    @GetMapping("/hjulet")
    String current(Model model, Authentication who) {
        List<Year> years = cycles.all();
        LocalDate today = SwedishTime.today(clock);
        years.stream()
                .filter(year -> year.closedOn().isEmpty() && year.year() <= today.getYear())
                .findFirst()
                .or(() -> years.stream().findFirst())
                .ifPresent(year -> show(year, model, who));
        model.addAttribute("years", years);
        return "hjulet";
    }

    @GetMapping("/hjulet/{year:[0-9]{4}}")
    String ofYear(@PathVariable("year") int wanted, Model model, Authentication who) {
        List<Year> years = cycles.all();
        Year year = years.stream()
                .filter(candidate -> candidate.year() == wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        show(year, model, who);
        model.addAttribute("years", years);
        return "hjulet";
    }

    private void show(Year year, Model model, Authentication who) {
        LocalDate today = SwedishTime.today(clock);
        WheelDrawing drawing = new WheelDrawing(year.year());
        List<PhaseRow> phases = glance.phases(year);
        List<MeetingRow> meetings = cycles.meetings(year.id()).stream()
                .map(meeting -> row(meeting, drawing, today))
                .toList();
        model.addAttribute("shown", year);
        model.addAttribute("today", today);
        model.addAttribute("phases", phases);
        model.addAttribute("meetings", meetings);
        model.addAttribute("waiting", waiting.of(year.businessKey(), who.getName()));
        model.addAttribute("size", WheelDrawing.SIZE);
        model.addAttribute("months", WheelDrawing.months());
        model.addAttribute("monthLines", WheelDrawing.monthLines());
        model.addAttribute(
                "arcs",
                phases.stream().flatMap(phase -> drawing.arcs(phase).stream()).toList());
        model.addAttribute("hand", drawing.hand(today).orElse(null));
    }

    private MeetingRow row(PlannedMeeting meeting, WheelDrawing drawing, LocalDate today) {
        return new MeetingRow(
                organisation.organ(meeting.organ()).shortName(),
                meeting.subject() == Subject.PLAN ? "Åtgärdsplanen" : "Återrapporteringen",
                meeting.heldOn(),
                meeting.heldOn().isBefore(today),
                drawing.meeting(meeting.heldOn()).orElse(null));
    }

    /** @param mark where the drawing shows it; null when it lies outside the drawing's two years */
    record MeetingRow(String organ, String matter, LocalDate on, boolean passed, WheelDrawing.Point mark) {}
}
