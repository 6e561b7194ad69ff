package se.trygghetshjulet.portal.internal.runs;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.engine.Faults.Outcome;
import se.trygghetshjulet.engine.ProcessRuns;

/** The button Försök igen, for those who keep the product running. */
@Controller
class RetryController {

    private final ProcessRuns runs;
    private final Retries retries;

    RetryController(ProcessRuns runs, Retries retries) {
        this.runs = runs;
        this.retries = retries;
    }

    @PostMapping(RunPages.ONE + "/fel/{fault:[A-Za-z0-9-]{1,64}}")
    String retry(
            @PathVariable("run") String run,
            @PathVariable("fault") String fault,
            Authentication who,
            HttpServletRequest request,
            RedirectAttributes afterwards) {
        if (!Reader.of(request).operates()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Outcome outcome = retries.retry(who.getName(), fault);
        afterwards.addFlashAttribute(outcome == Outcome.MENDED ? "done" : "refused", inWords(outcome));
        // A watch whose fault is mended shows nowhere any more.
        return "redirect:" + RunPages.PATH + (runs.run(run).isPresent() ? "/" + run : "");
    }

    private static String inWords(Outcome outcome) {
        return switch (outcome) {
            case MENDED -> "Det gick bra den här gången. Felet är åtgärdat och processen går vidare.";
            case FAILED_AGAIN ->
                "Det gick fel igen, och inget har ändrats. Rätta orsaken först; vad systemet säger om den står här nedanför.";
            case LATER -> "Försöket krockade med annat arbete. Systemet försöker igen av sig självt inom fem minuter.";
            case GONE -> "Det fanns inget att försöka igen: någon annan hann före, eller så är felet redan åtgärdat.";
        };
    }
}
