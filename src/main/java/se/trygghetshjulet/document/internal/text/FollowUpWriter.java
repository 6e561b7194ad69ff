package se.trygghetshjulet.document.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.followup.ReportedMeasure;

/** The follow-up report (uppföljningsrapport): what was decided, what was done, what came of it, and what comes next. */
@Component
class FollowUpWriter implements DocumentWriter {

    private final FollowUps followUps;
    private final Names names;
    private final Stationery stationery;

    FollowUpWriter(FollowUps followUps, Names names, Stationery stationery) {
        this.followUps = followUps;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.FOLLOW_UP;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return followUps.ofCycle(cycleId).stream().map(FollowUpWriter::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(followUps.view(id));
    }

    private static Item item(FollowUpView followUp) {
        String kind = followUp.kind().inSwedish();
        String name = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " " + followUp.year();
        return new Item(
                Kind.FOLLOW_UP,
                followUp.id(),
                followUp.cycleId(),
                1,
                name,
                name,
                followUp.measures().stream().anyMatch(ReportedMeasure::secret));
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        FollowUpView followUp = followUps.view(id);
        List<ReportedMeasure> shown = shown(followUp, edition);
        Body body = new Body();
        about(followUp, draft, body);
        if (!followUp.measures().isEmpty()) {
            inShort(followUp, body);
        }
        body.wide(details(shown));
        body.section(1, "Vad som fungerade", followUp.worked())
                .section(1, "Vad lägesbilden missade", followUp.pictureMissed());
        lessons(shown, body);
        body.section(1, "Förslag inför nästa år", followUp.proposals());
        leftOut(followUp, shown, body);
        return stationery.document(item(followUp), edition, draft, "", names.coordinator(), body);
    }

    @Override
    public Optional<Sheet> sheet(UUID id, Edition edition) {
        return Optional.of(new Sheet(
                "Uppföljning",
                List.of(
                        "Nummer",
                        "Åtgärd",
                        "Problem",
                        "Förvaltning",
                        "Klar senast",
                        "Försenad",
                        "Genomförd",
                        "Läge",
                        "Vad som har gjorts",
                        "Avvikelse",
                        "Orsak till avvikelsen",
                        "Styrgruppens beslut",
                        "Indikatorns värde",
                        "Effekt",
                        "Lärdom",
                        "Förslag"),
                shown(followUps.view(id), edition).stream().map(this::sheetRow).toList()));
    }

    private static List<ReportedMeasure> shown(FollowUpView followUp, Edition edition) {
        return followUp.measures().stream()
                .filter(measure -> edition.shows(measure.secret()))
                .toList();
    }

    private void about(FollowUpView followUp, boolean draft, Body body) {
        body.paragraph(
                        ("%s och %s följer upp åtgärdsplanen tillsammans, enligt 6 § lagen (2023:196) om kommuners ansvar för"
                                        + " brottsförebyggande arbete. Uppföljningen är underlag för rapporten till"
                                        + " kommunfullmäktige (13 §).")
                                .formatted(names.city(), names.police()))
                .facts(
                        Fact.of(
                                "Avslutad",
                                followUp.completedOn().map(Object::toString).orElse("Inte än")),
                        Fact.of(
                                "Rapporterad till beslutande organ",
                                followUp.reportedOn().map(Object::toString).orElse(draft ? "Inte än" : "")));
        if (followUp.measures().isEmpty()) {
            body.paragraph("Ingen åtgärd är rapporterad.");
        }
    }

    /** Figures count every measure, also those that are secret: a number tells nothing of what it is. */
    private static void inShort(FollowUpView followUp, Body body) {
        body.heading(1, "Läget i korthet")
                .chart(
                        "Hur det går med åtgärderna",
                        "Läge",
                        "Antal åtgärder",
                        Arrays.stream(Colour.values())
                                .map(colour -> new Block.Bar(colour.inSwedish(), followUp.count(colour), tone(colour)))
                                .toList())
                .chart(
                        "Effekten på problemen",
                        "Effekt",
                        "Antal åtgärder",
                        Arrays.stream(Effect.values())
                                .map(effect -> new Block.Bar(
                                        effect.inSwedish(),
                                        (int) followUp.measures().stream()
                                                .filter(measure -> measure.effect() == effect)
                                                .count(),
                                        Tone.PLAIN))
                                .toList());
    }

    private Body details(List<ReportedMeasure> shown) {
        if (shown.isEmpty()) {
            return new Body();
        }
        return new Body()
                .heading(1, "Åtgärderna")
                .table(
                        "Vad som beslutades, vad som har gjorts och vad det har gett",
                        List.of(
                                Body.column("Åtgärd", 22),
                                Body.column("Ansvarig", 14),
                                Body.column("Klar senast", 10),
                                Body.column("Läge", 13),
                                Body.column("Vad som har gjorts", 21),
                                Body.column("Effekt", 12),
                                Body.column("Förslag", 8)),
                        shown.stream().map(this::row).toList())
                .heading(1, "Avvikelser")
                .paragraph(
                        shown.stream().allMatch(measure -> measure.deviation() == null)
                                ? "Ingen av åtgärderna avviker från planen."
                                : "")
                .table(
                        "Avvikelser, orsaker och styrgruppens beslut",
                        List.of(
                                Body.column("Åtgärd", 4),
                                Body.column("Avvikelse", 5),
                                Body.column("Orsak", 5),
                                Body.column("Styrgruppens beslut", 5)),
                        shown.stream()
                                .filter(measure -> measure.deviation() != null)
                                .map(measure -> Block.Row.of(
                                        label(measure),
                                        measure.deviation(),
                                        measure.deviationCause(),
                                        measure.decision().isEmpty() ? "Inget beslut behövs" : measure.decision()))
                                .toList());
    }

    private Block.Row row(ReportedMeasure measure) {
        return new Block.Row(List.of(
                Block.Cell.of(Body.lines(label(measure), "Problem " + measure.problem())),
                Block.Cell.of(names.unit(measure.unit())),
                Block.Cell.of(Body.lines(measure.dueOn().toString(), measure.late() ? "Försenad" : "")),
                Block.Cell.toned(measure.colour().inSwedish(), tone(measure.colour())),
                Block.Cell.of(Body.lines(
                        Body.named("Genomförd", measure.done().inSwedish().toLowerCase(Locale.ROOT)),
                        measure.production())),
                Block.Cell.of(
                        Body.lines(measure.effect().inSwedish(), Body.named("Indikatorn", measure.indicatorValue()))),
                Block.Cell.of(measure.proposal().inSwedish())));
    }

    private static void lessons(List<ReportedMeasure> shown, Body body) {
        List<String> lessons = shown.stream()
                .filter(measure -> !measure.lesson().isBlank())
                .map(measure -> "Åtgärd %d: %s".formatted(measure.number(), measure.lesson()))
                .toList();
        if (!lessons.isEmpty()) {
            body.heading(1, "Lärdomar").items(lessons);
        }
    }

    private static void leftOut(FollowUpView followUp, List<ReportedMeasure> shown, Body body) {
        int hidden = followUp.measures().size() - shown.size();
        if (hidden > 0) {
            body.heading(1, "Sekretessbilaga")
                    .paragraph(("%s mot problem som är markerade med sekretess har uteslutits ur dokumentet, utom ur"
                                    + " antalen. Grunden för sekretessen står i lägesbildens sekretessbilaga.")
                            .formatted(hidden == 1 ? "En åtgärd" : hidden + " åtgärder"));
        }
    }

    private List<Object> sheetRow(ReportedMeasure measure) {
        return List.of(
                measure.number(),
                measure.title(),
                measure.problem(),
                names.unit(measure.unit()),
                measure.dueOn(),
                measure.late() ? "Ja" : "Nej",
                measure.done().inSwedish(),
                measure.colour().inSwedish(),
                measure.production(),
                measure.deviation() == null ? "" : measure.deviation(),
                measure.deviationCause(),
                measure.decision(),
                measure.indicatorValue(),
                measure.effect().inSwedish(),
                measure.lesson(),
                measure.proposal().inSwedish());
    }

    private static String label(ReportedMeasure measure) {
        return measure.number() + ". " + measure.title();
    }

    private static Tone tone(Colour colour) {
        return switch (colour) {
            case GREEN -> Tone.GOOD;
            case YELLOW -> Tone.WATCH;
            case RED -> Tone.BAD;
        };
    }
}
