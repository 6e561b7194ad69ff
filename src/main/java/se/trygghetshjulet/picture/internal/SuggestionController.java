package se.trygghetshjulet.picture.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.picture.internal.SuggestedProblems.Waiting;
import se.trygghetshjulet.statistics.Candidate;
import se.trygghetshjulet.statistics.Statistics;

/**
 * Carries what stands out in the figures into a contribution, when somebody says so. A unit carries it into its own; the
 * coordinator and the analyst choose which unit is to look at it.
 */
@Controller
class SuggestionController {

    static final String PATH = "/underlag/forslag";

    private static final String STATISTICS = "redirect:/statistik";

    private final SuggestedProblems suggested;
    private final Statistics statistics;
    private final UnitNames units;

    SuggestionController(SuggestedProblems suggested, Statistics statistics, UnitNames units) {
        this.suggested = suggested;
        this.statistics = statistics;
        this.units = units;
    }

    @PostMapping(PATH)
    String carry(
            @RequestParam("serie") String series,
            @RequestParam("slag") String kind,
            @RequestParam(name = "enhet", defaultValue = "") String unit,
            Authentication who,
            Model model,
            RedirectAttributes flash) {
        Candidate candidate = candidate(series, kind);
        List<Waiting> open = suggested.waiting().stream()
                .filter(each -> mayWriteFor(who, each.unit()))
                .toList();
        Optional<Waiting> chosen = open.size() == 1 && unit.isEmpty()
                ? Optional.of(open.get(0))
                : open.stream().filter(each -> each.unit().equals(unit)).findFirst();
        if (chosen.isPresent()) {
            suggested.add(
                    chosen.get().contributionId(),
                    candidate,
                    statistics.series(candidate.seriesId()).orElseThrow(),
                    who.getName());
            flash.addFlashAttribute(
                    "done",
                    "Förslaget ligger nu som ett påbörjat problem i underlaget från "
                            + units.name(chosen.get().unit()) + ". Förvaltningen avgör om det är ett problem.");
            return STATISTICS;
        }
        if (open.isEmpty()) {
            flash.addFlashAttribute(
                    "fault",
                    "Inget underlag väntar på dig just nu. Förslaget går att ta med när förvaltningarna har fått"
                            + " uppgiften att lämna underlag och innan de har lämnat det.");
            return STATISTICS;
        }
        model.addAttribute("candidate", candidate);
        model.addAttribute(
                "units", units.options(open.stream().map(Waiting::unit).toList()));
        return "underlag-forslag";
    }

    /** The roles of this request: a deputy has those of the one who is away. */
    private static boolean mayWriteFor(Authentication who, String unit) {
        return Stream.of(Roles.COORDINATOR, Roles.ANALYST, "unit." + unit).anyMatch(role -> holds(who, role));
    }

    private static boolean holds(Authentication who, String role) {
        return who.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role));
    }

    private Candidate candidate(String series, String kind) {
        try {
            return statistics.candidates(UUID.fromString(series)).stream()
                    .filter(candidate -> candidate.kind().name().equals(kind))
                    .findFirst()
                    .orElseThrow(SuggestionController::notFound);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
