package se.trygghetshjulet.document.internal.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.DocumentAddress;
import se.trygghetshjulet.document.internal.text.Kind;
import se.trygghetshjulet.engine.FormContext;
import se.trygghetshjulet.engine.OpenTask;

/** The address of the document that a task is about, without the ending that says which file. */
@Component
class DocumentOfTask implements FormContext {

    /** The name that the forms use. */
    static final String NAME = "documentPath";

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("situational-picture.", Kind.PICTURE, "pictureId"),
            new Subject("action-plan.", Kind.PLAN, "planId"),
            new Subject("political-decision.", Kind.OFFICIAL_REPORT, "caseId"),
            new Subject("follow-up.", Kind.FOLLOW_UP, "followUpId"),
            new Subject("annual-cycle.publish-summary", Kind.SUMMARY, "cycleId"));

    private record Subject(String tasks, Kind kind, String variable) {}

    @Override
    public Map<String, String> of(OpenTask task) {
        return SUBJECTS.stream()
                .filter(subject -> task.task().startsWith(subject.tasks()))
                .findFirst()
                .map(subject -> Map.of(
                        NAME,
                        "%s/%s/%s"
                                .formatted(
                                        DocumentAddress.CURRENT, subject.kind().key(), task.uuid(subject.variable()))))
                .orElse(Map.of());
    }
}
