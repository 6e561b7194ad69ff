package se.trygghetshjulet.portal.internal.sheet;

import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.engine.FormRefused;

/** Takes comments, with and without scripts: every answer leads back to the page of the task. */
@Controller
class CommentController {

    private static final String COMMENT = SheetPages.TASK + "/kommentar";

    /** Where the answer stands. When something is wrong the page puts focus there, which a browser does only without this. */
    private static final String DONE = "#kommentarer";

    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    /** What was typed comes back with what to mend beside it. */
    @PostMapping(COMMENT)
    String write(
            @PathVariable("task") String taskId,
            @RequestParam(name = "kommentar", defaultValue = "") String text,
            Authentication who,
            RedirectAttributes afterwards) {
        try {
            comments.write(who.getName(), taskId, text);
            afterwards.addFlashAttribute("commentDone", "Kommentaren är publicerad.");
            return page(taskId) + DONE;
        } catch (FormRefused refused) {
            afterwards.addFlashAttribute("commentTyped", text);
            afterwards.addFlashAttribute("commentFault", refused.getMessage());
            return page(taskId);
        }
    }

    @PostMapping(COMMENT + "/{comment:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/ta-bort")
    String withdraw(
            @PathVariable("task") String taskId,
            @PathVariable("comment") String comment,
            Authentication who,
            RedirectAttributes afterwards) {
        try {
            comments.withdraw(who.getName(), taskId, UUID.fromString(comment));
            afterwards.addFlashAttribute("commentDone", "Kommentaren är borttagen.");
            return page(taskId) + DONE;
        } catch (FormRefused refused) {
            afterwards.addFlashAttribute("commentFault", refused.getMessage());
            return page(taskId);
        }
    }

    private static String page(String taskId) {
        return "redirect:" + SheetPages.PATH + "/" + taskId;
    }
}
