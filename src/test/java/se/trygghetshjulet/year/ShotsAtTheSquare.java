package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.demo.internal.story.Theme;

/** An acute effort in May 2027, what the parties answer in it, and what the year makes of its two proposals. */
final class ShotsAtTheSquare {

    static final String TITLE = "Skottlossning vid Möllevångstorget";
    static final String MEASURE = "Trafikkontroller på vägarna till torget";
    static final String PROBLEM = "Unga bär kniv kring fritidsgården";

    static final Map<String, Object> START = Row.of(
            "kind",
            "ACUTE",
            "title",
            TITLE,
            "situation",
            "Två skottlossningar på en vecka, den senaste mitt på dagen.",
            "units",
            List.of("fritid", "police"));

    private ShotsAtTheSquare() {}

    /** Fills in an opened form of the effort. */
    static void fill(Sheet sheet) {
        switch (sheet.key()) {
            case "special-effort.decide" -> sheet.write("verdict", "APPROVE");
            case "special-effort.carry-out" ->
                sheet.write("answer", "DONE")
                        .write("done", "Personal och patruller fanns på plats varje kväll i veckan.")
                        .write("effect", "BETTER")
                        .write("hours", 120);
            case "special-effort.debrief" ->
                sheet.write("worked", "Vi var på plats inom två timmar och gav samma besked till alla.")
                        .write("lessons", "Köparna kommer i bil, och unga runt gården är rädda.")
                        .write("problems", List.of(proposal(PROBLEM, "Flera unga säger att de bär kniv.", "fritid")))
                        .write("measures", List.of(proposal(MEASURE, "Kontroller torsdag till lördag.", "police")));
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }

    /** The unit keeps the row that the effort put in its form, and fills it in as the rest of its measures. */
    static void measureTaken(Sheet sheet) {
        List<Map<String, Object>> offered = sheet.options("measures");
        offered.forEach(row -> {
            assertThat(row).containsEntry("title", MEASURE);
            assertThat(sheet.shown("proposalText")).contains(MEASURE + " (satsningen " + TITLE + ")");
            sheet.rows("measures").stream()
                    .filter(own -> MEASURE.equals(own.get("title")))
                    .forEach(own -> own.put("id", row.get("id")));
        });
        sheet.write("shownProposals", sheet.shown("offered"));
    }

    /** What the effort proposed after the unit had written the same measure itself is struck when the plan is revised. */
    static void measureTakenBefore(Sheet sheet) {
        sheet.write(
                "measures",
                sheet.rows("measures").stream()
                        .filter(row -> !MEASURE.equals(row.get("title")) || row.get("approach") != null)
                        .toList());
        sheet.write("shownProposals", sheet.shown("offered"));
    }

    /** In the spring nobody has seen the problem that the effort will find. */
    static void notKnownYet(Sheet sheet) {
        sheet.write(
                "problems",
                sheet.rows("problems").stream()
                        .filter(row -> !PROBLEM.equals(row.get("title")))
                        .toList());
    }

    static void problemTaken(Sheet sheet) {
        sheet.rows("problems").stream()
                .filter(row -> PROBLEM.equals(row.get("title")))
                .forEach(row -> row.putAll(problem().problem()));
        sheet.write("shownProposals", sheet.shown("offered"));
    }

    /** The theme as the police see it, with the measure that the effort led to. */
    static Theme against(Theme theme, String cause) {
        List<Theme.Measure> measures = new ArrayList<>(theme.measures());
        measures.add(new Theme.Measure(
                "police",
                cause,
                Row.of(
                        "title", MEASURE,
                        "steps", "Kontroller torsdag till lördag, i skift med grannområdena.",
                        "preventionLevel", "SELECTIVE",
                        "approach", "SITUATIONAL",
                        "extent", "ORDINARY",
                        "effect", "SHORT_TERM",
                        "goal", "Färre köpare kommer till torget i bil",
                        "indicator", "Kontrollerade bilar per pass",
                        "baseValue", "0",
                        "targetValue", "40",
                        "source", "Polisens passrapporter",
                        "startsOn", "2027-06-01",
                        "dueOn", "2028-06-30",
                        "responsible", "Gruppchef, trafikpolisen",
                        "followUp", "Passrapporterna räknas varje månad"),
                Reports.underWay("Tolv kontroller är gjorda."),
                Reports.done("Fyrtio kontroller är gjorda.", "Kontrollerna behöver flyttas varje kväll.")));
        return Theme.prioritised(
                theme.unit(), theme.problem(), theme.analysis(), theme.decision(), theme.causes(), measures);
    }

    static Theme problem() {
        return Theme.notPrioritised(
                "fritid",
                Row.of(
                        "title", PROBLEM,
                        "crimeType", "VIOLENCE",
                        "description",
                                "Flera unga säger att de bär kniv för sin trygghet, mest efter skottlossningarna.",
                        "area", "Möllevången",
                        "extent", "Personalen känner till sex unga",
                        "trend", "INCREASING",
                        "consequences", "Bråk kan bli livsfarliga.",
                        "affectedUnits", List.of("police")),
                "Hänger ihop med handeln på torget; blir den mindre minskar rädslan.",
                "PARTLY",
                Row.of("decision", "MONITOR", "motivation", "Vi följer det till nästa lägesbild."));
    }

    private static Map<String, Object> proposal(String title, String description, String unit) {
        return Row.of("title", title, "description", description, "unit", unit);
    }
}
