package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.CounterpartType;
import se.trygghetshjulet.agreement.Standing;
import se.trygghetshjulet.compliance.internal.rule.PictureRules.Adopted;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.PictureView.SourceView;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.PriorityView;

/** Records as the rules meet them, with nothing but what a rule looks at. */
final class Records {

    static final LocalDate ADOPTED = LocalDate.of(2027, 4, 14);

    private Records() {}

    static Optional<Adopted> picture(String extent, String consequences) {
        return adopted(extent, consequences, "", "", "", 0, 0);
    }

    static Optional<Adopted> information(String other, String reason) {
        return adopted("", "", other, reason, "", 0, 0);
    }

    static Optional<Adopted> analysis(String analysis, int analysedProblems, int sources) {
        return adopted("", "", "", "", analysis, analysedProblems, sources);
    }

    private static Optional<Adopted> adopted(
            String extent,
            String consequences,
            String other,
            String reason,
            String analysis,
            int problems,
            int sources) {
        PictureView view = new PictureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                Optional.of(ADOPTED),
                "",
                "",
                extent,
                consequences,
                other,
                reason,
                analysis,
                IntStream.range(0, problems)
                        .mapToObj(number ->
                                new ProblemDetails(null, "", "", "", "", "", "", "Därför händer det.", "", ""))
                        .toList(),
                IntStream.range(0, sources)
                        .mapToObj(number -> new SourceView("Källa " + number, "2026", true, ""))
                        .toList(),
                List.of(),
                List.of());
        return Optional.of(new Adopted(2027, view));
    }

    /** A plan whose measures all belong to its one problem, but for the loose ones. */
    static Optional<PlanView> plan(
            LocalDate endorsedOn, LocalDate decidedOn, Boolean approved, int measures, int loose) {
        UUID problem = UUID.randomUUID();
        return Optional.of(new PlanView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                2027,
                1,
                Optional.ofNullable(endorsedOn),
                Optional.ofNullable(decidedOn),
                Optional.ofNullable(approved),
                List.of(new PriorityView(problem, UUID.randomUUID(), 1, "Problemet", "unit.police", List.of())),
                Map.of(),
                IntStream.range(0, measures)
                        .mapToObj(number -> measure(number + 1, number < loose ? UUID.randomUUID() : problem))
                        .toList(),
                List.of()));
    }

    private static MeasureDetails measure(int number, UUID problem) {
        MeasureView view = new MeasureView(
                UUID.randomUUID(),
                number,
                "Åtgärd " + number,
                "1. Problemet",
                List.of(1),
                "police",
                "unit.police",
                "",
                null,
                null,
                null,
                null,
                ADOPTED,
                ADOPTED,
                null,
                false);
        return new MeasureDetails(
                view, problem, "", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    static AgreementView agreement(Standing standing, String purposes, String areas, LocalDate end) {
        return new AgreementView(
                UUID.randomUUID(),
                1,
                null,
                "Kommunen och polisen",
                "Polisen",
                CounterpartType.POLICE,
                purposes,
                areas,
                LocalDate.of(2023, 9, 1),
                end,
                null,
                null,
                standing);
    }
}
