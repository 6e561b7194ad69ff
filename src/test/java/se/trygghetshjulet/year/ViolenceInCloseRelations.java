package se.trygghetshjulet.year;

import java.util.List;
import se.trygghetshjulet.demo.internal.story.Theme;

/** Våld i nära relation: hidden, so the measure is to ask. */
final class ViolenceInCloseRelations {

    private static final String NOBODY_ASKS = "Den som är utsatt får sällan frågan av någon myndighet";

    private ViolenceInCloseRelations() {}

    static Theme theme() {
        return Theme.prioritised(
                "halsa-vard-omsorg",
                Row.of(
                        "title", "Våld i nära relation som inte upptäcks",
                        "crimeType", "DOMESTIC",
                        "description", "Våldet pågår ofta i flera år innan någon utanför hemmet får veta.",
                        "area", "Hela Malmö",
                        "exposed", "Kvinnor, äldre och personer med funktionsnedsättning",
                        "extent", "Stödcentrum hade 640 nya ärenden under 2026",
                        "trend", "UNCHANGED",
                        "consequences", "Skador, ohälsa och barn som växer upp med våld.",
                        "affectedUnits", List.of("arbetsmarknad-social", "funktionsstod", "police")),
                "Mörkertalet är stort; de som söker stöd gör det efter att någon har ställt frågan.",
                Row.of(
                        "decision", "PRIORITISE",
                        "leadRole", "unit.halsa-vard-omsorg",
                        "resources", "YES",
                        "motivation", "Allvarliga konsekvenser, och upptäckten går att påverka."),
                List.of(Row.of(
                        "perspective", "VICTIM",
                        "directness", "DIRECT",
                        "influenceable", "YES",
                        "description", NOBODY_ASKS,
                        "support", "Genomgång av hundra avslutade ärenden")),
                List.of(new Theme.Measure(
                        "halsa-vard-omsorg",
                        NOBODY_ASKS,
                        Row.of(
                                "title", "Rutin för att fråga alla nya brukare om våld",
                                "preventionLevel", "SELECTIVE",
                                "approach", "SOCIAL",
                                "extent", "ORDINARY",
                                "effect", "LONG_TERM",
                                "goal", "Frågan ställs vid alla nya beslut om hemtjänst",
                                "startsOn", "2027-09-01",
                                "dueOn", "2028-08-31",
                                "responsible", "Verksamhetschef, myndighet",
                                "followUp", "Stickprov i trettio ärenden varje kvartal"),
                        Reports.underWay("Utbildningen är klar i två av fyra områden."),
                        Reports.done("Rutinen används i alla områden.", "Handläggarna behöver handledning."))));
    }
}
