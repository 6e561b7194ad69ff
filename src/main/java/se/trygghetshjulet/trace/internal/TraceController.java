package se.trygghetshjulet.trace.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.document.ReadingRights;

/** The page Spårbarhet. */
@Controller
class TraceController {

    private final Cycles cycles;
    private final TraceViews views;
    private final ReadingRights rights;

    TraceController(Cycles cycles, TraceViews views, ReadingRights rights) {
        this.cycles = cycles;
        this.views = views;
        this.rights = rights;
    }

    /** The latest year that has something to show, or else the latest. */
    @GetMapping(TracePage.PATH)
    String latest(Model model, HttpServletRequest request) {
        List<Year> years = cycles.all();
        boolean secrets = rights.includeSecrets(request::isUserInRole);
        model.addAttribute("years", years);
        Optional<TraceView> view = years.stream()
                .flatMap(year -> views.of(year, secrets).stream())
                .filter(candidate -> candidate.problems() > 0)
                .findFirst();
        view.map(TraceView::year)
                .or(() -> years.stream().findFirst())
                .ifPresent(year -> show(year, view.or(() -> views.of(year, secrets)), model));
        return "sparbarhet";
    }

    @GetMapping(TracePage.PATH + "/{year:[0-9]{4}}")
    String ofYear(@PathVariable("year") int wanted, Model model, HttpServletRequest request) {
        List<Year> years = cycles.all();
        Year year = years.stream()
                .filter(candidate -> candidate.year() == wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("years", years);
        show(year, views.of(year, rights.includeSecrets(request::isUserInRole)), model);
        return "sparbarhet";
    }

    private void show(Year year, Optional<TraceView> view, Model model) {
        model.addAttribute("shown", year);
        model.addAttribute("trace", view.orElse(null));
        model.addAttribute("changes", Change.values());
        model.addAttribute(
                "earlier", view.isPresent() ? null : views.before(year).orElse(null));
    }
}
