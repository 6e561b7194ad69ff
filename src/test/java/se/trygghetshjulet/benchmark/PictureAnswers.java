package se.trygghetshjulet.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What officials in an ordinary year write into the forms of the situational picture. */
final class PictureAnswers {

    static final List<String> UNITS = List.of(
            "fritid", "grundskola", "police", "stadsbyggnad", "kultur", "miljo", "fastighet-gata", "gymnasie-vuxen");

    private PictureAnswers() {}

    /**
     * @param task key of the user task in the model
     * @param opened what its form showed, where the answer builds on it
     */
    static Map<String, Object> to(String task, Map<String, Object> opened) {
        return switch (task) {
            case "decide-approach" ->
                Map.of(
                        "questions", "Var är problemen störst?",
                        "areas", "Hela Malmö",
                        "sources", "Anmälda brott och trygghetsmätningen",
                        "timeLimit", "2027-03-12",
                        "units", UNITS);
            case "contribute" -> contribution();
            case "import-statistics" ->
                Map.of(
                        "datasets",
                                List.of(Map.of(
                                        "dataset", "Brå: Indikatorer för kommuners lägesbild",
                                        "period", "2022–2026",
                                        "comparison", "Riket",
                                        "remark", "Skadegörelsen ökar, i riket är den oförändrad.")),
                        "leftOut", List.of(Map.of("name", "Egen enkät", "remark", "För få svar")));
            case "compile" ->
                Map.of(
                        "extent", "420 anmälningar, flest i Rosengård.",
                        "consequences", "Otryggheten har ökat.",
                        "otherInformation", "Ett nytt torg öppnar i höst.",
                        "analysis", "Källorna pekar på platsen snarare än på grupper.",
                        "problems", analysed(opened));
            case "joint-review" -> Map.of("agrees", "yes");
            case "adopt" -> Map.of("adoption", "APPROVED");
            default -> throw new AssertionError("No answer to " + task);
        };
    }

    private static Map<String, Object> contribution() {
        return Map.of(
                "answer", "REPORT",
                "problems",
                        List.of(Map.of(
                                "title", "Skadegörelse",
                                "crimeType", "DAMAGE",
                                "description", "Rutor krossas efter skoltid.",
                                "area", "Rosengård",
                                "timePattern", "Fredagar efter kl. 22, höst",
                                "extent", "42 anmälningar under 2026",
                                "trend", "INCREASING",
                                "consequences", "Eleverna är otrygga och reparationerna är dyra.",
                                "affectedUnits", List.of("stadsbyggnad"))),
                "information", "Ett nytt torg öppnar i höst.",
                "sources", List.of(Map.of("name", "Skadeanmälningar", "period", "2026", "use", "USED")),
                "uncertainty", "Mörkertalet är okänt.");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> analysed(Map<String, Object> opened) {
        List<Map<String, Object>> rows = new ArrayList<>();
        ((List<Map<String, Object>>) opened.get("problems")).forEach(problem -> {
            Map<String, Object> row = new HashMap<>(problem);
            row.put("analysis", "Platsen saknar uppsikt.");
            rows.add(row);
        });
        return rows;
    }
}
