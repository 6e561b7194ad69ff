package se.trygghetshjulet.portal.internal.tasks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.Handovers;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;

/** Hands several tasks to one person, each by the rights of a single one: what cannot be moved is told, and stays. */
@Controller
class BulkHandoverController {

    private static final String PATH = TaskPages.PATH + "/flera";
    private static final String TASK = "uppgift";
    private static final String HOLDER = "hos-";

    private final Worklist worklist;
    private final Handovers handovers;
    private final TaskRows rows;
    private final TaskNames names;

    BulkHandoverController(Worklist worklist, Handovers handovers, TaskRows rows, TaskNames names) {
        this.worklist = worklist;
        this.handovers = handovers;
        this.rows = rows;
        this.names = names;
    }

    @GetMapping(PATH)
    String ask(
            @RequestParam MultiValueMap<String, String> asked,
            Authentication who,
            Model model,
            RedirectAttributes afterwards) {
        List<WorkItem> items = items(asked, who);
        if (items.isEmpty()) {
            afterwards.addFlashAttribute(
                    "refused", List.of("Markera de uppgifter som någon annan ska ha, och välj sedan Lämna över."));
            return HandoverController.list(asked.toSingleValueMap());
        }
        return form(items, "", "", List.of(), asked, model);
    }

    @PostMapping(PATH)
    ModelAndView give(
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(name = "till", defaultValue = "") String receiver,
            @RequestParam(name = "orsak", defaultValue = "") String reason,
            Authentication who,
            Model model,
            RedirectAttributes afterwards) {
        List<WorkItem> items = items(asked, who);
        List<String> refusals = new ArrayList<>();
        if (items.isEmpty()) {
            refusals.add(HandoverController.GONE);
        }
        int moved = 0;
        for (WorkItem item : items) {
            Optional<String> shown = HandoverController.holder(
                    Optional.ofNullable(asked.getFirst(HOLDER + item.id())).orElse(""));
            try {
                handovers.handOver(who.getName(), item.id(), shown, receiver, reason);
                moved++;
            } catch (FormRefused refused) {
                if (wrongForAll(refused)) {
                    String form = form(items, receiver, reason, refused.errors(), asked, model);
                    return new ModelAndView(form, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
                }
                refusals.add("”%s” flyttades inte. %s".formatted(item.name(), refused.getMessage()));
            }
        }
        if (moved > 0) {
            afterwards.addFlashAttribute(
                    "done",
                    (moved == 1 ? "1 uppgift är" : moved + " uppgifter är") + " nu hos " + names.person(receiver)
                            + ".");
        }
        afterwards.addFlashAttribute("refused", refusals);
        return new ModelAndView(HandoverController.list(asked.toSingleValueMap()));
    }

    /** What was typed is wrong whatever the task. */
    private boolean wrongForAll(FormRefused refused) {
        return refused.errors().stream()
                .anyMatch(error ->
                        error.field().equals("reason") || error.message().startsWith("Välj vem"));
    }

    /** At most a page of them, which is what the list can mark. */
    private List<WorkItem> items(MultiValueMap<String, String> asked, Authentication who) {
        return asked.getOrDefault(TASK, List.of()).stream()
                .distinct()
                .limit(TaskList.PAGE)
                .flatMap(task -> worklist.item(who.getName(), task).stream())
                .filter(WorkItem::mayGive)
                .toList();
    }

    private String form(
            List<WorkItem> items,
            String receiver,
            String reason,
            List<FieldError> errors,
            MultiValueMap<String, String> asked,
            Model model) {
        Map<String, Integer> mayHave = new LinkedHashMap<>();
        items.forEach(item -> handovers.receivers(item.id()).forEach(person -> mayHave.merge(person, 1, Integer::sum)));
        Choice choice = Choice.of(asked.toSingleValueMap());
        model.addAttribute("tasks", rows.of(items));
        model.addAttribute(
                "receivers",
                mayHave.entrySet().stream()
                        .map(each -> new HandoverController.Receiver(
                                each.getKey(),
                                names.receiver(each.getKey()) + mayHaveSome(each.getValue(), items.size())))
                        .toList());
        model.addAttribute("receiver", receiver);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", Errors.of(errors));
        model.addAttribute("back", choice.address());
        model.addAttribute("action", choice.address(PATH));
        return "uppgifter-lamna";
    }

    private static String mayHaveSome(int some, int all) {
        return some == all ? "" : " – kan ta %d av %d".formatted(some, all);
    }
}
