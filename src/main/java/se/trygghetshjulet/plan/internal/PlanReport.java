package se.trygghetshjulet.plan.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.priority.PriorityView;

/**
 * Writes what the record knows about a plan into the official report. The report is a public document: problems marked
 * with secrecy, and the measures against them, are counted but not described.
 */
@Component
class PlanReport {

    private final Organisation organisation;
    private final DecidingOrgans organs;
    private final Pictures pictures;

    PlanReport(Organisation organisation, DecidingOrgans organs, Pictures pictures) {
        this.organisation = organisation;
        this.organs = organs;
        this.pictures = pictures;
    }

    ReportDraft write(ActionPlan plan, int year, List<Measure> measures, Causes causes, Optional<ActionPlan> rejected) {
        String title = "Åtgärdsplan för brottsförebyggande arbete " + year;
        return new ReportDraft(
                title,
                summary(year, measures, causes),
                proposal(year),
                matter(plan, measures, causes, rejected),
                assessment(),
                List.of("Åtgärdsplan " + year));
    }

    private String summary(int year, List<Measure> measures, Causes causes) {
        return """
                Enligt 5 § lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete ska kommunen, med lägesbilden \
                som underlag, besluta om en åtgärdsplan. Styrgruppen för samverkan mellan %s och %s har godkänt en plan för \
                %d. Den innehåller %s mot %s.

                %s föreslår att %s antar planen.""".formatted(
                        organisation.partyName(Party.CITY),
                        organisation.partyName(Party.POLICE),
                        year,
                        Wording.number(measures.size(), "åtgärd", "åtgärder"),
                        problemsInPlan(measures, causes),
                        leadingUnit(),
                        lowerFirst(decidingOrgan()));
    }

    private String proposal(int year) {
        return """
                %s antar åtgärdsplanen för brottsförebyggande arbete %d.
                %s ger %s i uppdrag att följa upp åtgärdsplanen och återrapportera till kommunstyrelsen och \
                kommunfullmäktige.""".formatted(decidingOrgan(), year, decidingOrgan(), lowerFirst(leadingUnit()));
    }

    private String matter(ActionPlan plan, List<Measure> measures, Causes causes, Optional<ActionPlan> rejected) {
        Set<UUID> secret = pictures.problems(plan.pictureId()).stream()
                .filter(ProblemView::secret)
                .map(ProblemView::id)
                .collect(Collectors.toSet());
        StringBuilder matter = new StringBuilder(answerTo(rejected));
        for (PriorityView problem : causes.problems()) {
            if (!secret.contains(problem.problemId())) {
                matter.append(section(problem, measures, causes)).append("\n\n");
            }
        }
        long hidden = causes.problems().stream()
                .filter(problem -> secret.contains(problem.problemId()))
                .count();
        if (hidden > 0) {
            matter.append(
                    hidden == 1
                            ? "Därutöver omfattar planen ett prioriterat problem som är sekretessmarkerat i lägesbilden. Det"
                                    + " beskrivs inte här."
                            : ("Därutöver omfattar planen %d prioriterade problem som är sekretessmarkerade i lägesbilden. De"
                                            + " beskrivs inte här.")
                                    .formatted(hidden));
        }
        return matter.toString().strip();
    }

    private String section(PriorityView problem, List<Measure> measures, Causes causes) {
        String lines = measures.stream()
                .filter(measure ->
                        causes.problemOf(measure).filter(problem::equals).isPresent())
                .map(this::line)
                .collect(Collectors.joining("\n"));
        return "Problem %s\n\n%s"
                .formatted(
                        Wording.problem(problem), lines.isEmpty() ? "Ingen åtgärd; skälet redovisas i planen." : lines);
    }

    private String line(Measure measure) {
        return "- Åtgärd %d: %s. Ansvarig: %s. Klar senast %s. Mål: %s"
                .formatted(
                        measure.number(),
                        measure.action().title(),
                        organisation.unit(measure.unit()).name(),
                        measure.content().timing().dueOn(),
                        measure.action().goal());
    }

    private static String answerTo(Optional<ActionPlan> rejected) {
        return rejected.map(earlier ->
                        "Ett tidigare förslag avslogs %s.%s Styrgruppen har därefter godkänt det förslag som redovisas här.\n\n"
                                .formatted(
                                        earlier.decidedOn(),
                                        earlier.decisionReason() == null
                                                ? ""
                                                : " Skälet var: "
                                                        + earlier.decisionReason()
                                                                .strip()))
                .orElse("");
    }

    private String assessment() {
        return """
                Varje åtgärd i planen är knuten till minst en numrerad orsak till ett prioriterat problem i lägesbilden. \
                Alla preventionsnivåer och situationell prevention har övervägts; där åtgärd saknas står skälet i planen. \
                Både %s och %s har godkänt planen i styrgruppen. Planen följs upp efter ett halvår och ett helår.

                %s bedömer att planen uppfyller kraven i 5 § och att den bör antas.""".formatted(organisation.partyName(Party.CITY), organisation.partyName(Party.POLICE), leadingUnit());
    }

    private static String problemsInPlan(List<Measure> measures, Causes causes) {
        long covered = causes.problems().stream()
                .filter(problem -> causes.covered(problem, measures))
                .count();
        return Wording.number((int) covered, "prioriterat problem", "prioriterade problem");
    }

    private String leadingUnit() {
        return organisation.unit(organisation.municipality().leadingUnit()).name();
    }

    private String decidingOrgan() {
        return organs.decidingOrgan(Subject.PLAN).name();
    }

    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Wording.SWEDISH) + name.substring(1);
    }
}
