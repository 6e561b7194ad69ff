package se.trygghetshjulet.portal.internal.attached;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.AttachmentSettings;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.attachment.MediaKind;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.portal.internal.Names;

/** Puts the files that a person may read into words. */
@Component
public class AttachedFiles {

    private static final String ACCEPT = Arrays.stream(MediaKind.values())
            .flatMap(kind -> kind.extensions().stream())
            .map(extension -> "." + extension)
            .collect(Collectors.joining(","));

    private final Attachments attachments;
    private final AttachmentRights rights;
    private final AttachmentSettings settings;
    private final Worklist worklist;
    private final TaskDesk desk;
    private final Names names;

    AttachedFiles(
            Attachments attachments,
            AttachmentRights rights,
            AttachmentSettings settings,
            Worklist worklist,
            TaskDesk desk,
            Names names) {
        this.attachments = attachments;
        this.rights = rights;
        this.settings = settings;
        this.worklist = worklist;
        this.desk = desk;
        this.names = names;
    }

    /**
     * The files of a task that the person may read.
     *
     * @param businessKey the task's case
     * @param request the reader's, which knows their roles and whether they come from an upload that was too large
     */
    public AttachedView ofTask(String person, HttpServletRequest request, String taskId, String businessKey) {
        Predicate<String> hasRole = request::isUserInRole;
        List<Attachment> there = attachments.ofTask(taskId);
        int inCase = rights.readsCases(hasRole) ? inCase(businessKey, hasRole).size() : 0;
        return new AttachedView(
                atTask(person, hasRole, taskId, there),
                worklist.item(person, taskId)
                        .map(attachments::before)
                        .map(before -> atTask(person, hasRole, taskId, before))
                        .orElse(List.of()),
                attachments.mayChange(person, taskId),
                there.size() >= settings.maxPerTask(),
                settings.maxPerTask(),
                settings.maxSize().toMegabytes() + "\u00a0MB",
                settings.maxSize().toBytes(),
                ACCEPT,
                inCase == 0 ? "" : CaseAttachmentsController.addressOf(businessKey),
                inCase,
                request.getParameter(OversizedUploads.MARK) != null);
    }

    /** The files of a case's record that the person may read. */
    List<FileRow> ofCase(String businessKey, Predicate<String> hasRole) {
        return inCase(businessKey, hasRole).stream()
                .map(file -> row(file, CaseAttachmentsController.FILE_PATH + file.id()))
                .toList();
    }

    /** How many files of each case's record the person may read; cases without any are left out. @return by business key */
    Map<String, Long> inCases(Collection<String> businessKeys, Predicate<String> hasRole) {
        return attachments.ofCases(businessKeys).stream()
                .filter(file -> rights.mayReadInCase(hasRole, file))
                .collect(Collectors.groupingBy(Attachment::businessKey, Collectors.counting()));
    }

    private List<Attachment> inCase(String businessKey, Predicate<String> hasRole) {
        return attachments.ofCase(businessKey).stream()
                .filter(file -> rights.mayReadInCase(hasRole, file))
                .toList();
    }

    private List<FileRow> atTask(String person, Predicate<String> hasRole, String taskId, List<Attachment> files) {
        return files.stream()
                .filter(file -> rights.mayReadAtTask(person, hasRole, taskId, file))
                .map(file -> row(file, "/uppgift/%s/bilagor/%s".formatted(taskId, file.id())))
                .toList();
    }

    private FileRow row(Attachment file, String address) {
        return new FileRow(
                file.id().toString(),
                address,
                file.name(),
                file.kind().inSwedish(),
                FileSizes.inSwedish(file.size()),
                SwedishTime.dateOf(file.addedAt()).toString(),
                names.person(file.addedBy())
                        + file.onBehalfOf()
                                .map(absent -> " för " + names.person(absent))
                                .orElse(""),
                desk.nameOf(file.step()).orElse(file.step()),
                file.process(),
                file.description(),
                file.secrecy(),
                file.kind().shown(),
                file.picture(),
                file.struck().map(this::struck).orElse(""));
    }

    private String struck(Attachment.Struck struck) {
        return "Struken %s av %s: %s"
                .formatted(SwedishTime.dateOf(struck.at()), names.person(struck.by()), struck.reason());
    }
}
