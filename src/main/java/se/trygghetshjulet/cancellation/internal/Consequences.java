package se.trygghetshjulet.cancellation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PlannedMeeting;
import se.trygghetshjulet.deadline.LegalDuty;
import se.trygghetshjulet.deadline.LegalMatter;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;

/** What ends, and what goes on, when a year is cancelled; as both who propose and who confirm it see it. */
@Component
class Consequences {

    private final Cycles cycles;
    private final OpenTasks open;
    private final Agreements agreements;
    private final ObjectProvider<LegalDuty> duties;
    private final Organisation organisation;
    private final Clock clock;

    Consequences(
            Cycles cycles,
            OpenTasks open,
            Agreements agreements,
            ObjectProvider<LegalDuty> duties,
            Organisation organisation,
            Clock clock) {
        this.cycles = cycles;
        this.open = open;
        this.agreements = agreements;
        this.duties = duties;
        this.organisation = organisation;
        this.clock = clock;
    }

    boolean yearGoesOn(UUID cycleId) {
        return cycles.all().stream()
                .anyMatch(year -> year.id().equals(cycleId) && year.closedOn().isEmpty());
    }

    /** The tables of the forms, by their names there. */
    Map<String, Object> shown(UUID cycleId, String businessKey) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("tasks", tasks(businessKey).stream().map(this::row).toList());
        shown.put("meetings", meetings(cycleId));
        shown.put("duties", duties.stream().map(Consequences::row).toList());
        shown.put(
                "agreements",
                agreements.all().stream()
                        .filter(agreement -> agreement.signedOn() != null)
                        .map(Consequences::row)
                        .toList());
        return shown;
    }

    /** The open tasks of the year and of what has been started in it, without those of the cancellation itself. */
    List<DatedTask> tasks(String businessKey) {
        return open.dated().stream()
                .filter(task -> task.businessKey().equals(businessKey))
                .filter(task -> !task.step().startsWith(CancellationProcess.PROCESS + "."))
                .toList();
    }

    private Map<String, Object> row(DatedTask task) {
        return Map.of(
                "step", task.name(),
                "holders",
                        task.assignee().map(organisation::nameOf).orElseGet(() -> task.roles().stream()
                                .map(role -> organisation.role(role).name())
                                .collect(Collectors.joining(", "))),
                "due", SwedishTime.dateOf(task.due()).toString());
    }

    private List<Map<String, Object>> meetings(UUID cycleId) {
        LocalDate today = SwedishTime.today(clock);
        return cycles.meetings(cycleId).stream()
                .filter(meeting -> !meeting.heldOn().isBefore(today))
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(PlannedMeeting meeting) {
        return Map.of(
                "day", meeting.heldOn().toString(),
                "organ", organisation.organ(meeting.organ()).name(),
                "matter", meeting.subject() == Subject.PLAN ? "Åtgärdsplanen" : "Återrapporteringen");
    }

    private static Map<String, Object> row(LegalDuty duty) {
        return Map.of(
                "duty",
                duty.matter() == LegalMatter.PICTURE ? "Lägesbilden uppdateras" : "Åtgärdsplanen följs upp",
                "latest",
                duty.lastDone()
                        .map(StatutoryPeriods::reviewedBy)
                        .map(LocalDate::toString)
                        .orElse("Har inte gjorts än"));
    }

    private static Map<String, Object> row(AgreementView agreement) {
        return Map.of(
                "title", agreement.title(),
                "counterpart", agreement.counterpart(),
                "end",
                        agreement.end() == null
                                ? "Tills vidare"
                                : agreement.end().toString());
    }
}
