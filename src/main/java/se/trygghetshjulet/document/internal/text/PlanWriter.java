package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.PlanView.MeasureDetails;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.PriorityView;

/** The action plan (åtgärdsplan): Brå's six columns grouped by priority, the grid of prevention, the citizens' promises. */
@Component
class PlanWriter implements DocumentWriter {

    private final Plans plans;
    private final Pictures pictures;
    private final Names names;
    private final PlanTables tables;
    private final Stationery stationery;

    PlanWriter(Plans plans, Pictures pictures, Names names, PlanTables tables, Stationery stationery) {
        this.plans = plans;
        this.pictures = pictures;
        this.names = names;
        this.tables = tables;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return plans.ofCycle(cycleId).stream().map(this::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(plans.view(id));
    }

    private Item item(PlanView plan) {
        return new Item(
                Kind.PLAN,
                plan.id(),
                plan.cycleId(),
                plan.version(),
                "Åtgärdsplan för brottsförebyggande arbete " + plan.year(),
                "Åtgärdsplan %d version %d".formatted(plan.year(), plan.version()),
                Secrecy.in(pictures.view(plan.pictureId())));
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        PlanView plan = plans.view(id);
        PictureView picture = pictures.view(plan.pictureId());
        ShownPlan shown = ShownPlan.of(plan, picture, edition);
        Body body = new Body();
        about(shown, picture, draft, body);
        Body wide = new Body();
        shown.problems().forEach(problem -> problem(shown, problem, wide));
        grid(shown, wide);
        body.wide(wide);
        promises(shown, body);
        withoutMeasures(plan, body);
        Secrecy.appendix(body, picture, edition);
        return stationery.document(item(plan), edition, draft, "", names.coordinator(), body);
    }

    @Override
    public Optional<Sheet> sheet(UUID id, Edition edition) {
        PlanView plan = plans.view(id);
        return Optional.of(tables.sheet(ShownPlan.of(plan, pictures.view(plan.pictureId()), edition)));
    }

    private void about(ShownPlan shown, PictureView picture, boolean draft, Body body) {
        PlanView plan = shown.plan();
        body.paragraph(("Åtgärdsplanen anger vilka åtgärder som %s och %s ska vidta mot de problem som styrgruppen har"
                                + " prioriterat i lägesbilden, enligt 5 § lagen (2023:196) om kommuners ansvar för"
                                + " brottsförebyggande arbete. Varje åtgärd är knuten till en eller flera orsaker.")
                        .formatted(names.city(), names.police()))
                .facts(
                        Fact.of("Bygger på", "Lägesbild, version " + picture.version()),
                        Fact.of("Ersätter", replaced(plan)),
                        Fact.of(
                                "Godkänd av styrgruppen",
                                plan.endorsedOn().map(Object::toString).orElse(notYet(draft))),
                        Fact.of(
                                "Politiskt beslut",
                                plan.decidedOn()
                                        .map(on -> on + (plan.approved().orElse(false) ? ", antagen" : ", avslagen"))
                                        .orElse(notYet(draft))))
                .chart(
                        "Åtgärder per prioriterat problem",
                        "Problem",
                        "Antal åtgärder",
                        shown.problems().stream()
                                .map(problem -> new Block.Bar(
                                        ShownPlan.label(problem),
                                        shown.measures(problem).size(),
                                        Tone.PLAIN))
                                .toList());
    }

    /** The version whose place a revised plan takes: the last one that was approved. */
    private String replaced(PlanView plan) {
        return plan.version() == 1
                ? ""
                : plans.ofCycle(plan.cycleId()).stream()
                        .filter(earlier -> earlier.version() < plan.version())
                        .filter(earlier -> earlier.approved().orElse(false))
                        .flatMap(earlier -> earlier.decidedOn().stream()
                                .map(on -> "Version %d, antagen %s".formatted(earlier.version(), on)))
                        .reduce("", (older, newer) -> newer);
    }

    /** What is frozen tells of what had happened, not of what was still to come. */
    private static String notYet(boolean draft) {
        return draft ? "Inte än" : "";
    }

    private void problem(ShownPlan shown, PriorityView problem, Body body) {
        body.heading(1, "Prioritet %d: %s".formatted(shown.rank(problem), problem.problemTitle()));
        if (shown.secret(problem)) {
            body.notice("Problemet är markerat med sekretess: " + shown.ground(problem));
        }
        body.table(
                "Orsaker till problem " + ShownPlan.label(problem),
                List.of(Body.column("Orsak", 1), Body.column("Perspektiv", 2), Body.column("Beskrivning", 8)),
                problem.causes().stream()
                        .map(cause -> Block.Row.of(
                                Integer.toString(cause.number()),
                                PlanTables.perspective(cause.perspective()),
                                cause.description()))
                        .toList());
        List<MeasureDetails> measures = shown.measures(problem);
        if (measures.isEmpty()) {
            body.paragraph("Ingen åtgärd. " + shown.plan().withoutMeasure().getOrDefault(problem.id(), ""));
        } else {
            body.add(tables.brasColumns(problem, measures));
        }
    }

    private void grid(ShownPlan shown, Body body) {
        body.heading(1, "Förebyggande nivåer")
                .paragraph(
                        "Universella åtgärder riktas till alla, selektiva till grupper eller platser med förhöjd risk och"
                                + " indikerade till dem som redan är drabbade eller begår brott. Situationella åtgärder gör det"
                                + " svårare eller mindre lönsamt att begå brott på en plats.")
                .add(tables.grid(shown))
                .table(
                        "Varför en nivå saknas",
                        List.of(Body.column("Förvaltning", 3), Body.column("Nivå", 2), Body.column("Skäl", 6)),
                        tables.emptyLevels(shown.plan()));
    }

    private static void promises(ShownPlan shown, Body body) {
        List<String> promises = shown.measures().stream()
                .filter(measure -> !measure.promise().isEmpty())
                .map(measure -> "%s: åtgärd %d, %s"
                        .formatted(
                                measure.promise(),
                                measure.measure().number(),
                                measure.measure().title()))
                .toList();
        if (!promises.isEmpty()) {
            body.heading(1, "Medborgarlöften").items(promises);
        }
    }

    private void withoutMeasures(PlanView plan, Body body) {
        List<Block.Row> rows = plan.answers().stream()
                .filter(answer -> !answer.noMeasuresReason().isEmpty())
                .map(answer -> Block.Row.of(names.unit(answer.unit()), answer.noMeasuresReason()))
                .toList();
        if (!rows.isEmpty()) {
            body.heading(1, "Förvaltningar utan åtgärder")
                    .table(
                            "De som har svarat att de inte har någon åtgärd i planen",
                            List.of(Body.column("Förvaltning", 3), Body.column("Skäl", 5)),
                            rows);
        }
    }
}
