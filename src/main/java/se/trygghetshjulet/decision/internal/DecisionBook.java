package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;

/** Checks and keeps what an organ came to. What has been recorded is never changed. */
@Component
class DecisionBook {

    private final CasePath path;
    private final ReportVersions reports;
    private final Decisions decisions;
    private final HeldMeetings meetings;
    private final Organisation organisation;
    private final JdbcAggregateOperations records;
    private final Clock clock;

    DecisionBook(
            CasePath path,
            ReportVersions reports,
            Decisions decisions,
            HeldMeetings meetings,
            Organisation organisation,
            JdbcAggregateOperations records,
            Clock clock) {
        this.path = path;
        this.reports = reports;
        this.decisions = decisions;
        this.meetings = meetings;
        this.organisation = organisation;
        this.records = records;
        this.clock = clock;
    }

    /** @throws se.trygghetshjulet.engine.FormRefused with a sentence at each field that needs mending */
    Decision record(OpenTask task, PoliticalCase about, CaseStep step, Answers answers) {
        UUID caseId = about.id();
        Organ organ = organisation.organ(step.organ());
        Checks checks = new Checks();
        LocalDate heldOn = heldOn(about, organ, answers, checks);
        int paragraph = paragraph(organ, heldOn, answers, checks);
        Outcome outcome = outcome(step, organ, heldOn, answers, checks);
        checks.orRefuse();
        ReportVersion report = reports.current(caseId);
        return records.insert(new Decision(
                UUID.randomUUID(),
                caseId,
                report.id(),
                step.organ(),
                step.function(),
                heldOn,
                paragraph,
                outcome,
                text(outcome, organ, report, answers),
                answers.textOrNull("motivation"),
                answers.textOrNull("reservations"),
                answers.textOrNull("conflicts"),
                task.actor(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }

    /** Moves the meetings of the path to fit what happened. */
    void replan(Decision made) {
        path.takenUp(made.caseId(), made.organ(), made.heldOn());
        if (made.outcome() == Outcome.TABLED) {
            path.tabled(made.caseId(), made.organ(), made.heldOn());
        } else if (made.outcome() == Outcome.REMITTED) {
            path.remitted(made.caseId(), made.heldOn());
        }
    }

    private LocalDate heldOn(PoliticalCase about, Organ organ, Answers answers, Checks checks) {
        Optional<LocalDate> meeting = meetings.offered(about, organ.id(), SwedishTime.today(clock)).stream()
                .filter(date -> date.toString().equals(answers.text("heldOn")))
                .findFirst();
        checks.that(
                meeting.isPresent(),
                "heldOn",
                "Välj ett sammanträde som %s har hållit, efter ärendets förra behandling."
                        .formatted(organ.shortName()));
        return meeting.orElse(null);
    }

    private int paragraph(Organ organ, LocalDate heldOn, Answers answers, Checks checks) {
        OptionalInt number = Paragraph.read(answers.text("paragraph"));
        checks.that(number.isPresent(), "paragraph", "Skriv paragrafens nummer i protokollet, till exempel 123.");
        if (heldOn != null && number.isPresent()) {
            checks.that(
                    !decisions.existsByOrganAndHeldOnAndParagraph(organ.id(), heldOn, number.getAsInt()),
                    "paragraph",
                    "§ %d vid sammanträdet %s hör redan till ett annat ärende. Kontrollera numret i protokollet."
                            .formatted(number.getAsInt(), heldOn));
        }
        return number.orElse(0);
    }

    private Outcome outcome(CaseStep step, Organ organ, LocalDate heldOn, Answers answers, Checks checks) {
        Optional<Outcome> chosen = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(answers.text("outcome")))
                .filter(Outcome.of(step.function())::contains)
                .findFirst();
        checks.that(chosen.isPresent(), "outcome", "Välj vad %s kom fram till.".formatted(organ.shortName()));
        chosen.ifPresent(outcome -> {
            switch (outcome) {
                case AMENDED -> checks.filled(answers, "text", "Skriv beslutstexten som den blev efter ändringen.");
                case REJECTED -> checks.filled(answers, "text", "Skriv hur avslaget löd, och skälen om de framgår.");
                case REMITTED ->
                    checks.filled(answers, "motivation", "En återremiss kräver en motivering: vad ska kompletteras?");
                case TABLED ->
                    checks.that(
                            heldOn == null || meetings.hasLater(organ.id(), heldOn),
                            "outcome",
                            ("Ärendet kan inte bordläggas: kalendern har inget senare sammanträde för %s. Be den som"
                                            + " sköter kommunens inställningar att fylla på sammanträdena och skicka"
                                            + " sedan in igen.")
                                    .formatted(organ.shortName()));
                case APPROVED, NOTED -> {}
            }
        });
        return chosen.orElse(null);
    }

    /** With nothing written, bifall means the proposal word by word. */
    private static String text(Outcome outcome, Organ organ, ReportVersion report, Answers answers) {
        if (answers.has("text")) {
            return answers.text("text");
        }
        return switch (outcome) {
            case APPROVED -> report.proposal();
            case NOTED -> organ.name() + " lägger ärendet till handlingarna.";
            default -> null;
        };
    }
}
