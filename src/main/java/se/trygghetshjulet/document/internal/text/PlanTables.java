package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.plan.MeasureView;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.priority.Perspective;
import se.trygghetshjulet.priority.PriorityView;

/** The tables of the action plan. */
@Component
class PlanTables {

    private static final List<String> LEVELS = List.of("Universell", "Selektiv", "Indikerad", "Situationell");

    private final Names names;

    PlanTables(Names names) {
        this.names = names;
    }

    /** Brå's template (domain.md 2.5): six columns, with the rest of what is said about a measure in the one it belongs to. */
    Block.Table brasColumns(PriorityView problem, List<MeasureDetails> measures) {
        return new Block.Table(
                "Åtgärder mot problem " + ShownPlan.label(problem),
                List.of(
                        Body.column("Orsak", 6),
                        Body.column("Åtgärd", 24),
                        Body.column("Operativa mål", 20),
                        Body.column("När", 12),
                        Body.column("Vem", 19),
                        Body.column("Uppföljning", 19)),
                measures.stream().map(this::row).toList());
    }

    private Block.Row row(MeasureDetails details) {
        MeasureView measure = details.measure();
        return new Block.Row(List.of(
                Block.Cell.of(causes(measure)),
                Block.Cell.led(what(details)),
                Block.Cell.of(goal(details)),
                Block.Cell.of(Body.lines(
                        measure.start() + " –",
                        measure.due().toString(),
                        Body.named("Ordning", details.sequence()),
                        Body.named("Omfattning", details.extent().toLowerCase(Locale.ROOT)))),
                Block.Cell.of(Body.lines(
                        names.unit(measure.unit()),
                        details.responsible(),
                        details.contact(),
                        Body.named("Tillsammans med", details.partners()),
                        Body.named("Resurser", details.resources()))),
                Block.Cell.of(Body.lines(
                        details.followUp(),
                        Body.named("Dokumenteras", details.documentation()),
                        Body.named("Medborgarlöfte", details.promise())))));
    }

    private static String what(MeasureDetails details) {
        return Body.lines(
                details.measure().number() + ". " + details.measure().title(),
                details.steps(),
                "Nivå: " + String.join(", ", details.levels()).toLowerCase(Locale.ROOT),
                Body.named("Stöd", details.evidence()),
                Body.named("Föreslogs av", details.origin()));
    }

    private static String goal(MeasureDetails details) {
        return Body.lines(
                details.measure().goal(),
                Body.named("Övergripande mål", details.overallGoal()),
                indicator(details.measure()),
                Body.named("Om indikatorn", details.indicatorGap()),
                "Effekt väntas: " + details.term().toLowerCase(Locale.ROOT));
    }

    private static String indicator(MeasureView measure) {
        if (measure.indicator() == null) {
            return "";
        }
        String from = measure.baseValue() == null ? "" : ", från " + measure.baseValue();
        String to = measure.targetValue() == null ? "" : " till " + measure.targetValue();
        return "Indikator: " + measure.indicator() + from + to;
    }

    /** Which measures there are on each level against each problem; a dash where there is none. */
    Block.Table grid(ShownPlan shown) {
        return new Block.Table(
                "Åtgärdernas nummer per problem och nivå",
                Stream.concat(
                                Stream.of(Body.column("Problem", 4)),
                                LEVELS.stream().map(level -> Body.column(level, 2)))
                        .toList(),
                shown.problems().stream()
                        .map(problem -> new Block.Row(Stream.concat(
                                        Stream.of(ShownPlan.label(problem)),
                                        LEVELS.stream().map(level -> numbers(shown, problem, level)))
                                .map(Block.Cell::of)
                                .toList()))
                        .toList());
    }

    private static String numbers(ShownPlan shown, PriorityView problem, String level) {
        String numbers = shown.measures(problem).stream()
                .filter(measure -> measure.levels().contains(level))
                .map(measure -> Integer.toString(measure.measure().number()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "–" : numbers;
    }

    List<Block.Row> emptyLevels(PlanView plan) {
        return plan.answers().stream()
                .flatMap(answer -> LEVELS.stream()
                        .filter(level -> answer.emptyLevels().containsKey(level))
                        .map(level -> Block.Row.of(
                                names.unit(answer.unit()),
                                level,
                                answer.emptyLevels().get(level))))
                .toList();
    }

    /** One row for each measure, for those who sort and count. */
    Sheet sheet(ShownPlan shown) {
        return new Sheet(
                "Åtgärder",
                List.of(
                        "Prioritet",
                        "Problem",
                        "Orsak",
                        "Nummer",
                        "Åtgärd",
                        "Moment",
                        "Nivå",
                        "Inriktning",
                        "Operativt mål",
                        "Indikator",
                        "Basvärde",
                        "Målvärde",
                        "Start",
                        "Klar senast",
                        "Förvaltning",
                        "Ansvarig",
                        "Kontakt",
                        "Samverkar med",
                        "Resurser",
                        "Uppföljning",
                        "Medborgarlöfte"),
                shown.problems().stream()
                        .flatMap(problem ->
                                shown.measures(problem).stream().map(measure -> row(shown, problem, measure)))
                        .toList());
    }

    private List<Object> row(ShownPlan shown, PriorityView problem, MeasureDetails details) {
        MeasureView measure = details.measure();
        return List.of(
                shown.rank(problem),
                ShownPlan.label(problem),
                causes(measure),
                measure.number(),
                measure.title(),
                details.steps(),
                String.join(", ", details.levels()),
                details.focus(),
                measure.goal(),
                orEmpty(measure.indicator()),
                orEmpty(measure.baseValue()),
                orEmpty(measure.targetValue()),
                measure.start(),
                measure.due(),
                names.unit(measure.unit()),
                details.responsible(),
                details.contact(),
                details.partners(),
                details.resources(),
                details.followUp(),
                details.promise());
    }

    static String perspective(Perspective perspective) {
        return switch (perspective) {
            case VICTIM -> "Brottsutsatt";
            case OFFENDER -> "Gärningsperson";
            case PLACE -> "Plats eller situation";
        };
    }

    private static String causes(MeasureView measure) {
        return measure.causes().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
