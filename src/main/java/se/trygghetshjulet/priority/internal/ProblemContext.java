package se.trygghetshjulet.priority.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.FormText;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;
import se.trygghetshjulet.picture.ProblemView;
import se.trygghetshjulet.picture.Trend;

/** What the picture says about a problem, as the texts of the forms show it. */
@Component
class ProblemContext {

    private static final String UNSAID = "–";

    private final Organisation organisation;

    ProblemContext(Organisation organisation) {
        this.organisation = organisation;
    }

    /** A new map that the caller may add to. */
    Map<String, Object> of(ProblemView problem) {
        Map<String, Object> context = new HashMap<>();
        context.put("number", problem.number());
        context.put("title", shown(problem.title()));
        context.put("description", shown(problem.description()));
        context.put("area", shown(problem.area()));
        context.put("extent", shown(problem.extent()));
        context.put("trend", trend(problem.trend()));
        context.put("consequences", shown(problem.consequences()));
        context.put("contributors", names(problem.contributors()));
        context.put("secrecy", problem.secret() ? "Sekretessmarkerat: sprid inte uppgifterna vidare." : "");
        return context;
    }

    private String names(List<String> unitIds) {
        Map<String, String> names = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return unitIds.isEmpty()
                ? UNSAID
                : unitIds.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    /** What a person wrote, for a text of a form. */
    static String shown(String text) {
        return FormText.shown(text, UNSAID);
    }

    private static String trend(Trend trend) {
        return switch (trend) {
            case INCREASING -> "ökar";
            case UNCHANGED -> "oförändrat";
            case DECREASING -> "minskar";
            case UNKNOWN -> "går inte att bedöma";
        };
    }
}
