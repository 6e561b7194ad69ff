package se.trygghetshjulet.portal.internal.tasks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Handovers;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;

/** Takes a task, gives it back and hands it over. Each form carries whom the page showed as the task's holder. */
@Controller
class HandoverController {

    /** Chosen as receiver: whoever shares the task's roles. */
    static final String GROUP = "grupp";

    private static final String ONE = TaskPages.PATH + "/{task:[A-Za-z0-9-]{1,64}}";
    static final String GONE = "Uppgiften är redan klar, eller så är den inte längre din att göra.";

    private final Worklist worklist;
    private final Handovers handovers;
    private final TaskRows rows;
    private final TaskNames names;

    HandoverController(Worklist worklist, Handovers handovers, TaskRows rows, TaskNames names) {
        this.worklist = worklist;
        this.handovers = handovers;
        this.rows = rows;
        this.names = names;
    }

    /** @param onward {@code uppgift} leads to the task's own page afterwards, anything else to the list */
    @PostMapping(ONE + "/ta")
    String take(
            @PathVariable("task") String taskId,
            @RequestParam(name = "hos", defaultValue = "") String shownHolder,
            @RequestParam(name = "vidare", defaultValue = "") String onward,
            @RequestParam Map<String, String> asked,
            Authentication who,
            RedirectAttributes afterwards) {
        try {
            handovers.take(who.getName(), taskId, holder(shownHolder));
            worklist.item(who.getName(), taskId).ifPresent(item -> afterwards.addFlashAttribute("taken", row(item)));
            return onward.equals("uppgift") ? "redirect:/uppgift/" + taskId : list(asked);
        } catch (FormRefused refused) {
            afterwards.addFlashAttribute("refused", List.of(refused.getMessage()));
            return list(asked);
        }
    }

    @GetMapping(ONE + "/lamna")
    String ask(
            @PathVariable("task") String taskId,
            @RequestParam Map<String, String> asked,
            Authentication who,
            Model model,
            RedirectAttributes afterwards) {
        Optional<WorkItem> item = worklist.item(who.getName(), taskId).filter(WorkItem::mayGive);
        if (item.isEmpty()) {
            afterwards.addFlashAttribute("refused", List.of(GONE));
            return list(asked);
        }
        return form(item.get(), "", "", List.of(), asked, model);
    }

    /** A refusal answers with the form: what was typed stands there, with what to mend beside it. */
    @PostMapping(ONE + "/lamna")
    ModelAndView give(
            @PathVariable("task") String taskId,
            @RequestParam(name = "till", defaultValue = "") String receiver,
            @RequestParam(name = "orsak", defaultValue = "") String reason,
            @RequestParam(name = "hos", defaultValue = "") String shownHolder,
            @RequestParam Map<String, String> asked,
            Authentication who,
            Model model,
            RedirectAttributes afterwards) {
        Optional<WorkItem> before = worklist.item(who.getName(), taskId);
        try {
            if (receiver.equals(GROUP)) {
                handovers.giveBack(who.getName(), taskId, holder(shownHolder), reason);
            } else {
                handovers.handOver(who.getName(), taskId, holder(shownHolder), receiver, reason);
            }
            before.ifPresent(item -> afterwards.addFlashAttribute("done", done(item, receiver)));
            return new ModelAndView(list(asked));
        } catch (FormRefused refused) {
            if (before.filter(WorkItem::mayGive).isEmpty()) {
                afterwards.addFlashAttribute("refused", List.of(GONE));
                return new ModelAndView(list(asked));
            }
            String form = form(before.get(), receiver, reason, refused.errors(), asked, model);
            return new ModelAndView(form, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private String form(
            WorkItem item,
            String receiver,
            String reason,
            List<FieldError> errors,
            Map<String, String> asked,
            Model model) {
        List<Receiver> receivers = handovers.receivers(item.id()).stream()
                .map(person -> new Receiver(person, names.receiver(person)))
                .toList();
        model.addAttribute("task", row(item));
        model.addAttribute("receivers", receivers);
        model.addAttribute("group", item.assignee().isPresent() ? names.roles(item.roles()) : "");
        model.addAttribute("receiver", receiver);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", Errors.of(errors));
        model.addAttribute("back", Choice.of(asked).address());
        model.addAttribute("action", Choice.of(asked).address(TaskPages.PATH + "/" + item.id() + "/lamna"));
        return "uppgift-lamna";
    }

    private String done(WorkItem item, String receiver) {
        return receiver.equals(GROUP)
                ? "”%s” väntar nu på att någon annan tar den.".formatted(item.name())
                : "”%s” är nu hos %s.".formatted(item.name(), names.person(receiver));
    }

    private TaskRow row(WorkItem item) {
        return rows.of(List.of(item)).get(0);
    }

    static Optional<String> holder(String shown) {
        return Optional.of(shown).filter(person -> !person.isEmpty());
    }

    static String list(Map<String, String> asked) {
        return "redirect:" + Choice.of(asked).address();
    }

    /** Somebody who may have a task. */
    record Receiver(String id, String text) {}
}
