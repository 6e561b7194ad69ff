package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PublicSummary;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.priority.PriorityView;

/** The public summary (12 § 3): what the municipality works against, what it does and how it goes. Nothing secret. */
@Component
class SummaryWriter implements DocumentWriter {

    private final Cycles cycles;
    private final Plans plans;
    private final Pictures pictures;
    private final FollowUps followUps;
    private final Names names;
    private final Stationery stationery;

    SummaryWriter(
            Cycles cycles, Plans plans, Pictures pictures, FollowUps followUps, Names names, Stationery stationery) {
        this.cycles = cycles;
        this.plans = plans;
        this.pictures = pictures;
        this.followUps = followUps;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.SUMMARY;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return List.of(item(cycleId));
    }

    @Override
    public Item item(UUID id) {
        int year = cycles.year(id);
        return new Item(
                Kind.SUMMARY, id, id, 1, "Så arbetar vi mot brott " + year, "Publik sammanfattning " + year, false);
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        PublicSummary summary = cycles.summary(id);
        Body body = new Body()
                .paragraph(
                        ("%s och %s arbetar tillsammans för att förebygga brott och för att fler ska känna sig trygga."
                                        + " Här berättar vi kort vad vi arbetar mot, vad vi gör och hur det går.")
                                .formatted(names.city(), names.police()))
                .section(1, "I korthet", summary.text());
        plans.ofCycle(id).stream()
                .filter(plan -> plan.endorsedOn().isPresent())
                .reduce((earlier, later) -> later)
                .ifPresent(plan -> work(ShownPlan.of(plan, pictures.view(plan.pictureId()), Edition.OPEN), body));
        followUps.ofCycle(id).stream()
                .filter(followUp -> followUp.completedOn().isPresent()
                        && !followUp.measures().isEmpty())
                .reduce((earlier, later) -> later)
                .ifPresent(followUp -> progress(followUp, body));
        body.heading(1, "Vill du veta mer?")
                .paragraph(
                        "Lägesbilden, åtgärdsplanen och rapporten till kommunfullmäktige är allmänna handlingar. Hör av dig"
                                + " till %s så hjälper vi dig.".formatted(names.city()))
                .facts(
                        Fact.of(
                                "Publicerad",
                                summary.publishedOn().map(Object::toString).orElse("")),
                        Fact.of("Finns på", summary.publishedAt()));
        return stationery.document(item(id), Edition.OPEN, draft, "", names.coordinator(), body);
    }

    private void work(ShownPlan plan, Body body) {
        body.heading(1, "Det här arbetar vi mot");
        for (PriorityView problem : plan.problems()) {
            body.heading(2, problem.problemTitle())
                    .items(plan.measures(problem).stream()
                            .map(measure -> "%s. Ansvarig: %s. Enligt planen klart senast %s."
                                    .formatted(
                                            sentence(measure.measure().title()),
                                            names.unit(measure.measure().unit()),
                                            measure.measure().due()))
                            .toList());
        }
        hidden(plan.plan(), plan, body);
    }

    private static void hidden(PlanView whole, ShownPlan shown, Body body) {
        int hidden = whole.problems().size() - shown.problems().size();
        if (hidden > 0) {
            body.paragraph(
                    "Vi arbetar också mot %s som vi inte kan berätta om, eftersom uppgifterna är sekretessbelagda."
                            .formatted(hidden == 1 ? "ett problem" : hidden + " problem"));
        }
    }

    private static void progress(FollowUpView followUp, Body body) {
        body.heading(1, "Så går det")
                .chart(
                        "Läget för åtgärderna",
                        "Läge",
                        "Antal åtgärder",
                        List.of(
                                bar("Går som planerat", followUp.count(Colour.GREEN), Tone.GOOD),
                                bar("Avviker från planen", followUp.count(Colour.YELLOW), Tone.WATCH),
                                bar("Genomförs inte, eller ger inget resultat", followUp.count(Colour.RED), Tone.BAD)));
    }

    private static Block.Bar bar(String label, int count, Tone tone) {
        return new Block.Bar(label, count, tone);
    }

    /** Without the full stop that some titles have. */
    private static String sentence(String title) {
        return title.strip().replaceAll("\\.$", "");
    }
}
