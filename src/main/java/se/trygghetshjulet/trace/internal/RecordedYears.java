package se.trygghetshjulet.trace.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.trace.internal.YearRecords.Hidden;
import se.trygghetshjulet.trace.internal.YearRecords.Reason;

/** Reads whole years from the modules that own their parts. */
@Component
class RecordedYears {

    private final Cycles cycles;
    private final Pictures pictures;
    private final Priorities priorities;
    private final Plans plans;
    private final FollowUps followUps;
    private final PoliticalCases cases;

    RecordedYears(
            Cycles cycles,
            Pictures pictures,
            Priorities priorities,
            Plans plans,
            FollowUps followUps,
            PoliticalCases cases) {
        this.cycles = cycles;
        this.pictures = pictures;
        this.priorities = priorities;
        this.plans = plans;
        this.followUps = followUps;
        this.cases = cases;
    }

    /** Everything, also what is marked with secrecy; empty for a year that makes no picture, or has not begun it. */
    Optional<YearRecords> of(Year year) {
        List<PlanView> versions = plans.ofCycle(year.id());
        Optional<PlanView> plan = last(versions.stream()
                        .filter(version -> version.approved().orElse(false))
                        .toList())
                .or(() -> last(versions));
        Optional<PictureView> picture =
                plan.map(made -> pictures.view(made.pictureId())).or(() -> last(pictures.ofCycle(year.id())));
        return picture.map(found -> new YearRecords(
                year,
                found.id(),
                found.problems().stream().map(ProblemDetails::problem).toList(),
                priorities.prioritized(found.id()),
                priorities.decided(found.id()),
                plan.map(PlanView::id),
                plan.map(PlanView::measures).orElse(List.of()),
                plan.map(made -> replacedBy(made, versions)).orElse(Set.of()),
                plan.map(RecordedYears::reasons).orElse(List.of()),
                followUpsFrom(year.year()),
                plan.flatMap(made -> caseOf(year.id(), made.id())),
                Hidden.NOTHING));
    }

    /** Whether the year has adopted a picture: only such a one can be carried on by a later year. */
    boolean hasPicture(Year year) {
        return pictures.ofCycle(year.id()).stream()
                .anyMatch(picture -> picture.adoptedOn().isPresent());
    }

    /** What the parts of the years carry on, also between versions within a year. */
    Lineage lineage(List<Year> years) {
        Map<UUID, UUID> previous = new HashMap<>();
        for (Year year : years) {
            for (PictureView picture : pictures.ofCycle(year.id())) {
                picture.problems()
                        .forEach(details -> put(
                                previous,
                                details.problem().id(),
                                details.problem().previousProblemId()));
                priorities.prioritized(picture.id()).stream()
                        .flatMap(priority -> priority.causes().stream())
                        .forEach(cause -> put(previous, cause.id(), cause.previousCauseId()));
            }
            plans.ofCycle(year.id()).stream()
                    .flatMap(plan -> plan.measures().stream())
                    .forEach(details -> put(
                            previous, details.measure().id(), details.measure().continues()));
        }
        return new Lineage(previous);
    }

    private static void put(Map<UUID, UUID> previous, UUID id, UUID earlier) {
        if (earlier != null) {
            previous.put(id, earlier);
        }
    }

    private static Set<UUID> replacedBy(PlanView plan, List<PlanView> versions) {
        return versions.stream()
                .filter(version -> version.version() < plan.version())
                .flatMap(version -> version.measures().stream())
                .map(details -> details.measure().id())
                .collect(Collectors.toSet());
    }

    private static List<Reason> reasons(PlanView plan) {
        return plan.withoutMeasure().entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A plan is followed up until the next is decided, which may be in a later year. */
    private List<FollowUpView> followUpsFrom(int first) {
        return cycles.all().stream()
                .filter(year -> year.year() >= first)
                .sorted(Comparator.comparing(Year::year))
                .flatMap(year -> followUps.ofCycle(year.id()).stream())
                .toList();
    }

    private Optional<CaseView> caseOf(UUID cycleId, UUID planId) {
        return cases.ofCycle(cycleId).stream()
                .filter(about ->
                        about.subject() == Subject.PLAN && about.subjectId().equals(planId))
                .reduce((earlier, later) -> later);
    }

    private static <T> Optional<T> last(List<T> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
