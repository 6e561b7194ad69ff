package se.trygghetshjulet.portal.internal.sheet;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.engine.FormRefused;

/** Takes the answer that nothing is new, with and without scripts. */
@Controller
class EarlierController {

    private final EarlierOnPage earlier;

    EarlierController(EarlierOnPage earlier) {
        this.earlier = earlier;
    }

    @PostMapping(SheetPages.TASK + "/oforandrat")
    String confirm(
            @PathVariable("task") String taskId,
            @RequestParam(name = "stammer", defaultValue = "false") boolean vouched,
            @RequestParam(name = "utkast", defaultValue = "0") int seenDraft,
            Authentication who,
            RedirectAttributes afterwards) {
        String page = "redirect:" + SheetPages.PATH + "/" + taskId;
        try {
            earlier.confirm(who.getName(), taskId, vouched, seenDraft);
            return page + "/klar";
        } catch (FormRefused refused) {
            afterwards.addFlashAttribute("earlierFault", refused.getMessage());
            // The page puts focus on what is wrong, which a browser does only without a place in the address.
            return page;
        }
    }
}
