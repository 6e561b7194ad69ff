package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.organisation.Unit;

/** The report as far as the record and the organisation can write it, before the case officer has touched it. */
@Component
class FirstDraft {

    private static final String PREFIX = "G-Tjänsteskrivelse";
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
        fields.put("documents", documents(draft, steps.get(0)));
        fields.put("recipients", recipients(about.subject()));
        fields.put("matter", draft.matter());
        fields.put("assessment", draft.assessment());
        fields.put("responsible", responsible());
        return fields;
    }

    private String documents(ReportDraft draft, CaseStep first) {
        return Stream.concat(Stream.of(documentName(draft.title(), first)), draft.attachments().stream())
                .collect(Collectors.joining("\n"));
    }

    /** The documents with the report's own name as it is when the first organ meets another day than was planned. */
    String redated(String documents, CaseStep first) {
        if (first.plannedOn() == null) {
            return documents;
        }
        String named = "(%s %s) \\d{6}(?= )".formatted(PREFIX, Pattern.quote(shortName(first)));
        return documents.replaceAll(named, "$1 " + IN_FILE_NAME.format(first.plannedOn()));
    }

    /** As Malmö names the file: G-Tjänsteskrivelse KSAU 240617 ärendemening. */
    private String documentName(String title, CaseStep first) {
        LocalDate meeting = first.plannedOn();
        String date = meeting == null ? "" : " " + IN_FILE_NAME.format(meeting);
        return "%s %s%s %s".formatted(PREFIX, shortName(first), date, title);
    }

    private String shortName(CaseStep first) {
        return organisation.organ(first.organ()).shortName();
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
