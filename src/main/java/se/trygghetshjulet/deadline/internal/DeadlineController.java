package se.trygghetshjulet.deadline.internal;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.calendar.TypedDate;
import se.trygghetshjulet.engine.FormRefused;

/** Where the coordinator sees every deadline and moves one, with a reason. */
@Controller
class DeadlineController {

    private final DeadlineOverview overview;
    private final MovingDeadlines moving;

    DeadlineController(DeadlineOverview overview, MovingDeadlines moving) {
        this.overview = overview;
        this.moving = moving;
    }

    @GetMapping(DeadlinePage.PATH)
    String show(Model model) {
        model.addAttribute("legal", overview.legalStandings());
        model.addAttribute("days", overview.legalDays());
        model.addAttribute("rows", overview.rows());
        return "frister";
    }

    /** A refusal answers with the page itself: what was typed stands there, with what to mend beside it. */
    @PostMapping(DeadlinePage.PATH + "/{task}")
    String move(
            @PathVariable("task") String taskId,
            @RequestParam(name = "dag", defaultValue = "") String day,
            @RequestParam(name = "orsak", defaultValue = "") String reason,
            Principal actor,
            Model model,
            RedirectAttributes afterwards) {
        try {
            moving.move(taskId, TypedDate.of(day).orElse(null), reason, actor.getName());
            afterwards.addFlashAttribute("moved", day.strip());
            return "redirect:" + DeadlinePage.PATH;
        } catch (FormRefused refused) {
            model.addAttribute("refused", taskId);
            model.addAttribute("errors", byField(refused));
            model.addAttribute("typedDay", day);
            model.addAttribute("typedReason", reason);
            return show(model);
        }
    }

    private static Map<String, String> byField(FormRefused refused) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.errors()
                .forEach(error -> errors.merge(error.field(), error.message(), (one, other) -> one + " " + other));
        return errors;
    }
}
