package se.trygghetshjulet.compliance.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.compliance.internal.ComplianceSettings;
import se.trygghetshjulet.compliance.internal.IntegrationStatement;
import se.trygghetshjulet.compliance.internal.IntegrationStatements;
import se.trygghetshjulet.compliance.internal.LawRow;
import se.trygghetshjulet.compliance.internal.RecordedLawCheck;
import se.trygghetshjulet.compliance.internal.rule.Demand;
import se.trygghetshjulet.compliance.internal.rule.Finding;
import se.trygghetshjulet.document.PrintFormat;
import se.trygghetshjulet.document.PrintedFile;
import se.trygghetshjulet.document.Printer;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;

/** The page Lagkoll: the law row by row, and the answer to those who ask. */
@Controller
class LawCheckController {

    private static final String STATEMENT = CompliancePage.PATH + "/stallningstagande";

    private final RecordedLawCheck check;
    private final IntegrationStatements statements;
    private final ComplianceSettings settings;
    private final LawCheckPaper paper;
    private final Printer printer;
    private final OpenDoors doors;
    private final Organisation organisation;
    private final Clock clock;

    LawCheckController(
            RecordedLawCheck check,
            IntegrationStatements statements,
            ComplianceSettings settings,
            LawCheckPaper paper,
            Printer printer,
            OpenDoors doors,
            Organisation organisation,
            Clock clock) {
        this.check = check;
        this.statements = statements;
        this.settings = settings;
        this.paper = paper;
        this.printer = printer;
        this.doors = doors;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(CompliancePage.PATH)
    String show(Model model, HttpServletRequest request) {
        String statement =
                statements.latest().map(IntegrationStatement::statement).orElse("");
        return page(model, request, statement, Optional.empty());
    }

    /** A refusal answers with the page itself: what was typed stands there, with what to mend beside it. */
    @PostMapping(STATEMENT)
    ModelAndView state(
            @RequestParam(name = "text", defaultValue = "") String text,
            Authentication who,
            Model model,
            HttpServletRequest request) {
        if (!request.isUserInRole(Roles.COORDINATOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Optional<String> fault = statements.state(text, who.getName());
        return fault.isEmpty()
                ? new ModelAndView("redirect:" + CompliancePage.PATH + "?sparat")
                : new ModelAndView(page(model, request, text, fault), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** @param recipient the number of the recipient in the settings, from one */
    @GetMapping(CompliancePage.PATH + "/svar/{recipient:[0-9]{1,2}}.{format:[a-z]{3,4}}")
    ResponseEntity<byte[]> answer(@PathVariable("recipient") int recipient, @PathVariable("format") String format) {
        PrintFormat wanted = Arrays.stream(PrintFormat.values())
                .filter(known -> known.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (recipient < 1 || recipient > settings.recipients().size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PrintedFile file = printer.print(
                paper.of(
                        check.rows(), statements.latest(), settings.recipients().get(recipient - 1)),
                wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private String page(Model model, HttpServletRequest request, String typed, Optional<String> fault) {
        model.addAttribute("today", SwedishTime.today(clock));
        List<LawRow> rows = check.rows();
        model.addAttribute("standing", RecordedLawCheck.standing(rows));
        model.addAttribute("rows", rows.stream().map(row -> shown(row, request)).toList());
        model.addAttribute("recipients", settings.recipients());
        model.addAttribute("formats", PrintFormat.values());
        Optional<IntegrationStatement> statement = statements.latest();
        model.addAttribute("statement", statement.orElse(null));
        model.addAttribute(
                "statedBy",
                statement
                        .map(IntegrationStatement::by)
                        .map(organisation::nameOf)
                        .orElse(""));
        model.addAttribute("mayState", request.isUserInRole(Roles.COORDINATOR));
        model.addAttribute("longest", IntegrationStatements.LONGEST);
        model.addAttribute("typed", typed);
        model.addAttribute("fault", fault.orElse(""));
        return "lagkoll";
    }

    private ShownRow shown(LawRow row, HttpServletRequest request) {
        return new ShownRow(
                row.demand(),
                row.finding(),
                row.finding().references().stream()
                        .filter(reference -> doors.opens(reference.path(), request::isUserInRole))
                        .toList());
    }

    /** @param links those of the references that the reader can open */
    record ShownRow(Demand demand, Finding finding, List<Finding.Reference> links) {}
}
