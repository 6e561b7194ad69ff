package se.trygghetshjulet.portal.internal.attached;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.portal.internal.Names;

/** The files of a case's record, for those who may read its documents; who coordinates may strike one, with a reason. */
@Controller
class CaseAttachmentsController {

    static final String FILE_PATH = AttachmentPages.PATH + "/fil/";
    private static final String FILE = FILE_PATH + "{id:[0-9a-f-]{36}}";
    private static final String CASE_PATH = AttachmentPages.PATH + "/arende/";

    private final Attachments attachments;
    private final AttachedFiles files;
    private final AttachmentRights rights;
    private final Cycles cycles;
    private final Worklist worklist;
    private final Names names;

    CaseAttachmentsController(
            Attachments attachments,
            AttachedFiles files,
            AttachmentRights rights,
            Cycles cycles,
            Worklist worklist,
            Names names) {
        this.attachments = attachments;
        this.files = files;
        this.rights = rights;
        this.cycles = cycles;
        this.worklist = worklist;
        this.names = names;
    }

    static String addressOf(String businessKey) {
        return CASE_PATH + businessKey;
    }

    /** A case, with how many files of it the reader may see. */
    record CaseRow(String address, String matter, long files) {}

    /** Every case with files that the reader may see: the years first, the latest on top. */
    @GetMapping(AttachmentPages.PATH)
    String cases(HttpServletRequest request, Model model) {
        List<String> years = cycles.all().stream().map(Year::businessKey).toList();
        model.addAttribute("years", rows(years, request));
        model.addAttribute("others", rows(attachments.casesBesides(Set.copyOf(years)), request));
        return "bilagor";
    }

    private List<CaseRow> rows(List<String> keys, HttpServletRequest request) {
        Map<String, Long> counts = files.inCases(keys, request::isUserInRole);
        Map<String, String> matters = names.matters(counts.keySet());
        return keys.stream()
                .filter(counts::containsKey)
                .map(key -> new CaseRow(addressOf(key), matters.get(key), counts.get(key)))
                .toList();
    }

    @GetMapping(CASE_PATH + "{case:[A-Za-z0-9._-]{1,100}}")
    String ofCase(
            @PathVariable("case") String businessKey, Authentication who, HttpServletRequest request, Model model) {
        return show(businessKey, who, request, model);
    }

    private String show(String businessKey, Authentication who, HttpServletRequest request, Model model) {
        List<FileRow> rows = files.ofCase(businessKey, request::isUserInRole);
        if (rows.isEmpty()) {
            throw TaskAttachmentsController.notFound();
        }
        model.addAttribute("matter", names.matter(businessKey));
        model.addAttribute("groups", groups(rows));
        model.addAttribute("mayStrike", worklist.coordinates(who.getName()) && !closed(businessKey));
        return "bilagor-arende";
    }

    /** The files of each step, in the order in which the first of them came. */
    private static List<Group> groups(List<FileRow> rows) {
        Set<String> begun = new HashSet<>();
        return rows.stream()
                .collect(Collectors.groupingBy(FileRow::step, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(files -> new Group(
                        begun.add(files.get(0).process()) ? files.get(0).process() : "",
                        files.get(0).step(),
                        files))
                .toList();
    }

    /** @param anchor the key of the process whose first step this is; empty for its other steps */
    record Group(String anchor, String step, List<FileRow> files) {}

    /** A refusal answers with the page: what was typed stands there, with what to mend beside it. */
    @PostMapping(FILE + "/stryk")
    ModelAndView strike(
            @PathVariable("id") String id,
            @RequestParam(name = "skal", defaultValue = "") String reason,
            Authentication who,
            HttpServletRequest request,
            Model model,
            RedirectAttributes afterwards) {
        Attachment file = found(id, request);
        if (closed(file.businessKey())) {
            throw TaskAttachmentsController.notFound();
        }
        if (file.struck().isPresent() && worklist.coordinates(who.getName())) {
            return alreadyStruck(file, afterwards);
        }
        try {
            attachments.strike(who.getName(), file.id(), reason);
            afterwards.addFlashAttribute("done", "”%s” är struken.".formatted(file.name()));
            return new ModelAndView("redirect:" + addressOf(file.businessKey()));
        } catch (AttachmentRefused refused) {
            model.addAttribute("refusedId", id);
            model.addAttribute("refused", refused.getMessage());
            model.addAttribute("reason", reason);
            return new ModelAndView(
                    show(file.businessKey(), who, request, model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (NoSuchElementException notTheirs) {
            throw TaskAttachmentsController.notFound();
        }
    }

    private static ModelAndView alreadyStruck(Attachment file, RedirectAttributes afterwards) {
        afterwards.addFlashAttribute("done", "”%s” var redan struken.".formatted(file.name()));
        return new ModelAndView("redirect:" + addressOf(file.businessKey()));
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> save(@PathVariable("id") String id, HttpServletRequest request) {
        Attachment file = found(id, request);
        return FileAnswer.saved(file, attachments.content(file));
    }

    @GetMapping(FILE + "/visa")
    ResponseEntity<byte[]> show(@PathVariable("id") String id, HttpServletRequest request) {
        Attachment file = found(id, request);
        return file.kind().shown()
                ? FileAnswer.shown(file, attachments.content(file))
                : FileAnswer.saved(file, attachments.content(file));
    }

    @GetMapping(FILE + "/liten")
    ResponseEntity<byte[]> thumbnail(@PathVariable("id") String id, HttpServletRequest request) {
        return attachments
                .thumbnail(found(id, request))
                .map(FileAnswer::thumbnail)
                .orElseThrow(TaskAttachmentsController::notFound);
    }

    private Attachment found(String id, HttpServletRequest request) {
        UUID known = TaskAttachmentsController.uuid(id);
        return attachments
                .find(known)
                .filter(file -> rights.mayReadInCase(request::isUserInRole, file))
                .orElseThrow(TaskAttachmentsController::notFound);
    }

    /** The package of a closed year has been given to the archive, and does not change. */
    private boolean closed(String businessKey) {
        return cycles.all().stream()
                .anyMatch(year -> year.businessKey().equals(businessKey)
                        && year.closedOn().isPresent());
    }
}
