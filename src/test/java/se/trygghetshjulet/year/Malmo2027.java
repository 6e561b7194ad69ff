package se.trygghetshjulet.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Theme;
import se.trygghetshjulet.demo.internal.story.YearStory;

/** Malmö's year 2027, with problems of the kinds that the city has worked with. */
final class Malmo2027 {

    private static final List<String> UNITS = List.of(
            "forskola",
            "grundskola",
            "gymnasie-vuxen",
            "kultur",
            "fritid",
            "halsa-vard-omsorg",
            "funktionsstod",
            "arbetsmarknad-social",
            "stadsbyggnad",
            "fastighet-gata",
            "miljo",
            "service",
            "stadskontoret",
            "police");

    private Malmo2027() {}

    /** Every unit contributes, and four problems are prioritised. */
    static YearStory whole() {
        List<Theme> themes = new ArrayList<>(List.of(
                OpenDrugTrade.asThePoliceSeeIt(),
                OpenDrugTrade.asTheYouthCentreSeesIt(),
                YoungPeopleAtRisk.theme(),
                ViolenceInCloseRelations.theme(),
                UnsafeStops.theme()));
        themes.addAll(NotPrioritisedInMalmo.themes());
        return story(UNITS, themes);
    }

    /** The same year with one problem marked with secrecy. */
    static YearStory withASecret() {
        YearStory open = whole();
        return story(
                UNITS,
                open.themes().stream()
                        .map(theme -> theme.title()
                                        .equals(ViolenceInCloseRelations.theme().title())
                                ? SecretTheme.of(theme, "26 kap. 1 § OSL")
                                : theme)
                        .toList());
    }

    /** The same year with as little as the models need: for those who play it many times. */
    static YearStory brief() {
        return story(
                List.of("fritid", "fastighet-gata", "police"),
                List.of(OpenDrugTrade.asThePoliceSeeIt(), OpenDrugTrade.asTheYouthCentreSeesIt(), UnsafeStops.theme()));
    }

    /** The brief year, with the measure and the problem that an acute effort adds to it. */
    static YearStory busy() {
        return story(
                List.of("fritid", "fastighet-gata", "police"),
                List.of(
                        ShotsAtTheSquare.against(OpenDrugTrade.asThePoliceSeeIt(), OpenDrugTrade.DEMAND),
                        OpenDrugTrade.asTheYouthCentreSeesIt(),
                        ShotsAtTheSquare.problem(),
                        UnsafeStops.theme()));
    }

    private static YearStory story(List<String> units, List<Theme> themes) {
        return new YearStory(
                start(),
                approach(units),
                themes,
                "Vi har inte sett något problem som hör till vår verksamhet under året.",
                statistics(),
                compilation(),
                fit(),
                followUp(),
                OpenDrugTrade.chairsDecision(),
                "Kommunen och polisen arbetar under året mot öppen narkotikahandel och för tryggare hållplatser.",
                "STK-2027-412",
                "STK-2028-97");
    }

    private static Map<String, Object> start() {
        return Row.of(
                "year", 2027,
                "variant", "FULL",
                "plan_ksau", "2027-06-21",
                "plan_ks", "2027-08-18",
                "plan_kf", "2027-09-09",
                "report_ksau", "2028-03-13",
                "report_ks", "2028-03-22",
                "report_kf", "2028-03-30");
    }

    private static Map<String, Object> approach(List<String> units) {
        return Row.of(
                "questions", "Var är problemen störst, vad har förändrats sedan förra året och vilka drabbas?",
                "areas", "Hela Malmö, med särskild blick på Möllevången, Rosengård och Lindängen",
                "sources", "Anmälda brott, trygghetsmätningen, förvaltningarnas egna ärenden",
                "timeLimit", "2027-03-12",
                "units", units);
    }

    private static Map<String, Object> statistics() {
        return Row.of(
                "datasets",
                List.of(
                        Row.of(
                                "dataset", "Brå: anmälda brott, slutlig statistik",
                                "period", "2022–2026",
                                "comparison", "Riket och storstadskommuner",
                                "remark", "Narkotikabrotten ökar i Malmö men inte i riket."),
                        Row.of(
                                "dataset", "Polisens och Malmö stads trygghetsmätning",
                                "period", "Hösten 2026",
                                "remark", "Problemindex är oförändrat men sjunker på Möllevången.")),
                "leftOut",
                List.of(Row.of("name", "Egen webbenkät", "remark", "För få svar för att säga något säkert")));
    }

    private static Map<String, Object> compilation() {
        return Row.of(
                "extent", "Den anmälda brottsligheten är oförändrad men narkotikabrotten ökar med en fjärdedel.",
                "consequences", "Otryggheten gör att invånare avstår från att röra sig ute på kvällen.",
                "otherInformation", "Ett nytt torg och en ny busslinje öppnar under hösten.",
                "analysis", "Problemen hänger ihop: platser utan uppsikt, unga utan sammanhang och en efterfrågan.");
    }

    private static Map<String, Object> fit() {
        return Row.of(
                "fitShort", "Åtgärderna ryms i årets verksamhetsplan.",
                "fitLong", "Åtgärderna följer förvaltningens inriktning för de närmaste åren.",
                "gapUniversal", "Det allmänna arbetet görs redan i ordinarie verksamhet.",
                "gapSelective", "Vi arbetar inte med riskgrupper.",
                "gapIndicated", "Individuella insatser görs av socialtjänsten.",
                "gapSituational", "Vi förfogar inte över de platser som är aktuella.");
    }

    private static Map<String, Object> followUp() {
        return Row.of(
                "worked", "Närvaron på torget och fältarbetarna har gett tryggare kvällar.",
                "pictureMissed", "En del av handeln har flyttat till parken söder om torget.",
                "proposals", "Ta med parken i nästa lägesbild och fråga de unga själva.");
    }
}
