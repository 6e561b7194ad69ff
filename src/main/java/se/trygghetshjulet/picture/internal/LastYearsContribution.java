package se.trygghetshjulet.picture.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.EarlierAnswer.Line;
import se.trygghetshjulet.engine.EarlierAnswer.Passage;
import se.trygghetshjulet.engine.EarlierAnswer.Unchanged;
import se.trygghetshjulet.picture.ProblemProposals;

/**
 * What a unit contributed to the picture before: to be read, and to be confirmed as it stands where the law allows it. A
 * picture is to be brought up to date at least every second year (6 §), so words may be confirmed while they are young
 * enough to be adopted within that time.
 */
@Component
class LastYearsContribution {

    /** The field of the form that says that nothing is new. */
    static final String NOTHING_NEW = "nothingNew";

    /** Half a year less than the law's two years: from the contributions to the adoption of the picture, and some more. */
    private static final int MONTHS_THAT_WORDS_HOLD = 18;

    private final PictureRecord record;
    private final ProblemProposals proposals;
    private final SuggestedProblems suggested;
    private final UnitNames units;
    private final Clock clock;

    LastYearsContribution(
            PictureRecord record,
            ProblemProposals proposals,
            SuggestedProblems suggested,
            UnitNames units,
            Clock clock) {
        this.record = record;
        this.proposals = proposals;
        this.suggested = suggested;
        this.units = units;
        this.clock = clock;
    }

    Optional<EarlierAnswer> of(Contribution contribution) {
        return earlier(contribution).map(given -> {
            LocalDate day = SwedishTime.dateOf(given.givenAt());
            Optional<String> objection = objection(contribution);
            return new EarlierAnswer(
                    "Underlaget till lägesbilden %d".formatted(adoptedIn(given)),
                    given.givenBy(),
                    day,
                    OptionalInt.of(adoptedIn(given)),
                    passages(given),
                    objection.isEmpty() ? Optional.of(unchanged(day)) : Optional.empty(),
                    objection.orElse(""));
        });
    }

    /** Why the unit cannot answer that nothing is new, as a Swedish sentence; empty when it can. */
    Optional<String> objection(Contribution contribution) {
        Optional<Contribution> earlier = earlier(contribution);
        if (earlier.isEmpty()) {
            return Optional.of("Det finns inget tidigare underlag från er att bekräfta. Fyll i formuläret.");
        }
        if (contribution.hasBeenGiven()) {
            return Optional.of("Underlaget har skickats tillbaka för att ni ska skriva något nytt. Fyll i formuläret.");
        }
        LocalDate written = SwedishTime.dateOf(record.writtenAt(earlier.get()));
        if (!written.plusMonths(MONTHS_THAT_WORDS_HOLD).isAfter(SwedishTime.today(clock))) {
            return Optional.of(
                    ("Det ni skrev är från %s. Läget ska gås igenom på nytt minst vartannat år (6 §), så den här"
                                    + " gången kan det inte bekräftas som det står. Fyll i formuläret.")
                            .formatted(written));
        }
        if (!proposals.openFor(contribution.unit()).isEmpty()
                || !suggested.of(contribution).isEmpty()) {
            return Optional.of("Det finns förslag i formuläret som ni behöver ta ställning till.");
        }
        return Optional.empty();
    }

    /** Last year's contribution as if it had been written in the form today. */
    Answers answers(Contribution contribution) {
        Contribution given = earlier(contribution).orElseThrow();
        Contribution.Statement statement = given.statement();
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("answer", statement.nothingToReport() ? ContributeForm.NOTHING : ContributeForm.REPORT);
        answers.put("nothingReason", statement.nothingReason());
        answers.put(
                "problems",
                record.problemsOf(given).stream().map(ProblemRows::shown).toList());
        answers.put(
                "sources",
                record.sourcesOf(given).stream().map(SourceRows::shown).toList());
        answers.put("series", ChosenSeries.answers(record.statisticsOf(given)));
        answers.put("information", statement.information());
        answers.put("uncertainty", statement.uncertainty());
        return new Answers(answers);
    }

    Optional<Contribution> earlier(Contribution contribution) {
        return record.previousContribution(contribution).filter(Contribution::hasBeenGiven);
    }

    private static Unchanged unchanged(LocalDate day) {
        return new Unchanged(
                Map.of(NOTHING_NEW, true),
                ("Vi har gått igenom det vi skrev %s mot läget i dag. Det stämmer fortfarande och vi har inget att"
                                + " lägga till.")
                        .formatted(day));
    }

    private int adoptedIn(Contribution given) {
        return SwedishTime.dateOf(record.picture(given.pictureId()).adoptedAt()).getYear();
    }

    private List<Passage> passages(Contribution given) {
        Contribution.Statement statement = given.statement();
        List<Passage> passages = new ArrayList<>();
        if (statement.nothingToReport()) {
            passages.add(new Passage("Inget att rapportera", List.of(new Line("", statement.nothingReason()))));
        }
        record.problemsOf(given).forEach(problem -> passages.add(passage(problem)));
        passages.add(new Passage(
                "Övrigt",
                List.of(
                        new Line("Annan information av betydelse", statement.information()),
                        new Line("Hur säkra är uppgifterna?", statement.uncertainty()),
                        new Line("Källor", sources(given)),
                        new Line(
                                "Statistik",
                                record.statisticsOf(given).stream()
                                        .map(StatisticsChoice::dataset)
                                        .collect(Collectors.joining("\n"))))));
        return passages.stream().filter(passage -> !passage.lines().isEmpty()).toList();
    }

    private Passage passage(Problem problem) {
        Description said = problem.description();
        return new Passage(
                problem.title(),
                List.of(
                        new Line("Sekretess", said.secrecy()),
                        new Line("Typ av brott eller problem", CrimeType.inSwedish(said.crimeType())),
                        new Line("Vad händer?", said.description()),
                        new Line("Var?", said.area()),
                        new Line("När?", said.timePattern()),
                        new Line("Hur går det till?", said.method()),
                        new Line("Vem eller vad drabbas?", said.exposed()),
                        new Line("Omfattning", said.extent()),
                        new Line("Utveckling över tid", Problem.words(said.trend())),
                        new Line("Jämfört med vad?", said.comparison()),
                        new Line("Konsekvenser", said.consequences()),
                        new Line("Upplevd otrygghet", said.perceivedSafety()),
                        new Line("Vilka mer berörs?", units.names(said.affectedUnits()))));
    }

    private String sources(Contribution given) {
        return record.sourcesOf(given).stream()
                .map(source -> source.name() + (source.used() ? "" : " (bortvald: " + source.remark() + ")"))
                .collect(Collectors.joining("\n"));
    }
}
