package se.trygghetshjulet.year;

import java.util.List;
import se.trygghetshjulet.demo.internal.story.Theme;

/** Unga i riskzon: social services, schools and leisure together. */
final class YoungPeopleAtRisk {

    private static final String ABSENCE = "Lång frånvaro från skolan upptäcks sent";
    private static final String EVENINGS = "Det saknas vuxna och något att göra på helgkvällarna";

    private YoungPeopleAtRisk() {}

    static Theme theme() {
        return Theme.prioritised(
                "arbetsmarknad-social",
                Row.of(
                        "title", "Unga i riskzon för att rekryteras till kriminella nätverk",
                        "crimeType", "GANGS",
                        "description", "Barn ner till tolv år får små uppdrag mot betalning och hamnar i skuld.",
                        "area", "Stadsområde Söder och Öster",
                        "timePattern", "Efter skoltid och under loven",
                        "exposed", "Pojkar mellan tolv och sexton år",
                        "extent", "Orosanmälningarna har ökat från 180 till 230 på ett år",
                        "trend", "INCREASING",
                        "consequences", "Barn far illa, familjer hotas och syskon dras in.",
                        "affectedUnits", List.of("grundskola", "fritid", "gymnasie-vuxen", "police")),
                "Rekryteringen går via platser där inga vuxna är och träffar barn som redan är borta från skolan.",
                Row.of(
                        "decision", "PRIORITISE",
                        "leadRole", "unit.arbetsmarknad-social",
                        "resources", "PARTLY",
                        "motivation", "Konsekvenserna för enskilda barn är mycket allvarliga."),
                List.of(
                        Row.of(
                                "perspective", "VICTIM",
                                "directness", "INDIRECT",
                                "influenceable", "YES",
                                "description", ABSENCE,
                                "support", "Skolornas närvarosystem, jämförelse mellan två läsår"),
                        Row.of(
                                "perspective", "OFFENDER",
                                "directness", "INDIRECT",
                                "influenceable", "YES",
                                "description", EVENINGS,
                                "support", "Samtal med ungdomar på sju fritidsgårdar")),
                List.of(attendance(), eveningWorkers()));
    }

    private static Theme.Measure attendance() {
        return new Theme.Measure(
                "grundskola",
                ABSENCE,
                Row.of(
                        "title", "Närvaroteam på åtta skolor",
                        "preventionLevel", "INDICATED",
                        "approach", "SOCIAL",
                        "extent", "ORDINARY",
                        "effect", "LONG_TERM",
                        "goal", "Varje elev med mer än tio dagars frånvaro får en plan inom två veckor",
                        "indicator", "Andel elever med plan i tid",
                        "baseValue", "35 %",
                        "targetValue", "90 %",
                        "startsOn", "2027-08-16",
                        "dueOn", "2028-06-09",
                        "responsible", "Verksamhetschef, elevhälsan",
                        "followUp", "Redovisas varje månad i närvarosystemet"),
                Reports.underWay("Teamen finns på fem av åtta skolor."),
                Reports.done(
                        "Teamen finns på alla åtta skolor.", "Föräldrarna behöver kontaktas redan första veckan."));
    }

    private static Theme.Measure eveningWorkers() {
        return new Theme.Measure(
                "arbetsmarknad-social",
                EVENINGS,
                Row.of(
                        "title", "Fältarbetare på fritidsgårdarna fredag och lördag kväll",
                        "preventionLevel", "SELECTIVE",
                        "approach", "SOCIAL",
                        "extent", "ORDINARY",
                        "effect", "SHORT_TERM",
                        "goal", "Två fältarbetare på varje gård varje helgkväll",
                        "indicator", "Bemannade kvällar",
                        "baseValue", "20 %",
                        "targetValue", "100 %",
                        "startsOn", "2027-08-20",
                        "dueOn", "2028-05-31",
                        "responsible", "Enhetschef, fältgruppen",
                        "partners", "Fritidsförvaltningen och polisens ungdomsgrupp",
                        "followUp", "Schemat stäms av varje vecka"),
                Reports.underWay("Sex av sju gårdar är bemannade."),
                Reports.done("Alla sju gårdar är bemannade.", "Samma personer varje kväll bygger förtroende."));
    }
}
