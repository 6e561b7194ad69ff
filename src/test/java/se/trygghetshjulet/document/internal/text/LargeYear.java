package se.trygghetshjulet.document.internal.text;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ContributionView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.PictureView.SourceView;
import se.trygghetshjulet.picture.PictureView.StatisticsView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.picture.Trend;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.CauseView;
import se.trygghetshjulet.priority.Perspective;
import se.trygghetshjulet.priority.PriorityView;

/** A year of the largest kind: 40 problems, six of them prioritised with 25 causes each, and 120 measures. */
final class LargeYear {

    static final UUID PICTURE = UUID.randomUUID();
    static final UUID PLAN = UUID.randomUUID();

    private static final UUID CYCLE = UUID.randomUUID();
    private static final int PROBLEMS = 40;
    private static final int PRIORITISED = 6;
    private static final int CAUSES = 25;
    private static final int MEASURES = 120;
    private static final String SENTENCES = "Handeln sker öppet från eftermiddagen och boende tar omvägar. "
            + "Verksamheterna runt torget berättar om samma sak, och det har ökat sedan i våras. ";

    private final List<ProblemDetails> problems =
            IntStream.rangeClosed(1, PROBLEMS).mapToObj(LargeYear::problem).toList();

    private final List<PriorityView> priorities =
            problems.subList(0, PRIORITISED).stream().map(LargeYear::priority).toList();

    Pictures pictures() {
        Pictures pictures = mock(Pictures.class);
        given(pictures.view(any())).willReturn(picture());
        return pictures;
    }

    Plans plans() {
        Plans plans = mock(Plans.class);
        given(plans.view(any())).willReturn(plan());
        return plans;
    }

    private PictureView picture() {
        return new PictureView(
                PICTURE,
                CYCLE,
                1,
                Optional.of(LocalDate.of(2027, 4, 14)),
                "Var är problemen störst?",
                "Hela Malmö",
                SENTENCES.repeat(6),
                SENTENCES.repeat(4),
                SENTENCES,
                "",
                SENTENCES.repeat(8),
                problems,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> new SourceView("Källa " + number, "2026", number % 4 != 0, SENTENCES))
                        .toList(),
                List.of(new StatisticsView("Anmälda brott", "2022–2026", "Riket", SENTENCES, Optional.empty())),
                List.of(
                        new ContributionView("fritid", true, "", ""),
                        new ContributionView("kultur", true, "Inget nytt.", "")));
    }

    private static ProblemDetails problem(int number) {
        return new ProblemDetails(
                new ProblemView(
                        UUID.randomUUID(),
                        number,
                        "Problem av slaget nummer " + number,
                        SENTENCES.repeat(2),
                        "Stadsområde " + number % 5,
                        "310 ingripanden under 2026",
                        Trend.values()[number % 4],
                        SENTENCES,
                        List.of("fritid", "police"),
                        false,
                        null),
                "Narkotika och alkohol",
                "Kvällar och helger",
                SENTENCES,
                "Boende och handlare",
                "Ökar i Malmö, oförändrat i riket",
                "Otryggt efter mörkrets inbrott",
                SENTENCES.repeat(2),
                "",
                "");
    }

    private static PriorityView priority(ProblemDetails problem) {
        return new PriorityView(
                UUID.randomUUID(),
                problem.problem().id(),
                problem.problem().number(),
                problem.problem().title(),
                "unit.fritid",
                IntStream.rangeClosed(1, CAUSES)
                        .mapToObj(number -> new CauseView(
                                UUID.randomUUID(),
                                number,
                                Perspective.values()[number % 3],
                                "Orsak. " + SENTENCES,
                                null))
                        .toList());
    }

    private PlanView plan() {
        return new PlanView(
                PLAN,
                CYCLE,
                PICTURE,
                2027,
                1,
                Optional.of(LocalDate.of(2027, 5, 14)),
                Optional.empty(),
                Optional.empty(),
                priorities,
                Map.of(),
                IntStream.rangeClosed(1, MEASURES).mapToObj(this::measure).toList(),
                List.of());
    }

    private MeasureDetails measure(int number) {
        PriorityView problem = priorities.get(number % PRIORITISED);
        MeasureView view = new MeasureView(
                UUID.randomUUID(),
                number,
                "Åtgärd nummer " + number,
                ShownPlan.label(problem),
                List.of(number % CAUSES + 1),
                "fritid",
                "unit.fritid",
                SENTENCES,
                "Iakttagelser per pass",
                "12",
                "8",
                null,
                LocalDate.of(2027, 6, 1),
                LocalDate.of(2028, 5, 31),
                null,
                false);
        return new MeasureDetails(
                view,
                problem.id(),
                SENTENCES,
                "Färre brott",
                List.of("Selektiv"),
                "Social",
                "Lång sikt",
                "Ordinarie arbete",
                "",
                "Enhetschef",
                "fritid@malmo.example",
                "Polisen",
                "Inom ram",
                "Brå (visst stöd)",
                "Passrapport",
                "Stickprov varje kvartal",
                "",
                "",
                "");
    }
}
