package se.trygghetshjulet.trace.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Done;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.followup.FollowUpKind;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.Proposal;
import se.trygghetshjulet.followup.ReportedMeasure;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.picture.Trend;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.Perspective;
import se.trygghetshjulet.priority.PriorityView;
import se.trygghetshjulet.priority.WeighedProblem;
import se.trygghetshjulet.trace.internal.YearRecords.Hidden;

/** A year as the rules meet it, put together a part at a time. */
final class Years {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 14);

    private final Year year;
    private final Map<UUID, UUID> previous;
    private final List<ProblemView> problems = new ArrayList<>();
    private final List<PriorityView> priorities = new ArrayList<>();
    private final List<WeighedProblem> decided = new ArrayList<>();
    private final List<MeasureDetails> measures = new ArrayList<>();
    private final Set<UUID> replaced = new HashSet<>();
    private final List<FollowUpView> followUps = new ArrayList<>();
    private boolean planned = true;

    private Years(int number, Map<UUID, UUID> previous) {
        this.year = new Year(UUID.randomUUID(), number, "malmo-" + number, true, DAY, Optional.empty());
        this.previous = previous;
    }

    static Years first() {
        return new Years(2027, new HashMap<>());
    }

    Years next() {
        return new Years(year.year() + 1, previous);
    }

    Years beforeThePlan() {
        planned = false;
        return this;
    }

    /** A problem that is in the picture and nothing more. */
    UUID seen(String title, boolean secret, UUID carriesOn) {
        UUID id = remembered(carriesOn);
        int number = problems.size() + 1;
        problems.add(new ProblemView(
                id, number, title, "", "", "", Trend.UNCHANGED, "", List.of("fritid", "police"), secret, carriesOn));
        return id;
    }

    void leftOut(UUID problem, String motivation) {
        decided.add(new WeighedProblem(problem, 1, "", "Prioriteras inte", motivation, DAY));
    }

    /** A prioritised problem with causes 1, 2, 3 … */
    Prioritised prioritised(String title, boolean secret, UUID carriesOn, String... causes) {
        UUID problem = seen(title, secret, carriesOn);
        List<CauseView> views = new ArrayList<>();
        for (String cause : causes) {
            views.add(new CauseView(remembered(null), views.size() + 1, Perspective.PLACE, cause, null));
        }
        UUID priority = UUID.randomUUID();
        priorities.add(new PriorityView(priority, problem, problems.size(), title, "unit.police", views));
        decided.add(new WeighedProblem(problem, problems.size(), title, "Prioriteras", "Allvarligt.", DAY));
        return new Prioritised(problem, priority);
    }

    /** @param priority {@code null} for a measure that no cause ties to a problem */
    UUID measure(
            String title, UUID priority, boolean secret, List<Integer> causes, String indicator, String base, UUID on) {
        UUID id = remembered(on);
        MeasureView view = new MeasureView(
                id,
                measures.size() + 1,
                title,
                "",
                causes,
                "police",
                "unit.police",
                "Målet",
                indicator,
                base,
                null,
                null,
                DAY,
                DAY,
                on,
                secret);
        measures.add(new MeasureDetails(
                view, priority, "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "", "", ""));
        return id;
    }

    /** A measure of a version of the plan that was replaced. */
    UUID replacedMeasure() {
        UUID id = remembered(null);
        replaced.add(id);
        return id;
    }

    void followedUp(UUID measure, boolean secret) {
        followUps.add(new FollowUpView(
                UUID.randomUUID(),
                year.id(),
                year.year(),
                FollowUpKind.HALF_YEAR,
                Optional.of(DAY),
                Optional.empty(),
                "Hemligt verkade",
                "Hemligt missades",
                "Hemliga förslag",
                List.of(new ReportedMeasure(
                        measure,
                        1,
                        "Åtgärden",
                        "1. Problemet",
                        DAY,
                        false,
                        Done.PARTLY,
                        Colour.YELLOW,
                        Effect.UNKNOWN,
                        Proposal.CONTINUE,
                        null,
                        "police",
                        secret,
                        "",
                        "",
                        "9",
                        "",
                        "Ny frist. Behövs."))));
    }

    YearRecords records() {
        return new YearRecords(
                year,
                UUID.randomUUID(),
                problems,
                priorities,
                decided,
                planned ? Optional.of(UUID.randomUUID()) : Optional.empty(),
                measures,
                replaced,
                List.of(),
                followUps,
                Optional.empty(),
                Hidden.NOTHING);
    }

    Lineage lineage() {
        return new Lineage(previous);
    }

    List<Lane> lanes() {
        return lanes(records());
    }

    /** The lanes as somebody sees them who reads these records, with no year before. */
    List<Lane> lanes(YearRecords records) {
        YearChanges changes = new YearChanges(records, Optional.empty(), lineage());
        return new Lanes(records, changes, lineage(), unit -> unit)
                .of(records.priorities().stream().map(PriorityView::problemId).toList());
    }

    private UUID remembered(UUID carriesOn) {
        UUID id = UUID.randomUUID();
        if (carriesOn != null) {
            previous.put(id, carriesOn);
        }
        return id;
    }

    record Prioritised(UUID problem, UUID priority) {}
}
