package se.trygghetshjulet.portal.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.compliance.LawCheck;
import se.trygghetshjulet.compliance.LawCheck.Standing;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Role;
import se.trygghetshjulet.organisation.Roles;

/** The wheel: the year at a glance, drawn and as tables. */
@Controller
class WheelController {

    private final Cycles cycles;
    private final WheelViews views;
    private final MyDays days;
    private final YearChanges changes;
    private final LawCheck lawCheck;
    private final Organisation organisation;
    private final Clock clock;

    WheelController(
            Cycles cycles,
            WheelViews views,
            MyDays days,
            YearChanges changes,
            LawCheck lawCheck,
            Organisation organisation,
            Clock clock) {
        this.cycles = cycles;
        this.views = views;
        this.days = days;
        this.changes = changes;
        this.lawCheck = lawCheck;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The running year, or else the latest. */
    @GetMapping("/hjulet")
    String current(Model model, Authentication who, HttpServletRequest request) {
        List<Year> years = cycles.all();
        LocalDate today = SwedishTime.today(clock);
        Optional<Year> shown = years.stream()
                .filter(year -> year.closedOn().isEmpty() && year.year() <= today.getYear())
                .findFirst()
                .or(() -> years.stream().findFirst());
        return page(shown, years, model, who, request);
    }

    @GetMapping("/hjulet/{year:[0-9]{4}}")
    String ofYear(@PathVariable("year") int wanted, Model model, Authentication who, HttpServletRequest request) {
        List<Year> years = cycles.all();
        Year year = years.stream()
                .filter(candidate -> candidate.year() == wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return page(Optional.of(year), years, model, who, request);
    }

    private String page(
            Optional<Year> shown, List<Year> years, Model model, Authentication who, HttpServletRequest request) {
        Set<String> roles = organisation.roles().stream()
                .map(Role::id)
                .filter(request::isUserInRole)
                .collect(Collectors.toSet());
        boolean hasPart = roles.stream().anyMatch(role -> !role.equals(Roles.OPERATOR));
        Standing standing = lawCheck.standing();
        model.addAttribute("years", years);
        model.addAttribute("mine", days.of(who.getName()));
        model.addAttribute("law", hasPart ? standing : null);
        model.addAttribute("hasPart", hasPart);
        if (shown.isEmpty()) {
            model.addAttribute("first", changes.first(who.getName(), roles).orElse(null));
        }
        shown.ifPresent(year -> {
            model.addAttribute("cancelled", changes.cancelled(year).orElse(null));
            model.addAttribute("revised", changes.revised(year));
            model.addAttribute("ways", changes.ways(year, year.equals(years.get(0)), who.getName(), roles));
        });
        model.addAttribute("size", WheelDrawing.SIZE);
        model.addAttribute("months", WheelDrawing.months());
        model.addAttribute("monthLines", WheelDrawing.monthLines());
        model.addAttribute("tracks", WheelDrawing.tracks());
        model.addAttribute(
                "wheel",
                shown.map(year -> views.of(year, who.getName(), hasPart, standing))
                        .orElse(null));
        return "hjulet";
    }
}
