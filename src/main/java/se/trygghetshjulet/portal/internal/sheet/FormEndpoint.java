package se.trygghetshjulet.portal.internal.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.TaskCourse;
import se.trygghetshjulet.engine.TaskDesk;
import se.trygghetshjulet.engine.TaskSheet;
import se.trygghetshjulet.portal.internal.Names;

/** What the script of the task page asks: the form, its draft, and the way back for the answers. */
@RestController
class FormEndpoint {

    /** Beyond any form of the year by far; what a table of drafts can carry for every task at once. */
    private static final int LONGEST_DRAFT = 2_000_000;

    private final TaskDesk desk;
    private final Drafts drafts;
    private final Names names;
    private final ObjectMapper json;

    FormEndpoint(TaskDesk desk, Drafts drafts, Names names, ObjectMapper json) {
        this.desk = desk;
        this.drafts = drafts;
        this.names = names;
        this.json = json;
    }

    @GetMapping(path = SheetPages.TASK + "/formular", produces = MediaType.APPLICATION_JSON_VALUE)
    OpenForm open(@PathVariable("task") String taskId, Authentication who, CsrfToken token) {
        TaskSheet sheet = desk.open(who.getName(), taskId).orElseThrow(FormEndpoint::notFound);
        boolean mayHandIn = sheet.obstacle().isEmpty();
        Optional<OpenForm.SavedDraft> draft =
                mayHandIn ? drafts.of(taskId).map(saved -> saved(saved, who.getName())) : Optional.empty();
        return new OpenForm(
                sheet.form(),
                sheet.prefill(),
                draft.orElse(null),
                !mayHandIn,
                new OpenForm.Token(token.getHeaderName(), token.getToken()));
    }

    @GetMapping(path = SheetPages.TASK + "/karta", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> model(@PathVariable("task") String taskId, Authentication who) {
        TaskCourse course = desk.course(who.getName(), taskId).orElseThrow(FormEndpoint::notFound);
        return Map.of("xml", course.model(), "current", course.current(), "passed", course.passed());
    }

    @PostMapping(path = SheetPages.TASK + "/lamna", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> handIn(
            @PathVariable("task") String taskId, @RequestBody Map<String, Object> answers, Authentication who) {
        try {
            desk.submit(who.getName(), taskId, answers);
            return ResponseEntity.ok(Map.of("next", SheetPages.PATH + "/" + taskId + "/klar"));
        } catch (FormRefused refused) {
            return ResponseEntity.unprocessableEntity()
                    .body(Map.of("message", refused.getMessage(), "fields", refused.errors()));
        }
    }

    /** @param typed the version of the draft that was shown, and field key to value */
    @PostMapping(path = SheetPages.TASK + "/utkast", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> save(@PathVariable("task") String taskId, @RequestBody Typed typed, Authentication who) {
        Set<String> fields = desk.mayHandIn(who.getName(), taskId).orElseThrow(FormEndpoint::notFound);
        if (typed.content() == null || typed.version() < 0) {
            return sentence(HttpStatus.BAD_REQUEST, "Utkastet gick inte att läsa. Ladda om sidan och försök igen.");
        }
        typed.content().retain(fields);
        String content = typed.content().toString();
        if (content.length() > LONGEST_DRAFT) {
            return sentence(HttpStatus.PAYLOAD_TOO_LARGE, "Utkastet är för stort för att sparas. Korta texterna.");
        }
        Optional<Draft> saved = drafts.save(taskId, who.getName(), content, typed.version());
        if (saved.isPresent()) {
            return ResponseEntity.ok(saved(saved.get(), who.getName()));
        }
        return drafts.of(taskId)
                .map(theirs -> ResponseEntity.status(HttpStatus.CONFLICT).body((Object) saved(theirs, who.getName())))
                .orElseGet(() -> sentence(HttpStatus.NOT_FOUND, "Utkastet finns inte längre."));
    }

    /** Throws the draft away: the form is shown as it was when nobody had written in it. */
    @PostMapping(SheetPages.TASK + "/utkast/kasta")
    ResponseEntity<Object> discard(@PathVariable("task") String taskId, Authentication who) {
        desk.mayHandIn(who.getName(), taskId).orElseThrow(FormEndpoint::notFound);
        drafts.remove(taskId);
        return ResponseEntity.noContent().build();
    }

    private OpenForm.SavedDraft saved(Draft draft, String reader) {
        try {
            return new OpenForm.SavedDraft(
                    json.readTree(draft.content()),
                    draft.version(),
                    draft.savedAt().atZone(SwedishTime.ZONE).toLocalDate().toString(),
                    "%tH.%<tM".formatted(draft.savedAt().atZone(SwedishTime.ZONE)),
                    draft.savedBy().equals(reader) ? "" : names.person(draft.savedBy()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft is not JSON", e);
        }
    }

    private static ResponseEntity<Object> sentence(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(Map.of("message", sentence, "fields", List.of()));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    record Typed(int version, ObjectNode content) {}
}
