package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.CaseRegistered;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.DiaryNumberPattern;
import se.trygghetshjulet.organisation.Organisation;

/** The registrar enters the diary number that the municipality's register gave. The product never makes one up. */
@Component
class RegisterForm implements TaskForm {

    private final PoliticalCaseRepository cases;
    private final ReportVersions reports;
    private final ReportText text;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterForm(
            PoliticalCaseRepository cases,
            ReportVersions reports,
            ReportText text,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.text = text;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "political-decision.register";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        Map<String, Object> prefill = new TreeMap<>(text.shown(reports.current(about.id())));
        prefill.put("example", organisation.diaryNumberPattern().example());
        prefill.put("diaryNumber", about.diaryNumber() == null ? "" : about.diaryNumber());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PoliticalCase about = cases.findById(task.uuid("caseId")).orElseThrow();
        DiaryNumberPattern pattern = organisation.diaryNumberPattern();
        String number = answers.text("diaryNumber");
        new Checks()
                .that(
                        pattern.matches(number),
                        "diaryNumber",
                        "Skriv diarienumret som det står i diariet, till exempel " + pattern.example() + ".")
                .that(
                        !cases.existsByDiaryNumberAndIdNot(number, about.id()),
                        "diaryNumber",
                        "Diarienumret hör redan till ett annat ärende. Kontrollera det i diariet.")
                .orRefuse();
        cases.save(about.registered(number, clock.instant().truncatedTo(ChronoUnit.MICROS), task.actor()));
        events.publishEvent(new CaseRegistered(about.id()));
        return Map.of();
    }
}
