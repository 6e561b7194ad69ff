package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.engine.ProcessFacade;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/** What the model {@code political-decision} asks of the record. */
@ProcessFacade("decision")
public class DecisionProcess {

    private static final String PROCESS = "political-decision";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final PoliticalCaseRepository cases;
    private final CasePath path;
    private final Decisions decisions;
    private final StatutoryDays statutory;
    private final DecisionSubjects subjects;
    private final Organisation organisation;
    private final Wheel wheel;
    private final MeetingCalendar calendar;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionProcess(
            PoliticalCaseRepository cases,
            CasePath path,
            Decisions decisions,
            StatutoryDays statutory,
            DecisionSubjects subjects,
            Organisation organisation,
            Wheel wheel,
            MeetingCalendar calendar,
            Deadlines deadlines,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.path = path;
        this.decisions = decisions;
        this.statutory = statutory;
        this.subjects = subjects;
        this.organisation = organisation;
        this.wheel = wheel;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens a case, with its title from the subject and its meetings from the year's plan.
     *
     * @param cycleId the year that the matter belongs to; empty for one that belongs to none, such as an agreement
     * @param subject a {@link Subject} by name
     * @return the id of the case
     */
    public String open(String cycleId, String subject, String subjectId) {
        UUID cycle = cycleId.isEmpty() ? null : UUID.fromString(cycleId);
        UUID about = UUID.fromString(subjectId);
        Subject kind = Subject.valueOf(subject);
        String title = subjects.of(kind).draft(about).title();
        PoliticalCase opened = cases.save(PoliticalCase.opened(
                cycle, year(cycle), kind, about, title, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        path.open(opened, SwedishTime.today(clock));
        return opened.id().toString();
    }

    /**
     * When a task of the case is due, counted from the meeting that its rule in the wheel names; for the minutes and the
     * notice never later than kommunallagen allows (5:69, 8:12).
     */
    public Date due(String caseId, String taskId) {
        PoliticalCase about = cases.findById(UUID.fromString(caseId)).orElseThrow();
        String step = PROCESS + "." + taskId;
        LocalDate meeting = organNamedBy(wheel.rule(step))
                .map(organ -> path.referred(about.id(), organ).plannedOn())
                .orElse(SwedishTime.today(clock));
        return statutory
                .of(about.id(), taskId)
                .map(limit -> deadlines.dueByLaw(about.year(), step, meeting, limit.lastDay()))
                .orElseGet(() -> deadlines.dueByMeeting(about.year(), step, meeting));
    }

    /** Whether the role is in the municipality's chain of approval. */
    public boolean approves(String caseId, String roleId) {
        return organisation.approvalChain().contains(roleId);
    }

    /**
     * Whether the organ is to take up the case as it now stands. An organ that is informed after the decision takes it
     * up only when the decision was bifall.
     */
    public boolean takenUpBy(String caseId, String organId) {
        UUID id = UUID.fromString(caseId);
        List<CaseStep> steps = path.steps(id);
        int deciding = steps.stream()
                .filter(CaseStep::decides)
                .findFirst()
                .orElseThrow()
                .position();
        Optional<Decision> decided = decisions.decided(id);
        return steps.stream()
                .filter(step -> step.organ().equals(organId))
                .anyMatch(step -> isInformedAfterwards(step, deciding)
                        ? decided.filter(Decision::isApproval).isPresent()
                        : decided.isEmpty());
    }

    /** Whether the organ has decided the matter, by bifall or by avslag. */
    public boolean decidedBy(String caseId, String organId) {
        return decisions
                .decided(UUID.fromString(caseId))
                .filter(decision -> decision.organ().equals(organId))
                .isPresent();
    }

    /**
     * The morning of the organ's first meeting after the one that tabled the case.
     *
     * @throws IllegalStateException when the calendar has none; the form that records a tabling refuses it first
     */
    public Date nextMeeting(String caseId, String organId) {
        Decision tabled = decisions
                .findFirstByCaseIdAndOrganOrderByHeldOnDesc(UUID.fromString(caseId), organId)
                .orElseThrow();
        LocalDate next = calendar.next(organId, tabled.heldOn())
                .map(Meeting::date)
                .orElseThrow(() -> new IllegalStateException("No meeting of " + organId + " after " + tabled.heldOn()));
        return Date.from(next.atTime(MORNING).atZone(SwedishTime.ZONE).toInstant());
    }

    private static boolean isInformedAfterwards(CaseStep step, int deciding) {
        return step.function() == OrganFunction.IS_INFORMED && step.position() > deciding;
    }

    private static Optional<String> organNamedBy(DueRule rule) {
        if (rule instanceof DueRule.BeforeMeeting before) {
            return Optional.of(before.organ());
        }
        return rule instanceof DueRule.AfterMeeting after ? Optional.of(after.organ()) : Optional.empty();
    }

    private int year(UUID cycleId) {
        if (cycleId == null) {
            return SwedishTime.today(clock).getYear();
        }
        return jdbc.sql("select year from cycle where id = ?")
                .param(cycleId)
                .query(Integer.class)
                .single();
    }
}
