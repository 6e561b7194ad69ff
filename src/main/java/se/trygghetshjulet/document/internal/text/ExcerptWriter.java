package se.trygghetshjulet.document.internal.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.decision.CaseView;
import se.trygghetshjulet.decision.CaseView.DecisionView;
import se.trygghetshjulet.decision.Corrections;
import se.trygghetshjulet.decision.PoliticalCases;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Lines;
import se.trygghetshjulet.organisation.OrganFunction;

/** An excerpt of the minutes (protokollsutdrag): one for each time an organ took up a matter. */
@Component
class ExcerptWriter implements DocumentWriter {

    private final PoliticalCases cases;
    private final Cycles cycles;
    private final Corrections corrections;
    private final Names names;
    private final Stationery stationery;

    ExcerptWriter(PoliticalCases cases, Cycles cycles, Corrections corrections, Names names, Stationery stationery) {
        this.cases = cases;
        this.cycles = cycles;
        this.corrections = corrections;
        this.names = names;
        this.stationery = stationery;
    }

    /** @param version one more for each correction of the decision, so that a frozen excerpt is followed by a corrected one */
    private record Found(CaseView about, DecisionView decision, int version) {

        Item item() {
            String meeting = "%s %s § %d".formatted(decision.organ(), decision.heldOn(), decision.paragraph());
            return new Item(
                    Kind.EXCERPT,
                    decision.id(),
                    about.cycleId(),
                    version,
                    meeting + ": " + about.title(),
                    "Protokollsutdrag " + meeting,
                    false);
        }
    }

    @Override
    public Kind kind() {
        return Kind.EXCERPT;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return found(cycleId).map(Found::item).toList();
    }

    @Override
    public List<Item> itemsOutsideTheYears() {
        return found(cases.outsideTheYears()).map(Found::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return find(id).item();
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        Found found = find(id);
        DecisionView decision = found.decision();
        Body body = new Body()
                .facts(
                        Fact.of("Organ", decision.organ()),
                        Fact.of("Sammanträde", decision.heldOn().toString()),
                        Fact.of("Paragraf", "§ " + decision.paragraph()),
                        Fact.of("Ärende", found.about().title()),
                        Fact.of("Utfall", decision.outcome()))
                .heading(1, heading(decision));
        decided(decision, body);
        body.section(1, "Motivering", decision.motivation())
                .section(1, "Reservationer", decision.reservations())
                .section(1, "Jäv", decision.conflicts());
        corrections.of(decision.id()).forEach(correction -> CorrectedText.section(correction, body));
        minutes(decision, body);
        return stationery.document(
                found.item(), Edition.OPEN, draft, found.about().diaryNumber().orElse(""), names.secretary(), body);
    }

    /** A preparing organ proposes, except when it sends the matter back or puts it off: that it decides itself. */
    private static String heading(DecisionView decision) {
        boolean proposes = decision.function() == OrganFunction.PREPARES
                && !decision.text().isBlank();
        return proposes ? "Förslag till beslut" : "Beslut";
    }

    private static void decided(DecisionView decision, Body body) {
        List<String> points = Lines.of(decision.text());
        if (points.isEmpty()) {
            body.paragraph(decision.outcome() + ".");
        } else if (points.size() == 1) {
            body.paragraph(points.get(0));
        } else {
            body.numbered(points);
        }
    }

    private static void minutes(DecisionView decision, Body body) {
        if (decision.adjustedOn().isEmpty()) {
            return;
        }
        body.heading(1, "Protokollet")
                .facts(
                        date("Justerat", decision.adjustedOn()),
                        date("Anslaget", decision.postedOn()),
                        date("Laga kraft, om ingen överklagar", decision.legalForceOn()),
                        date("Expedierat", decision.dispatchedOn()),
                        Fact.of("Skickat till", String.join(", ", decision.sentTo())));
    }

    private static Fact date(String name, Optional<LocalDate> on) {
        return Fact.of(name, on.map(Object::toString).orElse(""));
    }

    private Found find(UUID decisionId) {
        Stream<Found> ofTheYears = cycles.all().stream().map(Year::id).flatMap(this::found);
        return Stream.concat(ofTheYears, found(cases.outsideTheYears()))
                .filter(found -> found.decision().id().equals(decisionId))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Found> found(UUID cycleId) {
        return found(cases.ofCycle(cycleId));
    }

    private Stream<Found> found(List<CaseView> matters) {
        return matters.stream().flatMap(about -> about.decisions().stream()
                .map(decision -> new Found(
                        about, decision, 1 + corrections.of(decision.id()).size())));
    }
}
