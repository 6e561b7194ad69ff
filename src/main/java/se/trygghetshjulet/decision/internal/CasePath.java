package se.trygghetshjulet.decision.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.Meeting;
import se.trygghetshjulet.calendar.MeetingCalendar;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.OrganFunction;

/**
 * The way of a case through the organs. The path is the municipality's on the day the case opened, so that a change of
 * configuration never strands a matter; the meetings follow the calendar as the organs table and remit.
 */
@Component
class CasePath {

    private final JdbcClient jdbc;
    private final DecidingOrgans organs;
    private final MeetingCalendar calendar;

    CasePath(JdbcClient jdbc, DecidingOrgans organs, MeetingCalendar calendar) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.calendar = calendar;
    }

    /** Lays the path of a new case, with the meetings picked for the year where they are still to come. */
    void open(PoliticalCase opened, LocalDate today) {
        List<CaseStep> steps = new ArrayList<>();
        for (DecisionStep step : organs.organsFor(opened.subject())) {
            steps.add(new CaseStep(steps.size() + 1, step.organId(), step.function(), null));
        }
        if (steps.isEmpty()) {
            throw new IllegalStateException("No organ takes up the subject " + opened.subject());
        }
        scheduled(steps, pickedForTheYear(opened), today).forEach(step -> jdbc.sql(
                        "insert into case_step (case_id, position, organ, function, planned_on) values (?, ?, ?, ?, ?)")
                .params(
                        opened.id(),
                        step.position(),
                        step.organ(),
                        step.function().name(),
                        step.plannedOn())
                .update());
    }

    /** The organs in the order they take up the case. */
    List<CaseStep> steps(UUID caseId) {
        return jdbc.sql(
                        "select position, organ, function, planned_on from case_step where case_id = ? order by position")
                .param(caseId)
                .query((row, number) -> new CaseStep(
                        row.getInt("position"),
                        row.getString("organ"),
                        OrganFunction.valueOf(row.getString("function")),
                        row.getObject("planned_on", LocalDate.class)))
                .list();
    }

    /** @throws NoSuchElementException when the organ is not on the path */
    CaseStep step(UUID caseId, String organ) {
        return steps(caseId).stream()
                .filter(step -> step.organ().equals(organ))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The case does not pass the organ " + organ));
    }

    /**
     * The organ that a due rule means, on the path of this case. A rule that names an organ that the case does not pass
     * means the first.
     *
     * @param reference an organ id, {@link DueRule#FIRST_ORGAN} or {@link DueRule#DECIDING_ORGAN}
     */
    CaseStep referred(UUID caseId, String reference) {
        List<CaseStep> steps = steps(caseId);
        return steps.stream()
                .filter(step ->
                        reference.equals(step.organ()) || reference.equals(DueRule.DECIDING_ORGAN) && step.decides())
                .findFirst()
                .orElse(steps.get(0));
    }

    /** Plans the meetings that the case officer chose. */
    void plan(UUID caseId, Map<String, LocalDate> chosen) {
        steps(caseId).stream()
                .filter(step -> chosen.containsKey(step.organ()))
                .forEach(step -> save(caseId, step.plannedOn(chosen.get(step.organ()))));
    }

    /** The organ took up the case on the day; organs later on the path that were to meet earlier are moved forward. */
    void takenUp(UUID caseId, String organ, LocalDate heldOn) {
        List<CaseStep> rest = from(caseId, organ);
        save(caseId, rest.get(0).plannedOn(heldOn));
        reschedule(caseId, rest.subList(1, rest.size()), heldOn);
    }

    /** The organ put the case off (bordläggning) to its next meeting, and the organs after it wait. */
    void tabled(UUID caseId, String organ, LocalDate heldOn) {
        reschedule(caseId, from(caseId, organ), heldOn.plusDays(1));
    }

    /** The case was remitted (återremiss): it starts over, earliest the day after. */
    void remitted(UUID caseId, LocalDate heldOn) {
        reschedule(caseId, steps(caseId), heldOn.plusDays(1));
    }

    private List<CaseStep> from(UUID caseId, String organ) {
        int position = step(caseId, organ).position();
        return steps(caseId).stream()
                .filter(step -> step.position() >= position)
                .toList();
    }

    private void reschedule(UUID caseId, List<CaseStep> steps, LocalDate earliest) {
        Map<String, LocalDate> present = new HashMap<>();
        steps.forEach(step -> present.put(step.organ(), step.plannedOn()));
        scheduled(steps, present, earliest).forEach(step -> save(caseId, step));
    }

    private List<CaseStep> scheduled(List<CaseStep> steps, Map<String, LocalDate> preferred, LocalDate from) {
        List<CaseStep> scheduled = new ArrayList<>();
        LocalDate earliest = from;
        for (CaseStep step : steps) {
            LocalDate wanted = preferred.get(step.organ());
            boolean wantedStands = wanted != null && !wanted.isBefore(earliest);
            LocalDate meeting = wantedStands ? wanted : next(step.organ(), earliest);
            scheduled.add(step.plannedOn(meeting));
            earliest = meeting == null ? earliest : meeting;
        }
        return scheduled;
    }

    private LocalDate next(String organ, LocalDate earliest) {
        return calendar.onOrAfter(organ, earliest).map(Meeting::date).orElse(null);
    }

    private Map<String, LocalDate> pickedForTheYear(PoliticalCase opened) {
        Map<String, LocalDate> picked = new HashMap<>();
        jdbc.sql("select organ, held_on from planned_meeting where cycle_id = ? and subject = ?")
                .params(opened.cycleId(), opened.subject().name())
                .query(row -> {
                    picked.put(row.getString("organ"), row.getObject("held_on", LocalDate.class));
                });
        return picked;
    }

    private void save(UUID caseId, CaseStep step) {
        jdbc.sql("update case_step set planned_on = ? where case_id = ? and organ = ?")
                .params(step.plannedOn(), caseId, step.organ())
                .update();
    }
}
