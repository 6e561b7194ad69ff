package se.trygghetshjulet.portal.internal.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.document.CaseDocuments;
import se.trygghetshjulet.engine.CaseProgress;
import se.trygghetshjulet.engine.TaskCourse;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;
import se.trygghetshjulet.engine.WorkFilter;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.engine.Worklist.Relation;
import se.trygghetshjulet.portal.internal.Names;
import se.trygghetshjulet.portal.internal.attached.AttachedFiles;

/** The page of a task, and the receipt of one that has been handed in. */
@Controller
class SheetController {

    private static final Set<Relation> AT_THE_DESK =
            Set.of(Relation.MINE, Relation.FREE, Relation.COVERED, Relation.ESCALATED);

    private final TaskDesk desk;
    private final Sheets sheets;
    private final EarlierOnPage earlier;
    private final CommentsOnPage comments;
    private final Receipts receipts;
    private final Worklist worklist;
    private final CaseProgress progress;
    private final Names names;
    private final AttachedFiles attached;
    private final CaseDocuments documents;

    SheetController(
            TaskDesk desk,
            Sheets sheets,
            EarlierOnPage earlier,
            CommentsOnPage comments,
            Receipts receipts,
            Worklist worklist,
            CaseProgress progress,
            Names names,
            AttachedFiles attached,
            CaseDocuments documents) {
        this.desk = desk;
        this.sheets = sheets;
        this.earlier = earlier;
        this.comments = comments;
        this.receipts = receipts;
        this.worklist = worklist;
        this.progress = progress;
        this.names = names;
        this.attached = attached;
        this.documents = documents;
    }

    /** A task that is closed, that never was and that is somebody else's give the same answer. */
    @GetMapping(SheetPages.TASK)
    ModelAndView show(
            @PathVariable("task") String taskId, Authentication who, HttpServletRequest request, Model model) {
        Optional<TaskSheet> sheet = desk.open(who.getName(), taskId);
        Optional<TaskCourse> course = desk.course(who.getName(), taskId);
        if (sheet.isPresent() && course.isPresent()) {
            model.addAttribute("task", sheets.view(who.getName(), sheet.get()));
            earlier.of(who.getName(), sheet.get()).ifPresent(before -> model.addAttribute("earlier", before));
            model.addAttribute("othersAnswers", desk.others(who.getName(), taskId));
            model.addAttribute("documents", documents.ofCase(sheet.get().businessKey(), request::isUserInRole));
            model.addAttribute("comments", comments.of(who.getName(), sheet.get()));
            model.addAttribute(
                    "attached",
                    attached.ofTask(who.getName(), request, taskId, sheet.get().businessKey()));
            model.addAttribute("course", course.get());
            return new ModelAndView("uppgift", model.asMap());
        }
        if (receipts.of(who.getName(), taskId).isPresent()) {
            return new ModelAndView("redirect:" + SheetPages.PATH + "/" + taskId + "/klar");
        }
        return gone(model);
    }

    @GetMapping(SheetPages.TASK + "/klar")
    ModelAndView receipt(
            @PathVariable("task") String taskId, Authentication who, HttpServletRequest request, Model model) {
        return receipts.of(who.getName(), taskId)
                .map(done -> {
                    model.addAttribute("attached", attached.ofTask(who.getName(), request, taskId, done.businessKey()));
                    model.addAllAttributes(Map.of(
                            "name", desk.nameOf(done.step()).orElse("Uppgiften"),
                            "matter", names.matter(done.businessKey()),
                            "on", SwedishTime.dateOf(done.at()),
                            "left", waiting(who.getName()),
                            "next",
                                    progress.waiting(done.businessKey(), Sheets.MOST_OTHERS).stream()
                                            .map(task -> task.name())
                                            .distinct()
                                            .toList()));
                    return new ModelAndView("uppgift-klar", model.asMap());
                })
                .orElseGet(() -> gone(model));
    }

    private int waiting(String person) {
        return worklist.counts(person, WorkFilter.of()).stream()
                .filter(count -> AT_THE_DESK.contains(count.relation()))
                .mapToInt(Worklist.Count::tasks)
                .sum();
    }

    private static ModelAndView gone(Model model) {
        return new ModelAndView("uppgift-borta", model.asMap(), HttpStatus.NOT_FOUND);
    }
}
