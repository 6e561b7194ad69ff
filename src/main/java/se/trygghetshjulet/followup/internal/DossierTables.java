package se.trygghetshjulet.followup.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.Colour;
import se.trygghetshjulet.plan.MeasureView;

/** A follow-up as tables and sentences, for those who compile it and those who take note of it. */
@Component
class DossierTables {

    private final UnitNames units;

    DossierTables(UnitNames units) {
        this.units = units;
    }

    /** What the texts and tables of a form need. */
    Map<String, Object> context(Dossier dossier) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("title", capitalised(dossier.title()));
        context.put("noPlan", dossier.followUp().planId() == null);
        context.put("tally", tally(dossier));
        context.put("measures", measures(dossier));
        List<Map<String, String>> deviations = deviations(dossier);
        context.put("deviations", deviations);
        context.put("noDeviations", deviations.isEmpty());
        return context;
    }

    private static String tally(Dossier dossier) {
        if (dossier.followUp().planId() == null) {
            return "Ingen åtgärdsplan är i kraft, så det finns inga åtgärder att följa upp. Uppföljningen räknas därför"
                    + " inte som en uppföljning enligt 6 §.";
        }
        return Tally.sentence(dossier.count(Colour.GREEN), dossier.count(Colour.YELLOW), dossier.count(Colour.RED));
    }

    private List<Map<String, String>> measures(Dossier dossier) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (MeasureView measure : dossier.measures()) {
            dossier.report(measure.id()).ifPresent(report -> {
                Map<String, String> row = row(measure, report.colour().inSwedish());
                row.put("done", report.done().inSwedish() + (report.late() ? ", försenad" : ""));
                row.put("effect", report.effect().inSwedish());
                row.put("proposal", report.proposal().inSwedish());
                row.put("lesson", report.lesson() == null ? "" : report.lesson());
                rows.add(row);
            });
        }
        dossier.ended().forEach(measure -> rows.add(row(measure, "Avslutad efter tidigare beslut")));
        return rows;
    }

    private List<Map<String, String>> deviations(Dossier dossier) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (MeasureView measure : dossier.measures()) {
            dossier.report(measure.id())
                    .filter(report -> report.deviation() != null)
                    .ifPresent(report -> {
                        Map<String, String> row = row(measure, report.colour().inSwedish());
                        row.put("deviation", report.deviation());
                        row.put("cause", report.deviationCause());
                        row.put(
                                "decision",
                                dossier.decision(measure.id())
                                        .map(decision -> decision.inSwedish() + ". " + decision.motivation())
                                        .orElse("Inget beslut behövs"));
                        rows.add(row);
                    });
        }
        return rows;
    }

    private Map<String, String> row(MeasureView measure, String status) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("number", Integer.toString(measure.number()));
        row.put("title", measure.title());
        row.put("unit", units.name(measure.unit()));
        row.put("status", status);
        return row;
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
