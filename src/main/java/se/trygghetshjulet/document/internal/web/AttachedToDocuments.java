package se.trygghetshjulet.document.internal.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Kind;

/** The files that were handed in while a document came about. */
@Component
class AttachedToDocuments {

    /** The process that leads to each kind; what is handed in elsewhere is found in the list of the case alone. */
    private static final Map<Kind, String> LEADING_TO = new EnumMap<>(Map.of(
            Kind.PICTURE, "situational-picture",
            Kind.PLAN, "action-plan",
            Kind.FOLLOW_UP, "follow-up",
            Kind.DECISION_LOG, "political-decision",
            Kind.SUMMARY, "annual-cycle"));

    private final Attachments attachments;
    private final Readers readers;

    AttachedToDocuments(Attachments attachments, Readers readers) {
        this.attachments = attachments;
        this.readers = readers;
    }

    /** @param process the place in the list of the case where they begin */
    record Files(long number, String process) {}

    /** @return what the reader may read, by the Swedish name of the kind; kinds without any are left out */
    Map<String, Files> of(String businessKey, Predicate<String> hasRole) {
        if (!readers.mayRead(Edition.OPEN, hasRole)) {
            return Map.of();
        }
        boolean everything = readers.mayRead(Edition.FULL, hasRole);
        Map<String, Long> byProcess = attachments.ofCase(businessKey).stream()
                .filter(file -> file.readableInCase(everything))
                .collect(Collectors.groupingBy(Attachment::process, Collectors.counting()));
        Map<String, Files> files = new LinkedHashMap<>();
        LEADING_TO.forEach((kind, process) -> {
            if (byProcess.containsKey(process)) {
                files.put(kind.inSwedish(), new Files(byProcess.get(process), process));
            }
        });
        return files;
    }
}
