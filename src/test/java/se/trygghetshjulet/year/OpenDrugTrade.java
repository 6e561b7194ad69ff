package se.trygghetshjulet.year;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Theme;

/** Öppen narkotikahandel: the police see it, and so does the youth centre beside it. */
final class OpenDrugTrade {

    private static final String TITLE = "Öppen narkotikahandel kring Möllevångstorget";
    private static final String DARK_PASSAGE = "Portgångarna norr om torget är mörka och saknar uppsikt";
    static final String DEMAND = "Köpare kommer från hela regionen och risken för dem är liten";

    private OpenDrugTrade() {}

    static Theme asThePoliceSeeIt() {
        return Theme.prioritised(
                "police",
                Row.of(
                        "title", TITLE,
                        "crimeType", "DRUGS",
                        "description", "Försäljare står vid cykelställen och i portgångarna och säljer öppet.",
                        "area", "Stadsområde Innerstaden, Möllevången",
                        "timePattern", "Dagligen från eftermiddagen, mest torsdag till lördag",
                        "method", "Små mängder lämnas över för hand, gömmor i planteringar",
                        "exposed", "Boende, handlare och unga som rekryteras som säljare",
                        "extent", "310 ingripanden under 2026, mot 240 året före",
                        "trend", "INCREASING",
                        "comparison", "Ökar i Malmö, oförändrat i riket",
                        "consequences", "Boende tar omvägar och handlare stänger tidigare.",
                        "perceivedSafety", "Lägst trygghet i stadens mätning",
                        "affectedUnits", List.of("fastighet-gata", "fritid", "stadsbyggnad")),
                "Handeln är knuten till platsen: mörka portgångar ger skydd, och torget är lätt att nå för köpare.",
                Row.of(
                        "decision", "PRIORITISE",
                        "leadRole", "unit.police",
                        "resources", "YES",
                        "motivation", "Problemet ökar, drabbar många och båda parter kan påverka det."),
                List.of(
                        Row.of(
                                "perspective", "PLACE",
                                "directness", "DIRECT",
                                "influenceable", "YES",
                                "description", DARK_PASSAGE,
                                "support", "Trygghetsvandring i november 2026"),
                        Row.of(
                                "perspective", "OFFENDER",
                                "directness", "INDIRECT",
                                "influenceable", "PARTLY",
                                "description", DEMAND,
                                "support", "Polisens ingripanden under 2026")),
                List.of(presence(), lighting()));
    }

    static Theme asTheYouthCentreSeesIt() {
        return Theme.sameAs(
                TITLE,
                "fritid",
                Row.of(
                        "title", "Narkotika säljs utanför fritidsgården på Möllevången",
                        "crimeType", "DRUGS",
                        "description", "Besökare blir tillfrågade på väg till och från gården.",
                        "area", "Möllevången",
                        "extent", "Personalen ser det varje öppetkväll",
                        "trend", "INCREASING",
                        "consequences", "Färre flickor kommer på kvällarna.",
                        "affectedUnits", List.of("police")),
                "Samma handel som polisen beskriver, sedd från fritidsgården.");
    }

    private static Theme.Measure presence() {
        return new Theme.Measure(
                "police",
                DEMAND,
                Row.of(
                        "title", "Synlig närvaro med riktade insatser mot köpare",
                        "steps", "Fasta pass torsdag till lördag. Gemensam avstämning med handlarna varje månad.",
                        "preventionLevel", "SELECTIVE",
                        "approach", "SOCIAL",
                        "extent", "ORDINARY",
                        "effect", "SHORT_TERM",
                        "evidence", "Hotspotpolisarbete, Brå",
                        "evidenceStrength", "HIGH",
                        "goal", "En tredjedel färre iakttagna överlåtelser före sommaren 2028",
                        "indicator", "Iakttagna överlåtelser per pass",
                        "baseValue", "12",
                        "targetValue", "8",
                        "source", "Polisens passrapporter",
                        "startsOn", "2027-06-01",
                        "dueOn", "2028-06-30",
                        "responsible", "Gruppchef, områdespolisen",
                        "partners", "Trygghetsvärdar",
                        "followUp", "Passrapporterna räknas varje månad",
                        "promiseArea", "Möllevången",
                        "promiseYear", 2027),
                Reports.underWay("Passen har bemannats alla veckor utom två."),
                Reports.done("Passen har bemannats hela året.", "Handlarnas iakttagelser kom till stor nytta."));
    }

    /** The measure that goes red at the half-year. */
    private static Theme.Measure lighting() {
        return new Theme.Measure(
                "fastighet-gata",
                DARK_PASSAGE,
                Row.of(
                        "title", "Belysning och fria siktlinjer i portgångarna",
                        "preventionLevel", "UNIVERSAL",
                        "approach", "SITUATIONAL",
                        "extent", "ONE_OFF",
                        "effect", "LONG_TERM",
                        "goal", "Alla sex portgångar är upplysta och öppna",
                        "indicator", "Åtgärdade portgångar",
                        "baseValue", "0",
                        "targetValue", "6",
                        "startsOn", "2027-06-15",
                        "dueOn", "2027-12-15",
                        "responsible", "Enhetschef, gatubelysning",
                        "resources", "600 000 kronor ur årets ram",
                        "followUp", "Besiktning när arbetet är klart"),
                Reports.red("Arbetet har inte börjat.", "Upphandlingen överklagades i augusti."),
                Reports.done("Alla sex portgångar är klara.", "Starta upphandlingen ett kvartal tidigare."));
    }

    static Map<String, Object> chairsDecision() {
        return Row.of(
                "decision", "CONTINUE",
                "newDate", "2028-03-31",
                "motivation", "Upphandlingen är avgjord och pengarna finns kvar nästa år.");
    }
}
