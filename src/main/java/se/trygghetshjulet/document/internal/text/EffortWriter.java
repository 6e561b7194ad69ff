package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.effort.EffortReport;
import se.trygghetshjulet.effort.EffortStanding;
import se.trygghetshjulet.effort.EffortView;
import se.trygghetshjulet.effort.Efforts;

/** The report of a special effort: what happened, what the parties decided and did, and what they learnt. */
@Component
class EffortWriter implements DocumentWriter {

    private final Efforts efforts;
    private final Names names;
    private final Stationery stationery;

    EffortWriter(Efforts efforts, Names names, Stationery stationery) {
        this.efforts = efforts;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.EFFORT;
    }

    /** An effort belongs to the year that ran when it began. */
    @Override
    public List<Item> items(UUID cycleId) {
        return all().filter(item -> cycleId.equals(item.cycleId())).toList();
    }

    @Override
    public List<Item> itemsOutsideTheYears() {
        return all().filter(item -> item.cycleId() == null).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(efforts.report(id).effort());
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        EffortReport report = efforts.report(id);
        EffortView effort = report.effort();
        Body body = new Body()
                .facts(
                        Fact.of("Slag", effort.kind().inSwedish()),
                        Fact.of("Läge", effort.standing().inSwedish()),
                        Fact.of("Började", effort.startsOn().toString()),
                        Fact.of(
                                "Avslutades",
                                report.closedOn().map(Object::toString).orElse("")),
                        Fact.of("Deltar", names.units(report.units())))
                .section(1, "Det här hände", report.situation())
                .section(1, "Mål", report.goal())
                .section(1, "Insatser", report.actions());
        decided(report, body);
        done(report, body);
        body.section(1, "Vad fungerade, och vad gjorde det inte?", report.worked())
                .section(1, "Lärdomar till nästa lägesbild", report.lessons());
        proposed(report, body);
        return stationery.document(item(effort), Edition.OPEN, draft, "", names.coordinator(), body);
    }

    private void decided(EffortReport report, Body body) {
        if (!report.said().isEmpty()) {
            body.heading(1, "Parternas beslut")
                    .table(
                            "Vad parterna har beslutat",
                            List.of(
                                    Body.column("Datum", 2),
                                    Body.column("Vem", 4),
                                    Body.column("Beslut", 3),
                                    Body.column("Kommentar", 6)),
                            report.said().stream()
                                    .map(said -> Block.Row.of(
                                            said.on().toString(),
                                            names.role(said.role()),
                                            said.verdict(),
                                            said.comment()))
                                    .toList());
        }
    }

    private void done(EffortReport report, Body body) {
        if (!report.done().isEmpty()) {
            body.heading(1, "Så genomfördes den")
                    .table(
                            "Vad var och en gjorde",
                            List.of(
                                    Body.column("Vem", 4),
                                    Body.column("Vad", 7),
                                    Body.column("Läget efteråt", 3),
                                    Body.column("Timmar", 2)),
                            report.done().stream()
                                    .map(done -> Block.Row.of(
                                            names.unit(done.unit()), done.what(), done.effect(), done.hours()))
                                    .toList());
        }
    }

    private void proposed(EffortReport report, Body body) {
        if (!report.proposed().isEmpty()) {
            body.heading(1, "Förslag till året")
                    .table(
                            "Vad satsningen föreslår",
                            List.of(
                                    Body.column("Slag", 2),
                                    Body.column("Förslag", 4),
                                    Body.column("Beskrivning", 6),
                                    Body.column("Till", 4)),
                            report.proposed().stream()
                                    .map(one -> Block.Row.of(
                                            one.kind(), one.title(), one.description(), names.unit(one.unit())))
                                    .toList());
        }
    }

    /** One that was refused came to nothing, and there is nothing to tell. */
    private Stream<Item> all() {
        return efforts.all().stream()
                .filter(effort -> effort.standing() != EffortStanding.REFUSED)
                .map(EffortWriter::item);
    }

    private static Item item(EffortView effort) {
        return new Item(
                Kind.EFFORT,
                effort.id(),
                effort.cycleId().orElse(null),
                1,
                effort.title(),
                "Särskild satsning %d".formatted(effort.number()),
                false);
    }
}
