package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.organisation.Unit;

/** The report as far as the record and the organisation can write it, before the case officer has touched it. */
@Component
class FirstDraft {

    private static final DateTimeFormatter IN_FILE_NAME = DateTimeFormatter.ofPattern("yyMMdd");

    private final DecisionSubjects subjects;
    private final Organisation organisation;
    private final ReportText text;
    private final String countyBoard;

    /** @param countyBoard the county administrative board as a recipient; empty when it is not to have the decisions */
    FirstDraft(
            DecisionSubjects subjects,
            Organisation organisation,
            ReportText text,
            @Value("${trygghetshjulet.decision.county-board:}") String countyBoard) {
        this.subjects = subjects;
        this.organisation = organisation;
        this.text = text;
        this.countyBoard = countyBoard;
    }

    Map<String, Object> fields(PoliticalCase about, List<CaseStep> steps) {
        ReportDraft draft = subjects.of(about.subject()).draft(about.subjectId());
        Map<String, Object> fields = new TreeMap<>();
        fields.put("title", draft.title());
        fields.put("summary", draft.summary());
        fields.put("proposal", draft.proposal());
        fields.put("documents", documentName(draft.title(), steps.get(0)));
        fields.put("recipients", recipients(about.subject()));
        fields.put("matter", draft.matter());
        fields.put("assessment", draft.assessment());
        fields.put("responsible", responsible());
        return fields;
    }

    /** As Malmö names the file: G-Tjänsteskrivelse KSAU 240617 ärendemening. */
    private String documentName(String title, CaseStep first) {
        LocalDate meeting = first.plannedOn();
        String date = meeting == null ? "" : " " + IN_FILE_NAME.format(meeting);
        return "G-Tjänsteskrivelse %s%s %s"
                .formatted(organisation.organ(first.organ()).shortName(), date, title);
    }

    /** A plan concerns every unit; a report or an agreement the office that leads the work. */
    private String recipients(Subject subject) {
        List<String> recipients = new ArrayList<>();
        if (subject == Subject.PLAN) {
            organisation.units().stream().map(Unit::name).forEach(recipients::add);
        } else {
            recipients.add(text.leadingOffice());
        }
        if (!countyBoard.isBlank()) {
            recipients.add(countyBoard.strip());
        }
        return String.join("\n", recipients);
    }

    private String responsible() {
        return organisation.approvalChain().stream()
                .flatMap(role -> organisation.holders(role).stream()
                        .limit(1)
                        .map(person ->
                                person.name() + ", " + organisation.role(role).name()))
                .collect(Collectors.joining("\n"));
    }
}
