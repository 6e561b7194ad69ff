package se.trygghetshjulet.year;

import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Theme;
import se.trygghetshjulet.demo.internal.story.YearStory;

/** A small municipality's year: two problems, and the light year after it. */
final class Smakoping2027 {

    private static final String CARS = "Unga bilförare saknar en plats att vara på";
    private static final String ALONE = "Äldre som är ensamma får ingen fråga om våld";

    private Smakoping2027() {}

    static YearStory whole() {
        return story(
                Row.of(
                        "year", 2027,
                        "variant", "FULL",
                        "plan_ks", "2027-06-08",
                        "report_ks", "2028-03-14",
                        "report_kf", "2028-04-11"),
                "KS 2028/31");
    }

    /** The plan of 2027 goes on; nothing new is investigated. */
    static YearStory lightYearAfter() {
        return story(
                Row.of(
                        "year", 2028,
                        "variant", "LIGHT",
                        "plan_ks", "2028-10-10",
                        "report_ks", "2029-03-13",
                        "report_kf", "2029-04-10"),
                "KS 2029/18");
    }

    private static YearStory story(Map<String, Object> start, String reportNumber) {
        return new YearStory(
                start,
                Row.of(
                        "questions", "Vad oroar invånarna och vad har förändrats?",
                        "areas", "Tätorten och byarna",
                        "sources", "Anmälda brott och förvaltningarnas ärenden",
                        "timeLimit", "2027-02-28",
                        "units", List.of("utbildning", "omsorg", "samhallsbyggnad", "police")),
                List.of(recklessDriving(), violenceAgainstTheOld()),
                "Vi har inga egna iakttagelser i år.",
                Row.of(
                        "datasets",
                        List.of(Row.of(
                                "dataset", "Brå: anmälda brott",
                                "period", "2024–2026",
                                "remark", "Få brott, så enstaka händelser ger stora svängningar."))),
                Row.of(
                        "extent", "Få anmälda brott, men samma plats återkommer.",
                        "consequences", "Torget töms på folk om kvällarna.",
                        "noOtherInformation", true,
                        "noOtherInformationReason", "Inget har framkommit utöver underlagen.",
                        "analysis", "Samma förare på samma plats, och ett våld som ingen frågar om."),
                Row.of(
                        "fitShort", "Ryms i årets budget.",
                        "fitLong", "Följer översiktsplanen.",
                        "gapUniversal", "Görs i det vanliga arbetet.",
                        "gapSelective", "Vi har ingen riskgrupp.",
                        "gapIndicated", "Görs av socialtjänsten.",
                        "gapSituational", "Inte vår plats."),
                Row.of(
                        "worked", "Samtalen med förarna.",
                        "pictureMissed", "Buset flyttade till badplatsen.",
                        "proposals", "Ta med badplatsen nästa gång."),
                Row.of("decision", "END", "motivation", "Ingen åtgärd är röd."),
                "Kommunen och polisen arbetar för ett lugnare torg och för att upptäcka våld.",
                "KS 2027/15",
                reportNumber);
    }

    private static Theme recklessDriving() {
        return Theme.prioritised(
                "police",
                Row.of(
                        "title", "Buskörning på torget",
                        "crimeType", "TRAFFIC",
                        "description", "Epatraktorer kör runt torget hela kvällen.",
                        "area", "Stora torget",
                        "extent", "Varje helg",
                        "trend", "INCREASING",
                        "consequences", "Folk undviker torget.",
                        "affectedUnits", List.of("samhallsbyggnad")),
                "Det finns ingen annan plats.",
                Row.of(
                        "decision", "PRIORITISE",
                        "leadRole", "unit.samhallsbyggnad",
                        "motivation", "Stör hela orten."),
                List.of(Row.of(
                        "perspective", "OFFENDER",
                        "directness", "DIRECT",
                        "influenceable", "YES",
                        "description", CARS,
                        "support", "Samtal med förarna")),
                List.of(new Theme.Measure(
                        "samhallsbyggnad",
                        CARS,
                        Row.of(
                                "title", "En egen plats för bilburna ungdomar",
                                "preventionLevel", "SELECTIVE",
                                "approach", "SITUATIONAL",
                                "extent", "ONE_OFF",
                                "effect", "SHORT_TERM",
                                "goal", "Platsen vid gamla reningsverket är i bruk",
                                "indicator", "Störande körning på torget, per helg",
                                "baseValue", "9",
                                "targetValue", "3",
                                "startsOn", "2027-06-15",
                                "dueOn", "2028-06-30",
                                "responsible", "Gatuingenjör",
                                "followUp", "Räknas av fältarbetarna"),
                        Reports.underWay("Platsen är grusad."),
                        Reports.done("Platsen används varje helg.", "Låt dem bygga själva."))));
    }

    private static Theme violenceAgainstTheOld() {
        return Theme.prioritised(
                "omsorg",
                Row.of(
                        "title", "Våld mot äldre i hemmet",
                        "crimeType", "DOMESTIC",
                        "description", "Personalen anar våld men vet inte hur de ska fråga.",
                        "area", "Hela kommunen",
                        "extent", "Okänd",
                        "trend", "UNKNOWN",
                        "consequences", "Skador och rädsla."),
                "Ingen har rutin för att fråga.",
                Row.of("decision", "PRIORITISE", "leadRole", "unit.omsorg", "motivation", "Allvarligt och dolt."),
                List.of(Row.of(
                        "perspective", "VICTIM",
                        "directness", "INDIRECT",
                        "influenceable", "YES",
                        "description", ALONE,
                        "support", "Genomgång i hemtjänsten")),
                List.of(new Theme.Measure(
                        "omsorg",
                        ALONE,
                        Row.of(
                                "title", "Hemtjänsten frågar om våld",
                                "preventionLevel", "INDICATED",
                                "approach", "SOCIAL",
                                "extent", "ORDINARY",
                                "effect", "LONG_TERM",
                                "goal", "Alla får frågan en gång om året",
                                "startsOn", "2027-09-01",
                                "dueOn", "2029-12-31",
                                "responsible", "Enhetschef, hemtjänsten",
                                "followUp", "Stickprov två gånger om året"),
                        Reports.underWay("Två av tre grupper är utbildade."),
                        Reports.underWay("Alla grupper är utbildade och frågar."))));
    }
}
