package se.trygghetshjulet.attachment;

import static se.trygghetshjulet.attachment.AttachmentRefused.Field.DESCRIPTION;
import static se.trygghetshjulet.attachment.AttachmentRefused.Field.FILE;
import static se.trygghetshjulet.attachment.AttachmentRefused.Field.REASON;
import static se.trygghetshjulet.attachment.AttachmentRefused.Field.SECRECY;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.attachment.internal.AttachmentRows;
import se.trygghetshjulet.attachment.internal.FileCheck;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TextRule;
import se.trygghetshjulet.engine.WorkItem;
import se.trygghetshjulet.engine.Worklist;
import se.trygghetshjulet.record.AuditTrail;
import se.trygghetshjulet.record.Sha256;

/**
 * The files of tasks and cases. Whoever may hand a task in may add files to it and take them away again; from when it is
 * handed in they are part of the record. Who may read them is the caller's question.
 */
@Component
public class Attachments {

    private static final int LONGEST_DESCRIPTION = 200;
    private static final int LONGEST_SECRECY = 100;
    private static final int LONGEST_REASON = 300;

    private final AttachmentRows rows;
    private final AttachmentSettings settings;
    private final FileCheck check;
    private final TaskDesk desk;
    private final Worklist worklist;
    private final AuditTrail trail;
    private final List<TextRule> textRules;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            AttachmentSettings settings,
            TaskDesk desk,
            Worklist worklist,
            AuditTrail trail,
            List<TextRule> textRules,
            Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.check = new FileCheck(settings);
        this.desk = desk;
        this.worklist = worklist;
        this.trail = trail;
        this.textRules = List.copyOf(textRules);
        this.clock = clock;
    }

    /** Those of an open or a handed-in task, in the order in which they were added. */
    public List<Attachment> ofTask(String taskId) {
        return rows.ofTask(taskId);
    }

    /** What the same people handed in at the same step of the case before: the task has come back to them since. */
    public List<Attachment> before(WorkItem task) {
        return rows.settled(task.businessKey()).stream()
                .filter(file -> sameStep(file, task) && !file.taskId().equals(task.id()))
                .toList();
    }

    /** Whether a file was handed in at the same step of the case by the same people as have the task. */
    public static boolean sameStep(Attachment file, WorkItem task) {
        return file.step().equals(task.step())
                && file.businessKey().equals(task.businessKey())
                && file.roles().equals(task.roles());
    }

    /** What is part of the record of a case, in the order in which it was added. */
    public List<Attachment> ofCase(String businessKey) {
        return rows.settled(businessKey);
    }

    /** As {@link #ofCase}, for several cases at once, in one question. */
    public List<Attachment> ofCases(Collection<String> businessKeys) {
        return rows.settled(businessKeys);
    }

    /** What became part of the record of all other cases. @param from the first moment, and {@code to} the last */
    public List<Attachment> besides(Collection<String> businessKeys, Instant from, Instant to) {
        return rows.settledBetween(from, to).stream()
                .filter(file -> !businessKeys.contains(file.businessKey()))
                .toList();
    }

    /** Business keys of the cases that have files in their record, but those that are named. */
    public List<String> casesBesides(Collection<String> businessKeys) {
        return rows.cases(businessKeys);
    }

    public Optional<Attachment> find(UUID id) {
        return rows.find(id);
    }

    /** @throws NoSuchElementException when it has been taken away */
    public byte[] content(Attachment file) {
        return rows.content(file.id()).orElseThrow();
    }

    /** A small JPEG of a picture. */
    public Optional<byte[]> thumbnail(Attachment file) {
        return rows.thumbnail(file.id());
    }

    /** Whether the person may add files to the task, and take them away. */
    public boolean mayChange(String person, String taskId) {
        return desk.mayHandIn(person, taskId).isPresent();
    }

    /**
     * Checks a file and puts it to the task: bytes, facts and the entry of the audit trail, or nothing.
     *
     * @throws AttachmentRefused with a Swedish sentence about what has to be mended
     * @throws NoSuchElementException when the person does not have the task in front of them, as when it is handed in
     */
    @Transactional
    public Attachment add(String person, String taskId, NewFile upload) {
        String description = text(upload.description(), "Beskrivningen", DESCRIPTION, LONGEST_DESCRIPTION);
        String secrecy = text(upload.secrecy(), "Sekretess", SECRECY, LONGEST_SECRECY);
        FileCheck.Checked checked = check.check(upload.name(), upload.content());
        object("Filnamnet", FILE, checked.name());
        rows.lock(taskId);
        WorkItem task = held(person, taskId);
        List<Attachment> there = rows.ofTask(taskId);
        if (there.size() >= settings.maxPerTask()) {
            throw new AttachmentRefused(
                    FILE,
                    "Uppgiften har redan %d bilagor, och fler får inte plats. Ta bort någon, eller slå ihop filer."
                            .formatted(there.size()));
        }
        Attachment file = new Attachment(
                UUID.randomUUID(),
                taskId,
                task.step(),
                task.roles(),
                task.businessKey(),
                checked.name(),
                checked.kind(),
                upload.content().length,
                Sha256.of(upload.content()),
                checked.thumbnail().isPresent(),
                description,
                secrecy,
                now(),
                person,
                task.onBehalfOf(),
                Optional.empty(),
                Optional.empty());
        if (!rows.insert(file, upload.content(), checked.thumbnail())) {
            throw new AttachmentRefused(FILE, "Samma fil är redan bifogad till uppgiften.");
        }
        note("attachment.add", person, file, task, Map.of());
        return file;
    }

    /**
     * Takes a file away from a task that is not handed in.
     *
     * @throws NoSuchElementException when the person does not have the task in front of them, or it has no such file
     */
    @Transactional
    public Attachment remove(String person, String taskId, UUID id) {
        rows.lock(taskId);
        WorkItem task = held(person, taskId);
        Attachment file =
                rows.find(id).filter(found -> found.taskId().equals(taskId)).orElseThrow();
        if (!rows.remove(taskId, id)) {
            throw new NoSuchElementException("The attachment is part of the record: " + id);
        }
        note("attachment.remove", person, file, task, Map.of());
        return file;
    }

    /**
     * Strikes a file from the record: it stays where it is, with the reason, and is no longer given out with the rest.
     * For those who coordinate.
     *
     * @throws AttachmentRefused when there is no reason
     * @throws NoSuchElementException when the person may not, and when there is nothing to strike
     */
    @Transactional
    public Attachment strike(String person, UUID id, String why) {
        Attachment file =
                rows.find(id).filter(found -> worklist.coordinates(person)).orElseThrow();
        String reason = text(why, "Skälet", REASON, LONGEST_REASON);
        if (reason.isEmpty()) {
            throw new AttachmentRefused(REASON, "Skriv varför bilagan stryks.");
        }
        if (!rows.strike(id, now(), person, reason)) {
            throw new NoSuchElementException("Nothing to strike: " + id);
        }
        trail.note(person, "", "attachment.strike", file.businessKey(), facts(file, Map.of("reason", reason)));
        return file;
    }

    private WorkItem held(String person, String taskId) {
        return worklist.item(person, taskId)
                .filter(task -> mayChange(person, taskId))
                .orElseThrow();
    }

    private void note(String act, String person, Attachment file, WorkItem task, Map<String, Object> more) {
        trail.note(
                person, task.onBehalfOf(), String.join(" ", task.roles()), act, file.businessKey(), facts(file, more));
    }

    private static Map<String, Object> facts(Attachment file, Map<String, Object> more) {
        Map<String, Object> facts = new TreeMap<>(more);
        facts.put("attachmentId", file.id());
        facts.put("task", file.taskId());
        facts.put("step", file.step());
        facts.put("name", file.name());
        facts.put("size", file.size());
        facts.put("sha256", file.sha256());
        facts.put("secrecy", file.secrecy());
        return facts;
    }

    private String text(String given, String label, AttachmentRefused.Field field, int longest) {
        String text =
                (given == null ? "" : given).replaceAll("\\p{Cntrl}+", " ").strip();
        if (text.length() > longest) {
            throw new AttachmentRefused(
                    field,
                    "%s är för lång: %d tecken, högst %d får plats. Korta den."
                            .formatted(label.equals("Sekretess") ? "Sekretessgrunden" : label, text.length(), longest));
        }
        object(label, field, text);
        return text;
    }

    private void object(String label, AttachmentRefused.Field field, String text) {
        textRules.stream()
                .flatMap(rule -> rule.objection(text).stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new AttachmentRefused(field, label + " " + objection);
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
