package se.trygghetshjulet.year;

import java.util.List;
import se.trygghetshjulet.demo.internal.story.Theme;

/** What Malmö watches or leaves out this year, with its reasons. */
final class NotPrioritisedInMalmo {

    private NotPrioritisedInMalmo() {}

    static List<Theme> themes() {
        return List.of(damageAtSchools(), cellarBurglaries());
    }

    private static Theme damageAtSchools() {
        return Theme.notPrioritised(
                "grundskola",
                Row.of(
                        "title", "Skadegörelse på skolgårdarna",
                        "crimeType", "DAMAGE",
                        "description", "Rutor krossas och cykelställ bränns efter skoltid.",
                        "area", "Rosengård och Kroksbäck",
                        "timePattern", "Fredag kväll och lov",
                        "extent", "42 anmälningar under 2026, mot 55 året före",
                        "trend", "DECREASING",
                        "consequences", "Eleverna är otrygga och reparationerna kostar två miljoner om året.",
                        "affectedUnits", List.of("service")),
                "Minskar sedan skolgårdarna fick belysning.",
                "PARTLY",
                Row.of("decision", "MONITOR", "motivation", "Minskar; vi följer utvecklingen ett år till."));
    }

    private static Theme cellarBurglaries() {
        return Theme.notPrioritised(
                "stadsbyggnad",
                Row.of(
                        "title", "Inbrott i källare i flerbostadshus",
                        "crimeType", "THEFT",
                        "description", "Källarförråd bryts upp och cyklar tas.",
                        "area", "Stadsområde Väster",
                        "extent", "Färre anmälningar än i jämförbara kommuner",
                        "trend", "UNCHANGED",
                        "consequences", "Ekonomisk förlust för enskilda."),
                "Fastighetsägarna har redan ett eget program.",
                "NO",
                Row.of(
                        "decision", "DO_NOT_PRIORITISE",
                        "motivation", "Fastighetsägarna arbetar med det och läget är bättre än i riket."));
    }
}
