package se.trygghetshjulet.picture.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.EarlierAnswer;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;

/** A unit's own contribution: last year's entries are there to keep, change or strike, and "nothing" is an answer. */
@Component
class ContributeForm implements TaskForm {

    static final String TASK = "situational-picture.contribute";

    static final String REPORT = "REPORT";
    static final String NOTHING = "NOTHING";

    private final PictureRecord record;
    private final ContributionRepository contributions;
    private final ProblemRows problemRows;
    private final OfferedProblems offered;
    private final SourceRows sourceRows;
    private final ContributedFigures figures;
    private final LastYearsContribution lastYears;
    private final OthersContributions others;
    private final UnitNames unitNames;
    private final Organisation organisation;
    private final Clock clock;

    ContributeForm(
            PictureRecord record,
            ContributionRepository contributions,
            ProblemRows problemRows,
            OfferedProblems offered,
            SourceRows sourceRows,
            ContributedFigures figures,
            LastYearsContribution lastYears,
            OthersContributions others,
            UnitNames unitNames,
            Organisation organisation,
            Clock clock) {
        this.record = record;
        this.contributions = contributions;
        this.problemRows = problemRows;
        this.offered = offered;
        this.sourceRows = sourceRows;
        this.figures = figures;
        this.lastYears = lastYears;
        this.others = others;
        this.unitNames = unitNames;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Contribution contribution = contribution(task);
        Approach approach = record.picture(contribution.pictureId()).approach();
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("unitName", unitNames.name(contribution.unit()));
        prefill.put("questionsText", FormText.shown(approach.questions()));
        prefill.put("areasText", FormText.shown(approach.areas()));
        prefill.put("sourcesText", FormText.shown(approach.sources()));
        prefill.put("timeLimit", approach.timeLimit());
        prefill.put("requestText", FormText.shown(contribution.request()));
        prefill.put(
                "unitOptions",
                unitNames.options(organisation.units().stream().map(Unit::id).toList()));
        prefill.put("mayRepeat", lastYears.objection(contribution).isEmpty());
        prefill.putAll(answers(contribution));
        figures.prefill(contribution, prefill);
        return prefill;
    }

    /** The unit's own answer when it has given one, otherwise the one it gave last year. */
    private Map<String, Object> answers(Contribution contribution) {
        Optional<Contribution> earlier =
                contribution.hasBeenGiven() ? Optional.of(contribution) : record.previousContribution(contribution);
        Contribution.Statement statement = earlier.map(Contribution::statement).orElse(Contribution.Statement.NONE);
        List<Problem> problems = earlier.map(record::problemsOf).orElse(List.of());
        List<Source> sources = earlier.map(record::sourcesOf).orElse(List.of());
        Map<String, Object> answers = new HashMap<>();
        List<Map<String, Object>> rows =
                problems.stream().map(ProblemRows::shown).collect(Collectors.toCollection(ArrayList::new));
        offered.prefill(contribution.unit(), rows, answers);
        answers.put("answer", suggestedAnswer(contribution, rows));
        answers.put("nothingReason", statement.nothingReason());
        answers.put("problems", rows);
        answers.put("sources", sources.stream().map(SourceRows::shown).toList());
        answers.put("information", statement.information());
        answers.put("uncertainty", statement.uncertainty());
        return answers;
    }

    private static String suggestedAnswer(Contribution contribution, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            return REPORT;
        }
        if (contribution.hasBeenGiven()) {
            return contribution.statement().nothingToReport() ? NOTHING : REPORT;
        }
        return null;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Contribution contribution = contribution(task);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (answers.ticked(LastYearsContribution.NOTHING_NEW)) {
            lastYears.objection(contribution).ifPresent(sentence -> {
                throw new FormRefused(LastYearsContribution.NOTHING_NEW, sentence);
            });
            write(task, contribution, lastYears.answers(contribution));
            contributions.save(
                    contribution.confirming(lastYears.earlier(contribution).orElseThrow(), task.actor(), now));
        } else {
            write(task, contribution, answers);
            contributions.save(contribution.given(statement(answers), task.actor(), now));
        }
        return Map.of();
    }

    private void write(OpenTask task, Contribution contribution, Answers answers) {
        List<Problem> current = record.problemsOf(contribution);
        List<Problem> previous = record.previousContribution(contribution)
                .map(record::problemsOf)
                .orElse(List.of());
        Checks checks = new Checks();
        if (NOTHING.equals(answers.text("answer"))) {
            checkNothing(answers, checks);
        } else {
            checkReport(contribution, answers, known(current, previous), checks);
        }
        checks.orRefuse();
        problemRows.keep(contribution, answers, current, previous, task.actor());
        sourceRows.keep(
                contribution.pictureId(), contribution.id(), record.sourcesOf(contribution), answers.rows("sources"));
        figures.keep(contribution, answers, task.text("year"));
    }

    @Override
    public Optional<EarlierAnswer> earlier(OpenTask task) {
        return lastYears.of(contribution(task));
    }

    @Override
    public List<OthersAnswer> others(OpenTask task) {
        return others.than(contribution(task));
    }

    private static void checkNothing(Answers answers, Checks checks) {
        checks.filled(answers, "nothingReason", "Skriv varför ni inte har något att rapportera.")
                .that(
                        answers.rows("problems").isEmpty(),
                        "answer",
                        "Ni har beskrivit problem. Välj att ni har något att rapportera, eller ta bort problemen.");
    }

    private void checkReport(Contribution contribution, Answers answers, List<Problem> known, Checks checks) {
        checks.filled(answers, "answer", "Välj om ni har något att rapportera.")
                .that(
                        answers.has("problems") || answers.has("information"),
                        "problems",
                        "Lägg till minst ett problem eller skriv annan information av betydelse. Har ni inget av det"
                                + " väljer ni ”Inget att rapportera”.");
        problemRows.check(contribution.unit(), answers.rows("problems"), known, figures.ids(contribution), checks);
        sourceRows.check(answers.rows("sources"), checks);
        figures.check(answers, checks);
    }

    private static List<Problem> known(List<Problem> current, List<Problem> previous) {
        List<Problem> known = new ArrayList<>(current);
        known.addAll(previous);
        return known;
    }

    private static Contribution.Statement statement(Answers answers) {
        boolean nothing = NOTHING.equals(answers.text("answer"));
        return new Contribution.Statement(
                nothing,
                nothing ? answers.text("nothingReason") : "",
                answers.text("information"),
                answers.text("uncertainty"));
    }

    private Contribution contribution(OpenTask task) {
        return record.contribution(task.uuid("pictureId"), task.text("unit"));
    }
}
