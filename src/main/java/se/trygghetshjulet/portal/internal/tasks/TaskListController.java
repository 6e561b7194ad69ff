package se.trygghetshjulet.portal.internal.tasks;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.organisation.Organisation;

/** The page Mina uppgifter: what waits for the reader, most urgent first. */
@Controller
class TaskListController {

    private final TaskList list;
    private final Worklist worklist;
    private final NextInTheYear next;
    private final Organisation organisation;

    TaskListController(TaskList list, Worklist worklist, NextInTheYear next, Organisation organisation) {
        this.list = list;
        this.worklist = worklist;
        this.next = next;
        this.organisation = organisation;
    }

    @GetMapping(TaskPages.PATH)
    String show(@RequestParam Map<String, String> asked, Authentication who, Model model) {
        TaskList.Shown shown = list.show(who.getName(), Choice.of(asked));
        Choice choice = shown.choice();
        model.addAttribute("shown", shown);
        model.addAttribute("choice", choice);
        model.addAttribute("waiting", worklist.waiting(who.getName()));
        model.addAttribute("everybodys", choice.view() == View.EVERYBODY);
        model.addAttribute("people", choice.view() == View.EVERYBODY ? organisation.people() : null);
        if (shown.turning().total() == 0) {
            model.addAttribute("nextPhase", next.phase().orElse(null));
        }
        return "uppgifter";
    }
}
