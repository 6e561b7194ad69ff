package se.trygghetshjulet.document.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.Corrections;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.ProblemDetails;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.priority.Priorities;
import se.trygghetshjulet.priority.WeighedProblem;

/** The log of the year's decisions: those of the organs, and those of the steering group with their reasons. */
@Component
class DecisionLogWriter implements DocumentWriter {

    private final Cycles cycles;
    private final PoliticalCases cases;
    private final Corrections corrections;
    private final Pictures pictures;
    private final Priorities priorities;
    private final SteeringDecisions steering;
    private final Names names;
    private final Stationery stationery;

    DecisionLogWriter(
            Cycles cycles,
            PoliticalCases cases,
            Corrections corrections,
            Pictures pictures,
            Priorities priorities,
            SteeringDecisions steering,
            Names names,
            Stationery stationery) {
        this.cycles = cycles;
        this.cases = cases;
        this.corrections = corrections;
        this.pictures = pictures;
        this.priorities = priorities;
        this.steering = steering;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.DECISION_LOG;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return List.of(item(cycleId));
    }

    @Override
    public Item item(UUID id) {
        boolean secret = pictures.ofCycle(id).stream().anyMatch(Secrecy::in);
        String name = "Beslutslogg " + cycles.year(id);
        return new Item(Kind.DECISION_LOG, id, id, 1 + corrections(id), name, name, secret);
    }

    /** How many there are of the year's decisions; each gives the log another version. */
    private int corrections(UUID cycleId) {
        return cases.ofCycle(cycleId).stream()
                .flatMap(about -> about.decisions().stream())
                .mapToInt(decision -> corrections.of(decision.id()).size())
                .sum();
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        List<PictureView> ofYear = pictures.ofCycle(id);
        Body body = new Body()
                .paragraph("Vad styrgruppen och de politiska organen har beslutat under året.")
                .heading(1, "Styrgruppens beslut")
                .add(steering.of(id, edition.shows(ofYear.stream().anyMatch(Secrecy::in))));
        ofYear.forEach(picture -> priorities(picture, edition, body));
        ofYear.forEach(picture -> Secrecy.appendix(body, picture, edition));
        body.wide(new Body().heading(1, "Politiska beslut").add(organs(id)));
        return stationery.document(item(id), edition, draft, "", names.coordinator(), body);
    }

    private Block organs(UUID cycleId) {
        List<Block.Row> rows = cases.ofCycle(cycleId).stream()
                .flatMap(about -> about.decisions().stream()
                        .map(decision ->
                                new Decided(about, decision, CorrectedText.lines(corrections.of(decision.id())))))
                .sorted(Comparator.comparing(decided -> decided.decision().heldOn()))
                .map(Decided::row)
                .toList();
        return rows.isEmpty()
                ? new Block.Paragraph("Inget organ har behandlat något ärende än.")
                : new Block.Table(
                        "Organens behandling av årets ärenden",
                        List.of(
                                Body.column("Datum", 9),
                                Body.column("Organ", 17),
                                Body.column("§", 5),
                                Body.column("Ärende", 22),
                                Body.column("Utfall", 13),
                                Body.column("Beslut eller motivering", 34)),
                        rows);
    }

    private record Decided(CaseView about, CaseView.DecisionView decision, String corrected) {

        Block.Row row() {
            return Block.Row.of(
                    decision.heldOn().toString(),
                    decision.organ(),
                    Integer.toString(decision.paragraph()),
                    Body.lines(about.title(), about.diaryNumber().orElse("")),
                    decision.outcome(),
                    Body.lines(decision.text(), decision.motivation(), corrected));
        }
    }

    private void priorities(PictureView picture, Edition edition, Body body) {
        body.table(
                "Prioriteringar, lägesbild version " + picture.version(),
                List.of(
                        Body.column("Problem", 5),
                        Body.column("Datum", 2),
                        Body.column("Beslut", 3),
                        Body.column("Motivering", 6)),
                priorities.decided(picture.id()).stream()
                        .filter(weighed -> edition.shows(secret(picture, weighed)))
                        .map(weighed -> Block.Row.of(
                                weighed.number() + ". " + weighed.title(),
                                weighed.decidedOn().toString(),
                                weighed.decision(),
                                weighed.motivation()))
                        .toList());
    }

    private static boolean secret(PictureView picture, WeighedProblem weighed) {
        return picture.problems().stream()
                .map(ProblemDetails::problem)
                .anyMatch(problem -> problem.id().equals(weighed.problemId()) && problem.secret());
    }
}
