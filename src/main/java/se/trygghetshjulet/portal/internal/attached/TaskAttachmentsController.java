package se.trygghetshjulet.portal.internal.attached;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.AttachmentRefused;
import se.trygghetshjulet.attachment.AttachmentSettings;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.attachment.NewFile;
import se.trygghetshjulet.engine.Worklist;

/**
 * The files of one task: added and taken away with plain forms, so that it works without scripts, and given out. A task
 * or a file that the person may not see answers as one that never was.
 */
@Controller
class TaskAttachmentsController {

    private static final String TASK = "/uppgift/{task:[A-Za-z0-9-]{1,64}}";
    static final String FILES = TASK + "/bilagor";
    private static final String FILE = FILES + "/{id:[0-9a-f-]{36}}";

    private static final String LIST = "bilagor";

    /** Where the page says what could not be taken. */
    static final String REFUSALS = "bilagor-fel";

    /** What the page of the task shows once, after a form has been sent. */
    private static final String TYPED = "attachmentTyped";

    private static final String DONE = "attachmentDone";

    private final Attachments attachments;
    private final AttachmentRights rights;
    private final AttachmentSettings settings;
    private final Worklist worklist;

    TaskAttachmentsController(
            Attachments attachments, AttachmentRights rights, AttachmentSettings settings, Worklist worklist) {
        this.attachments = attachments;
        this.rights = rights;
        this.settings = settings;
        this.worklist = worklist;
    }

    /** Each file stands by itself: one that is refused does not take the others with it. */
    @PostMapping(FILES)
    String add(
            @PathVariable("task") String taskId,
            @RequestParam(name = "fil", required = false) List<MultipartFile> uploads,
            @RequestParam(name = "beskrivning", defaultValue = "") String description,
            @RequestParam(name = "sekretess", defaultValue = "") String secrecy,
            Authentication who,
            RedirectAttributes afterwards)
            throws IOException {
        List<MultipartFile> chosen = uploads == null
                ? List.of()
                : uploads.stream()
                        .filter(file ->
                                !String.valueOf(file.getOriginalFilename()).isEmpty())
                        .toList();
        refuseStrangers(who, taskId);
        if (chosen.isEmpty()) {
            return back(taskId, afterwards, typed(description, secrecy, List.of("Välj en fil först.")), List.of());
        }
        List<Attachment> added = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MultipartFile upload : chosen) {
            try {
                added.add(attachments.add(who.getName(), taskId, read(upload, description, secrecy)));
            } catch (AttachmentRefused problem) {
                switch (problem.field()) {
                    case DESCRIPTION -> {
                        return back(
                                taskId,
                                afterwards,
                                new TypedAttachment(description, secrecy, List.of(), problem.getMessage(), ""),
                                added);
                    }
                    case SECRECY -> {
                        return back(
                                taskId,
                                afterwards,
                                new TypedAttachment(description, secrecy, List.of(), "", problem.getMessage()),
                                added);
                    }
                    default ->
                        refused.add("%s: %s".formatted(shown(upload.getOriginalFilename()), problem.getMessage()));
                }
            } catch (NoSuchElementException taken) {
                refused.add("Uppgiften är inte längre din att göra, så filen är inte sparad.");
            }
        }
        return back(
                taskId,
                afterwards,
                refused.isEmpty() ? TypedAttachment.empty() : typed(description, secrecy, refused),
                added);
    }

    @PostMapping(FILE + "/ta-bort")
    String remove(
            @PathVariable("task") String taskId,
            @PathVariable("id") String id,
            Authentication who,
            RedirectAttributes afterwards) {
        refuseStrangers(who, taskId);
        try {
            Attachment removed = attachments.remove(who.getName(), taskId, uuid(id));
            afterwards.addFlashAttribute(DONE, "”%s” är borttagen.".formatted(removed.name()));
        } catch (NoSuchElementException gone) {
            afterwards.addFlashAttribute(DONE, "Bilagan finns inte längre bland de filer du kan ta bort.");
        }
        return page(taskId, LIST);
    }

    @GetMapping(FILE)
    ResponseEntity<byte[]> save(
            @PathVariable("task") String taskId,
            @PathVariable("id") String id,
            Authentication who,
            HttpServletRequest request) {
        Attachment file = found(taskId, id, who, request);
        return FileAnswer.saved(file, attachments.content(file));
    }

    @GetMapping(FILE + "/visa")
    ResponseEntity<byte[]> show(
            @PathVariable("task") String taskId,
            @PathVariable("id") String id,
            Authentication who,
            HttpServletRequest request) {
        Attachment file = found(taskId, id, who, request);
        return file.kind().shown()
                ? FileAnswer.shown(file, attachments.content(file))
                : FileAnswer.saved(file, attachments.content(file));
    }

    @GetMapping(FILE + "/liten")
    ResponseEntity<byte[]> thumbnail(
            @PathVariable("task") String taskId,
            @PathVariable("id") String id,
            Authentication who,
            HttpServletRequest request) {
        return attachments
                .thumbnail(found(taskId, id, who, request))
                .map(FileAnswer::thumbnail)
                .orElseThrow(TaskAttachmentsController::notFound);
    }

    private Attachment found(String taskId, String id, Authentication who, HttpServletRequest request) {
        return attachments
                .find(uuid(id))
                .filter(file -> rights.mayReadAtTask(who.getName(), request::isUserInRole, taskId, file))
                .orElseThrow(TaskAttachmentsController::notFound);
    }

    private void refuseStrangers(Authentication who, String taskId) {
        if (worklist.item(who.getName(), taskId).isEmpty()) {
            throw notFound();
        }
    }

    private NewFile read(MultipartFile upload, String description, String secrecy) throws IOException {
        if (upload.getSize() > settings.maxSize().toBytes()) {
            throw new AttachmentRefused(AttachmentRefused.Field.FILE, settings.tooLarge());
        }
        return new NewFile(upload.getOriginalFilename(), upload.getBytes(), description, secrecy);
    }

    private static TypedAttachment typed(String description, String secrecy, List<String> refused) {
        return new TypedAttachment(description, secrecy, refused, "", "");
    }

    private static String back(
            String taskId, RedirectAttributes afterwards, TypedAttachment typed, List<Attachment> added) {
        String place = LIST;
        if (typed.wrong()) {
            afterwards.addFlashAttribute(TYPED, typed);
            place = REFUSALS;
        }
        if (added.size() == 1) {
            afterwards.addFlashAttribute(
                    DONE, "”%s” är bifogad.".formatted(added.get(0).name()));
        } else if (!added.isEmpty()) {
            afterwards.addFlashAttribute(DONE, "%d filer är bifogade.".formatted(added.size()));
        }
        return page(taskId, place);
    }

    /** @param place where on the page: whoever uses a keyboard or a screen reader goes on from there */
    private static String page(String taskId, String place) {
        return "redirect:/uppgift/" + taskId + "#" + place;
    }

    /** A name as it came, short enough for a sentence. */
    private static String shown(String name) {
        String last = name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return last.length() > 80 ? last.substring(0, 80) + "…" : last;
    }

    static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
