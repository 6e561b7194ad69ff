package se.trygghetshjulet.effort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.testing.Officials;

/** An acute effort, "Oro på torget", from its start to its debrief, with what it proposes to the year. */
public final class ProposingEffort {

    private final List<Map<String, Object>> problems = new ArrayList<>();
    private final List<Map<String, Object>> measures = new ArrayList<>();

    /** @param titles what the problems are called; each is described as "Bråken flyttade dit." */
    public ProposingEffort problems(String unit, String... titles) {
        Arrays.stream(titles)
                .forEach(title ->
                        problems.add(Map.of("title", title, "description", "Bråken flyttade dit.", "unit", unit)));
        return this;
    }

    /** @param titles what the measures are called; each is described as "Fredag och lördag." */
    public ProposingEffort measures(String unit, String... titles) {
        Arrays.stream(titles)
                .forEach(title ->
                        measures.add(Map.of("title", title, "description", "Fredag och lördag.", "unit", unit)));
        return this;
    }

    public void isCarriedOut(Officials officials) {
        officials.start(
                officials.holderOf("coordinator"),
                "special-effort",
                Map.of(
                        "kind", "ACUTE",
                        "title", "Oro på torget",
                        "situation", "Bråk varje kväll.",
                        "units", List.of("fritid", "police")));
        officials.completeAll("special-effort.decide", role -> Map.of("verdict", "APPROVE"));
        officials.completeAll(
                "special-effort.carry-out",
                role -> Map.of("answer", "DONE", "done", "Fler vuxna på plats.", "effect", "BETTER"));
        officials.complete(
                "special-effort.debrief",
                Map.of(
                        "worked",
                        "Vi kom fram fort.",
                        "lessons",
                        "Torget behöver följas.",
                        "problems",
                        problems,
                        "measures",
                        measures));
    }
}
