package se.trygghetshjulet.portal.internal.runs;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.engine.ProcessRuns;
import se.trygghetshjulet.engine.ProcessRuns.Run;
import se.trygghetshjulet.engine.RunCourse;

/** The page Processläge: the list, one process, and how long steps take. */
@Controller
class RunController {

    private final ProcessRuns runs;
    private final RunList list;
    private final RunRows rows;
    private final RunDetails details;
    private final StepTimes times;

    RunController(ProcessRuns runs, RunList list, RunRows rows, RunDetails details, StepTimes times) {
        this.runs = runs;
        this.list = list;
        this.rows = rows;
        this.details = details;
        this.times = times;
    }

    @GetMapping(RunPages.PATH)
    String list(@RequestParam Map<String, String> asked, HttpServletRequest request, Model model) {
        RunList.Shown shown = list.show(Choice.of(asked), Reader.of(request));
        model.addAttribute("shown", shown);
        model.addAttribute("choice", shown.choice());
        return "processlage";
    }

    @GetMapping(RunPages.PATH + "/tid")
    String times(@RequestParam(name = "ar", defaultValue = "") String year, HttpServletRequest request, Model model) {
        model.addAttribute("times", times.show(year, Reader.of(request)));
        return "processlage-tid";
    }

    @GetMapping(RunPages.ONE)
    String one(@PathVariable("run") String id, HttpServletRequest request, Model model) {
        Reader reader = Reader.of(request);
        Run run = runs.run(id).orElseThrow(RunController::notFound);
        RunCourse course = runs.course(id).orElseThrow(RunController::notFound);
        model.addAttribute("run", rows.of(List.of(run), reader).get(0));
        model.addAttribute("steps", details.steps(course));
        model.addAttribute("faults", details.faults(run, reader));
        model.addAttribute("operates", reader.operates());
        return "processlage-en";
    }

    @GetMapping(path = RunPages.ONE + "/karta", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> model(@PathVariable("run") String id) {
        RunCourse course = runs.course(id).orElseThrow(RunController::notFound);
        return Map.of(
                "xml", course.model(),
                "current", course.current(),
                "passed", course.passed(),
                "failed", course.failed());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
