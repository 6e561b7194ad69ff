package se.trygghetshjulet.revision.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Unfinished;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.organisation.Organisation;

/** A year whose picture is being revised is not closed: the new version, and a plan that it changes, belong to that year. */
@Component
class OngoingRevision implements Unfinished {

    /** What a revision runs. While a year waits to be closed, it has no such task of its own. */
    private static final Set<String> STEPS = Set.of(
            RevisionProcess.PROCESS, "situational-picture", "prioritization", "action-plan", "political-decision");

    private final RevisionRepository revisions;
    private final Cycles cycles;
    private final OpenTasks open;
    private final Organisation organisation;

    OngoingRevision(RevisionRepository revisions, Cycles cycles, OpenTasks open, Organisation organisation) {
        this.revisions = revisions;
        this.cycles = cycles;
        this.open = open;
        this.organisation = organisation;
    }

    @Override
    public List<String> in(UUID cycleId) {
        return revisions.findOngoing(cycleId).stream().map(this::sentence).toList();
    }

    private String sentence(Revision revision) {
        String waits = waits(cycles.year(revision.cycleId()));
        return "Lägesbilden revideras sedan %s, och revideringen är inte klar. %s"
                .formatted(
                        SwedishTime.dateOf(revision.startedAt()),
                        waits.isEmpty() ? "Se i Processläge var den är." : "Den väntar på " + waits + ".");
    }

    private String waits(int year) {
        String businessKey = organisation.municipality().businessKey(year);
        return open.dated().stream()
                .filter(task -> businessKey.equals(task.businessKey()))
                .filter(task -> STEPS.contains(task.step().split("\\.")[0]))
                .collect(Collectors.groupingBy(
                        DatedTask::name,
                        LinkedHashMap::new,
                        Collectors.mapping(this::holders, Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(step -> "”%s” hos %s".formatted(step.getKey(), step.getValue()))
                .collect(Collectors.joining(" och "));
    }

    private String holders(DatedTask task) {
        return task.assignee().map(organisation::nameOf).orElseGet(() -> task.roles().stream()
                .map(role -> organisation.role(role).name())
                .collect(Collectors.joining(" eller ")));
    }
}
