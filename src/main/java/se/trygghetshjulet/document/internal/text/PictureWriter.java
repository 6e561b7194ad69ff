package se.trygghetshjulet.document.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.PictureView.SourceView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.picture.Trend;

/** The situational picture (lägesbild): the three lawful parts, the problems area by area, sources and their limits. */
@Component
class PictureWriter implements DocumentWriter {

    private static final String NO_AREA = "Utan angivet område";

    private final Pictures pictures;
    private final Cycles cycles;
    private final Names names;
    private final Stationery stationery;

    PictureWriter(Pictures pictures, Cycles cycles, Names names, Stationery stationery) {
        this.pictures = pictures;
        this.cycles = cycles;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.PICTURE;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return pictures.ofCycle(cycleId).stream().map(this::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(pictures.view(id));
    }

    private Item item(PictureView picture) {
        return new Item(
                Kind.PICTURE,
                picture.id(),
                picture.cycleId(),
                picture.version(),
                "Lägesbild " + cycles.year(picture.cycleId()),
                "Lägesbild %d version %d".formatted(cycles.year(picture.cycleId()), picture.version()),
                Secrecy.in(picture));
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        PictureView picture = pictures.view(id);
        List<ProblemDetails> shown = picture.problems().stream()
                .filter(problem -> edition.shows(problem.problem().secret()))
                .toList();
        Body body = new Body();
        about(picture, body);
        lawfulParts(picture, shown, body);
        problems(shown, body);
        sources(picture, body);
        contributions(picture, body);
        Secrecy.appendix(body, picture, edition);
        return stationery.document(item(picture), edition, draft, "", names.coordinator(), body);
    }

    /** The version whose place a revised picture takes. */
    private String replaced(PictureView picture) {
        return picture.version() == 1
                ? ""
                : pictures.ofCycle(picture.cycleId()).stream()
                        .filter(earlier -> earlier.version() < picture.version())
                        .flatMap(earlier -> earlier.adoptedOn().stream()
                                .map(on -> "Version %d, fastställd %s".formatted(earlier.version(), on)))
                        .reduce("", (older, newer) -> newer);
    }

    private void about(PictureView picture, Body body) {
        body.paragraph(
                        ("%s och %s har tillsammans tagit fram den här lägesbilden enligt 4 § lagen (2023:196) om kommuners"
                                        + " ansvar för brottsförebyggande arbete. En lägesbild är en kartläggning av"
                                        + " brottsligheten i kommunen, annan information av betydelse och en analys. Den är"
                                        + " underlag för kommunens åtgärdsplan.")
                                .formatted(names.city(), names.police()))
                .facts(
                        Fact.of(
                                "Fastställd",
                                picture.adoptedOn().map(Object::toString).orElse("Inte än")),
                        Fact.of("Ersätter", replaced(picture)),
                        Fact.of("Frågor", picture.questions()),
                        Fact.of("Områden", picture.areas()),
                        Fact.of(
                                "Underlag",
                                "%d av %d har svarat"
                                        .formatted(
                                                picture.contributions().stream()
                                                        .filter(PictureView.ContributionView::given)
                                                        .count(),
                                                picture.contributions().size())));
    }

    private static void lawfulParts(PictureView picture, List<ProblemDetails> shown, Body body) {
        body.heading(1, "1. Kartläggning")
                .section(2, "Omfattning", picture.extent())
                .section(2, "Konsekvenser", picture.consequences());
        if (!shown.isEmpty()) {
            body.heading(2, "Problemen i korthet")
                    .chart("Hur problemen utvecklas", "Utveckling", "Antal problem", trends(shown))
                    .table(
                            "Alla problem",
                            List.of(
                                    Body.column("Problem", 5),
                                    Body.column("Område", 4),
                                    Body.column("Utveckling", 2),
                                    Body.column("Jämfört med referens", 4)),
                            shown.stream()
                                    .map(problem -> new Block.Row(List.of(
                                            Block.Cell.of(label(problem)),
                                            Block.Cell.of(problem.problem().area()),
                                            Block.Cell.toned(
                                                    words(problem.problem().trend()),
                                                    tone(problem.problem().trend())),
                                            Block.Cell.of(problem.comparison()))))
                                    .toList());
        }
        body.heading(1, "2. Annan information av betydelse")
                .prose(
                        picture.otherInformation().isBlank()
                                ? picture.noOtherInformationReason()
                                : picture.otherInformation(),
                        2)
                .heading(1, "3. Analys")
                .prose(picture.analysis(), 2);
    }

    private static List<Block.Bar> trends(List<ProblemDetails> shown) {
        return Stream.of(Trend.INCREASING, Trend.UNCHANGED, Trend.DECREASING, Trend.UNKNOWN)
                .map(trend -> new Block.Bar(
                        words(trend),
                        (int) shown.stream()
                                .filter(problem -> problem.problem().trend() == trend)
                                .count(),
                        tone(trend)))
                .toList();
    }

    private void problems(List<ProblemDetails> shown, Body body) {
        if (shown.isEmpty()) {
            return;
        }
        Map<String, List<ProblemDetails>> byArea = shown.stream()
                .collect(Collectors.groupingBy(
                        problem -> problem.problem().area().isBlank()
                                ? NO_AREA
                                : problem.problem().area().strip(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        body.heading(1, "Problemen, område för område");
        byArea.forEach((area, problems) -> {
            body.heading(2, area);
            problems.forEach(problem -> problem(problem, body));
        });
    }

    private void problem(ProblemDetails problem, Body body) {
        body.heading(3, label(problem));
        if (problem.problem().secret()) {
            body.notice("Markerat med sekretess: " + problem.secrecy());
        }
        body.prose(problem.problem().description(), 3)
                .facts(
                        Fact.of("Typ", problem.crimeType()),
                        Fact.of("När", problem.timePattern()),
                        Fact.of("Hur", problem.method()),
                        Fact.of("Vilka drabbas", problem.exposed()),
                        Fact.of("Omfattning", problem.problem().extent()),
                        Fact.of("Utveckling", words(problem.problem().trend())),
                        Fact.of("Jämfört med referens", problem.comparison()),
                        Fact.of("Konsekvenser", problem.problem().consequences()),
                        Fact.of("Upplevd otrygghet", problem.perceivedSafety()),
                        Fact.of("Underlag från", names.units(problem.problem().contributors())),
                        Fact.of("Föreslogs av", problem.origin()),
                        Fact.of("Analys", problem.analysis()));
    }

    private static void sources(PictureView picture, Body body) {
        body.heading(1, "Statistik och källor")
                .table(
                        "Statistik som lägesbilden bygger på",
                        List.of(
                                Body.column("Statistik", 4),
                                Body.column("Period", 2),
                                Body.column("Jämförs med", 3),
                                Body.column("Vad siffrorna visar", 5)),
                        picture.statistics().stream()
                                .map(one -> Block.Row.of(one.dataset(), one.period(), one.comparison(), one.remark()))
                                .distinct()
                                .toList())
                .wholeOf(PictureCharts.blocks(picture))
                .table(
                        "Källor och deras begränsningar",
                        List.of(Body.column("Källa", 4), Body.column("Period", 2), Body.column("Begränsningar", 5)),
                        rows(picture, true))
                .table(
                        "Källor som har valts bort",
                        List.of(Body.column("Källa", 4), Body.column("Period", 2), Body.column("Varför", 5)),
                        rows(picture, false));
    }

    private static List<Block.Row> rows(PictureView picture, boolean used) {
        return picture.sources().stream()
                .filter(source -> source.used() == used)
                .map(PictureWriter::row)
                .distinct()
                .toList();
    }

    private static Block.Row row(SourceView source) {
        return Block.Row.of(source.name(), source.period(), source.remark());
    }

    private void contributions(PictureView picture, Body body) {
        body.heading(1, "Vilka som har lämnat underlag")
                .table(
                        "Underlag till lägesbilden",
                        List.of(Body.column("Från", 3), Body.column("Svar", 5)),
                        picture.contributions().stream()
                                .map(contribution ->
                                        Block.Row.of(names.unit(contribution.unit()), answer(contribution)))
                                .toList());
    }

    private static String answer(PictureView.ContributionView contribution) {
        if (!contribution.given()) {
            return "Har inte svarat än";
        }
        String answer = contribution.nothingReason().isEmpty()
                ? "Har lämnat underlag"
                : "Inget att rapportera: " + contribution.nothingReason();
        return contribution.confirmed().isEmpty() ? answer : answer + ". " + contribution.confirmed();
    }

    private static String label(ProblemDetails problem) {
        return problem.problem().number() + ". " + problem.problem().title();
    }

    private static String words(Trend trend) {
        return switch (trend) {
            case INCREASING -> "Ökar";
            case UNCHANGED -> "Oförändrat";
            case DECREASING -> "Minskar";
            case UNKNOWN -> "Går inte att bedöma";
        };
    }

    private static Tone tone(Trend trend) {
        return switch (trend) {
            case INCREASING -> Tone.BAD;
            case DECREASING -> Tone.GOOD;
            case UNCHANGED, UNKNOWN -> Tone.PLAIN;
        };
    }
}
