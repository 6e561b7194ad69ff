package se.trygghetshjulet.year;

import java.util.List;
import se.trygghetshjulet.demo.internal.story.Theme;

/** Otrygghet vid hållplatser: a problem of places. */
final class UnsafeStops {

    private static final String DESERTED = "Hållplatserna ligger öde på kvällen och saknar överblick";

    private UnsafeStops() {}

    static Theme theme() {
        return Theme.prioritised(
                "fastighet-gata",
                Row.of(
                        "title", "Otrygghet vid hållplatser på kvällstid",
                        "crimeType", "DISORDER",
                        "description", "Resenärer väntar hellre hemma eller går långa omvägar efter mörkrets inbrott.",
                        "area", "Rosengård, Lindängen och Holma",
                        "timePattern", "Efter klockan 20, oktober till mars",
                        "extent", "Fyra av tio i trygghetsmätningen undviker kollektivtrafiken på kvällen",
                        "trend", "UNCHANGED",
                        "consequences", "Människor avstår från arbete och fritid på kvällen.",
                        "perceivedSafety", "38 % känner sig otrygga",
                        "affectedUnits", List.of("stadsbyggnad", "police")),
                "Otryggheten är störst där hållplatsen är skymd, inte där flest brott anmäls.",
                Row.of(
                        "decision", "PRIORITISE",
                        "leadRole", "unit.fastighet-gata",
                        "motivation", "Berör många och kan åtgärdas med egna medel."),
                List.of(Row.of(
                        "perspective", "PLACE",
                        "directness", "DIRECT",
                        "influenceable", "YES",
                        "description", DESERTED,
                        "support", "Trygghetsvandringar vid åtta hållplatser")),
                List.of(new Theme.Measure(
                        "fastighet-gata",
                        DESERTED,
                        Row.of(
                                "title", "Fri sikt och bättre ljus vid åtta hållplatser",
                                "preventionLevel", "UNIVERSAL",
                                "approach", "SITUATIONAL",
                                "extent", "ONE_OFF",
                                "effect", "SHORT_TERM",
                                "goal", "Alla åtta hållplatser är åtgärdade",
                                "indicator", "Åtgärdade hållplatser",
                                "baseValue", "0",
                                "targetValue", "8",
                                "startsOn", "2027-08-01",
                                "dueOn", "2027-11-30",
                                "responsible", "Enhetschef, trafikmiljö",
                                "followUp", "Ny trygghetsvandring när arbetet är klart"),
                        Reports.underWay("Fem hållplatser är klara."),
                        Reports.done("Alla åtta hållplatser är klara.", "Beskärning gav mer än nya armaturer."))));
    }
}
