package se.trygghetshjulet.followup.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.decision.DecidingOrgans;
import se.trygghetshjulet.decision.ReportDraft;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.followup.Effect;
import se.trygghetshjulet.organisation.DecisionStep;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.plan.MeasureView;

/** Writes the report back to the council (13 §) as far as the record can: decided, done, effect, and what comes next. */
@Component
class ReportText {

    private final Organisation organisation;
    private final DecidingOrgans organs;
    private final UnitNames units;

    ReportText(Organisation organisation, DecidingOrgans organs, UnitNames units) {
        this.organisation = organisation;
        this.organs = organs;
        this.units = units;
    }

    ReportDraft of(Dossier dossier) {
        return new ReportDraft(
                "Återrapportering av det brottsförebyggande arbetet " + dossier.year(),
                summary(dossier),
                proposal(dossier),
                matter(dossier),
                assessment(dossier),
                List.of("Helårsuppföljning " + dossier.year()));
    }

    private String summary(Dossier dossier) {
        return paragraphs(
                """
                Enligt lag (2023:196) om kommuners ansvar för brottsförebyggande arbete ska åtgärdsplanen följas upp \
                och arbetet rapporteras till kommunfullmäktige (6 och 13 §§). %s och %s har tillsammans följt upp \
                arbetet under %d.""".formatted(organisation.partyName(Party.CITY), organisation.partyName(Party.POLICE), dossier.year()),
                tally(dossier));
    }

    private String proposal(Dossier dossier) {
        String decides = organs.decidingOrgan(Subject.REPORT).name();
        String approve = "%s godkänner återrapporteringen av det brottsförebyggande arbetet %d."
                .formatted(decides, dossier.year());
        return organs.organsFor(Subject.REPORT).stream()
                .filter(step -> step.function() == OrganFunction.IS_INFORMED)
                .map(DecisionStep::organ)
                .map(Organ::name)
                .map(informed -> "\n%s överlämnar återrapporteringen till %s för information."
                        .formatted(decides, informed.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("", approve, ""));
    }

    private String matter(Dossier dossier) {
        return paragraphs(
                rejection(dossier.followUp()),
                "Vad som beslutades",
                decided(dossier),
                "Vad som har gjorts",
                done(dossier),
                "Effekten på problemen",
                effect(dossier),
                "Avvikelser",
                deviations(dossier),
                dossier.followUp().worked() == null ? null : "Vad som fungerade",
                dossier.followUp().worked(),
                "Vad lägesbilden missade",
                dossier.followUp().pictureMissed());
    }

    private static String rejection(FollowUp followUp) {
        return followUp.mustAnswerRejection()
                ? "Den förra rapporten avslogs %s: %s".formatted(followUp.rejectedOn(), followUp.rejectionReason())
                : null;
    }

    private static String decided(Dossier dossier) {
        if (dossier.followUp().planId() == null) {
            return "Ingen åtgärdsplan har varit i kraft under året.";
        }
        int all = dossier.measures().size() + dossier.ended().size();
        String plan = "Åtgärdsplanen har %s %s.".formatted(Tally.number(all), all == 1 ? "åtgärd" : "åtgärder");
        List<MeasureView> ended = open(dossier.ended());
        return ended.isEmpty()
                ? plan
                : plan
                        + " Avslutade efter tidigare beslut: %s."
                                .formatted(ended.stream()
                                        .map(measure -> measure.number() + ". " + measure.title())
                                        .collect(Collectors.joining("; ")));
    }

    private String done(Dossier dossier) {
        String rows = open(dossier.measures()).stream()
                .flatMap(measure -> dossier.report(measure.id()).stream()
                        .map(report -> "- Åtgärd %d: %s (%s). Genomförd: %s. %s.%s"
                                .formatted(
                                        measure.number(),
                                        measure.title(),
                                        units.name(measure.unit()),
                                        report.done().inSwedish().toLowerCase(Locale.ROOT),
                                        report.colour().inSwedish(),
                                        report.production() == null ? "" : " " + report.production())))
                .collect(Collectors.joining("\n"));
        return paragraphs(tally(dossier), rows, secret(dossier));
    }

    private static String effect(Dossier dossier) {
        String effects = Arrays.stream(Effect.values())
                .map(effect -> effectRow(dossier, effect))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return effects.isEmpty() ? "Det finns ingen åtgärd att bedöma effekten av." : effects;
    }

    private static String effectRow(Dossier dossier, Effect effect) {
        String measures = dossier.measures().stream()
                .filter(measure -> dossier.report(measure.id())
                        .filter(report -> report.effect() == effect)
                        .isPresent())
                .map(measure -> Integer.toString(measure.number()))
                .collect(Collectors.joining(", "));
        return measures.isEmpty() ? null : "%s: åtgärd %s.".formatted(effect.inSwedish(), measures);
    }

    private static String deviations(Dossier dossier) {
        String rows = open(dossier.measures()).stream()
                .flatMap(measure -> dossier.report(measure.id()).stream()
                        .filter(report -> report.deviation() != null)
                        .map(report -> "- Åtgärd %d: %s. %s Orsak: %s%s"
                                .formatted(
                                        measure.number(),
                                        measure.title(),
                                        report.deviation(),
                                        report.deviationCause(),
                                        dossier.decision(measure.id())
                                                .map(decision -> " Styrgruppens beslut: " + decision.inSwedish() + ".")
                                                .orElse(""))))
                .collect(Collectors.joining("\n"));
        if (!rows.isEmpty()) {
            return rows;
        }
        return dossier.measures().stream().anyMatch(MeasureView::secret)
                ? "Ingen åtgärd som beskrivs här avviker från planen."
                : "Ingen åtgärd avviker från planen.";
    }

    /** The report is public: a measure against a problem marked with secrecy is counted but not described. */
    private static List<MeasureView> open(List<MeasureView> measures) {
        return measures.stream().filter(measure -> !measure.secret()).toList();
    }

    private static String secret(Dossier dossier) {
        long hidden = dossier.measures().stream().filter(MeasureView::secret).count();
        return hidden == 0
                ? null
                : "Därutöver %s mot problem som är sekretessmarkerade i lägesbilden. De räknas här men beskrivs inte."
                        .formatted(
                                hidden == 1 ? "finns en åtgärd" : "finns " + Tally.number((int) hidden) + " åtgärder");
    }

    private static String assessment(Dossier dossier) {
        String answer = dossier.followUp().mustAnswerRejection()
                ? "Rapporten är omarbetad efter avslaget %s."
                        .formatted(dossier.followUp().rejectedOn())
                : null;
        String proposals = dossier.followUp().proposals();
        return paragraphs(answer, proposals == null ? null : "Förslag inför nästa år: " + proposals);
    }

    private static String tally(Dossier dossier) {
        return Tally.sentence(dossier.count(Colour.GREEN), dossier.count(Colour.YELLOW), dossier.count(Colour.RED));
    }

    private static String paragraphs(String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
