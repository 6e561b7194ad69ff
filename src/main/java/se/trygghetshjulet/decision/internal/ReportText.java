package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;

/** The words of an official report that follow from the path and the municipality, and a version as a form shows it. */
@Component
class ReportText {

    private final Organisation organisation;

    ReportText(Organisation organisation) {
        this.organisation = organisation;
    }

    /** How Förslag till beslut begins, such as "Kommunstyrelsens arbetsutskott föreslår kommunstyrelsen besluta". */
    String leadIn(List<CaseStep> steps) {
        List<String> organs = steps.stream()
                .filter(step -> step.function() != OrganFunction.IS_INFORMED)
                .map(step -> organ(step).name())
                .toList();
        if (organs.size() == 1) {
            return organs.get(0) + " föreslås besluta";
        }
        String through = organs.subList(1, organs.size()).stream()
                .map(ReportText::insideASentence)
                .collect(Collectors.joining(" föreslå "));
        return organs.get(0) + " föreslår " + through + " besluta";
    }

    /** Beslutsplanering: one organ and date a line, in the order they meet. */
    String planning(List<CaseStep> steps) {
        return steps.stream()
                .map(step -> organ(step).name() + " "
                        + (step.plannedOn() == null ? "datum saknas i kalendern" : step.plannedOn()))
                .collect(Collectors.joining("\n"));
    }

    /** The heading of the leading office's view, such as "Stadskontorets bedömning". */
    String assessmentHeading() {
        return genitive(leadingOffice()) + " bedömning";
    }

    String leadingOffice() {
        return organisation.unit(organisation.municipality().leadingUnit()).name();
    }

    /** What a form shows of a version, each part as Markdown. */
    Map<String, Object> shown(ReportVersion report) {
        Map<String, Object> shown = new TreeMap<>();
        shown.put("title", report.title());
        shown.put("version", report.version());
        shown.put("summary", report.summary());
        shown.put("proposal", proposal(report));
        shown.put("documents", bullets(report.documents()));
        shown.put("planning", bullets(report.planning()));
        shown.put("recipients", bullets(report.recipients()));
        shown.put("matter", report.matter());
        shown.put("assessmentHeading", report.assessmentHeading());
        shown.put("assessment", report.assessment());
        shown.put("responsible", bullets(report.responsible()));
        return shown;
    }

    /** Förslag till beslut with its points numbered. */
    static String proposal(ReportVersion report) {
        List<String> points = lines(report.proposal());
        String numbered = IntStream.range(0, points.size())
                .mapToObj(index -> (index + 1) + ". " + points.get(index))
                .collect(Collectors.joining("\n"));
        return report.proposalLeadIn() + "\n\n" + numbered;
    }

    /** The lines of a list that a person wrote, without empty ones. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String bullets(String text) {
        return lines(text).stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private Organ organ(CaseStep step) {
        return organisation.organ(step.organ());
    }

    private static String insideASentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String genitive(String name) {
        return name.matches(".*[sxzSXZ]") ? name : name + "s";
    }
}
