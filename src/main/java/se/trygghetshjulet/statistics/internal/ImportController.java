package se.trygghetshjulet.statistics.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import se.trygghetshjulet.statistics.internal.reading.AnswerRefused;
import se.trygghetshjulet.statistics.internal.reading.FileRefused;
import se.trygghetshjulet.statistics.internal.reading.Recognition;

/**
 * A file on its way in: dropped, questions answered, looked at, confirmed. The answers travel in the address until the
 * confirmation, so that nothing is stored and the way back is the browser's own.
 */
@Controller
class ImportController {

    static final String FILES = StatisticsController.PATH + "/filer";
    private static final String FILE = FILES + "/{id}";
    private static final String ANSWER = "svar.";
    private static final String FAULT = "fault";
    private static final String DONE = "done";
    private static final String FORGOTTEN =
            "Filen finns inte kvar. En fil som inte bekräftas glöms efter en timme, eller när"
                    + " programmet startas om. Välj den igen.";

    private final DroppedFiles dropped;
    private final Imports imports;

    ImportController(DroppedFiles dropped, Imports imports) {
        this.dropped = dropped;
        this.imports = imports;
    }

    @PostMapping(FILES)
    String drop(@RequestParam("fil") MultipartFile upload, Authentication who, RedirectAttributes flash)
            throws IOException {
        if (upload.isEmpty()) {
            return refused(flash, "Välj en fil först. Var den vald är den tom: ladda ned den igen.");
        }
        DroppedFile file;
        try (InputStream content = upload.getInputStream()) {
            file = dropped.keep(content, String.valueOf(upload.getOriginalFilename()), who.getName());
        }
        try {
            imports.recognise(file);
            return "redirect:" + FILES + "/" + file.id();
        } catch (FileRefused refused) {
            dropped.forget(file);
            return refused(flash, "”" + file.name() + "”: " + refused.getMessage());
        }
    }

    private static String refused(RedirectAttributes flash, String message) {
        flash.addFlashAttribute(FAULT, message);
        return "redirect:" + StatisticsController.PATH;
    }

    /** Asks what the file does not say, and then shows what it says. */
    @GetMapping(FILE)
    String look(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> parameters,
            Authentication who,
            RedirectAttributes flash,
            Model model) {
        Optional<DroppedFile> file = find(id, who);
        if (file.isEmpty()) {
            return refused(flash, FORGOTTEN);
        }
        try {
            Recognition recognition = imports.recognise(file.get());
            Map<String, String> answers = answers(parameters);
            model.addAttribute("file", file.get());
            model.addAttribute("format", recognition.format().description());
            if (!recognition.questions().isEmpty() && answers.isEmpty()) {
                return questions(model, recognition, suggestions(recognition));
            }
            return preview(model, file.get(), recognition, answers);
        } catch (FileRefused refused) {
            dropped.forget(file.get());
            return refused(flash, "”" + file.get().name() + "”: " + refused.getMessage());
        }
    }

    private static String questions(Model model, Recognition recognition, Map<String, String> answers) {
        model.addAttribute("questions", recognition.questions());
        model.addAttribute("answers", answers);
        return "statistik-fragor";
    }

    private String preview(Model model, DroppedFile file, Recognition recognition, Map<String, String> answers) {
        try {
            Preview preview = imports.preview(file, answers);
            model.addAttribute("reading", preview.reading());
            model.addAttribute("summary", Summary.of(preview.reading()));
            model.addAttribute("comparison", preview.comparison());
            model.addAttribute("answers", answers);
            model.addAttribute("query", query(answers));
            return "statistik-fil";
        } catch (AnswerRefused refused) {
            model.addAttribute("faulty", refused.question());
            model.addAttribute(FAULT, refused.getMessage());
            return questions(model, recognition, answers);
        }
    }

    private static String query(Map<String, String> answers) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        answers.forEach((key, value) -> address.queryParam(ANSWER + key, "{" + key + "}"));
        return address.encode().buildAndExpand(answers).toUriString();
    }

    private static Map<String, String> suggestions(Recognition recognition) {
        Map<String, String> suggestions = new HashMap<>();
        recognition.questions().forEach(question -> suggestions.put(question.key(), question.suggestion()));
        return suggestions;
    }

    private static Map<String, String> answers(Map<String, String> parameters) {
        Map<String, String> answers = new HashMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                answers.put(name.substring(ANSWER.length()), value);
            }
        });
        return answers;
    }

    @GetMapping(FILE + "/rader.csv")
    ResponseEntity<byte[]> remarks(
            @PathVariable("id") String id, @RequestParam Map<String, String> parameters, Authentication who) {
        DroppedFile file = find(id, who).orElseThrow(StatisticsController::notFound);
        return StatisticsController.csv(
                "rader.csv",
                RemarkList.csv(
                        imports.preview(file, answers(parameters)).reading().remarks()));
    }

    @PostMapping(FILE + "/bekrafta")
    String confirm(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> parameters,
            Authentication who,
            RedirectAttributes flash) {
        Optional<DroppedFile> file = find(id, who);
        if (file.isEmpty()) {
            return refused(flash, FORGOTTEN);
        }
        try {
            boolean newDefinition = parameters.containsKey("nyDefinition");
            Optional<UUID> edition = imports.confirm(file.get(), answers(parameters), newDefinition, who.getName());
            flash.addFlashAttribute(
                    DONE,
                    edition.isPresent()
                            ? "”" + file.get().name() + "” är inläst."
                            : "Allt i ”" + file.get().name() + "” fanns redan. Inget har ändrats.");
            dropped.forget(file.get());
            return "redirect:" + StatisticsController.PATH;
        } catch (AnswerRefused | FileRefused refused) {
            return refused(flash, "”" + file.get().name() + "”: " + refused.getMessage());
        }
    }

    @PostMapping(FILE + "/avbryt")
    String cancel(@PathVariable("id") String id, Authentication who, RedirectAttributes flash) {
        find(id, who).ifPresent(dropped::forget);
        flash.addFlashAttribute(DONE, "Filen är borttagen. Inget har lästs in.");
        return "redirect:" + StatisticsController.PATH;
    }

    private Optional<DroppedFile> find(String id, Authentication who) {
        return dropped.find(StatisticsController.uuid(id), who.getName());
    }
}
