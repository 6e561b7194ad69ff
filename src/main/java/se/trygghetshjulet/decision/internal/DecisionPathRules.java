package se.trygghetshjulet.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;

/** What the way of a subject through the organs must fulfil, whatever an official has written in the table. */
final class DecisionPathRules {

    static final String COUNCIL = "kf";

    private static final String WORKING_GROUP = "ksau";
    private static final String EXECUTIVE = "ks";

    /** The order of preparation in kommunallagen: the committee's working group, the committee, the council. */
    private static final List<String> ORDER = List.of(WORKING_GROUP, EXECUTIVE, COUNCIL);

    private DecisionPathRules() {}

    /** A Swedish sentence for each fault, none when the rows are a way. @param rows the rows of the table that fit */
    static List<String> faults(
            Subject subject, String order, List<Map<String, Object>> rows, List<Organ> municipalityHas) {
        String way = "Tabellen deciding-organs, beslutsordningen ”" + order + "”, " + inSwedish(subject) + ": ";
        if (rows.isEmpty()) {
            return List.of(way + "inga rader. Lägg till dem i tabellen, eller välj en annan beslutsordning i"
                    + " kommunens fil.");
        }
        List<String> faults = new ArrayList<>();
        List<String> organs =
                rows.stream().map(row -> String.valueOf(row.get("organ"))).toList();
        List<String> known = municipalityHas.stream().map(Organ::id).toList();
        organs.stream()
                .filter(organ -> !known.contains(organ))
                .forEach(organ -> faults.add(way + "organet ”" + organ + "” finns inte i kommunens fil."));
        List<String> deciders = rows.stream()
                .filter(row -> isFunction(row, OrganFunction.DECIDES))
                .map(row -> String.valueOf(row.get("organ")))
                .toList();
        if (rows.stream().anyMatch(row -> function(row).isEmpty())) {
            faults.add(way + "uppgiften ska vara bereder, beslutar eller informeras.");
        } else if (deciders.contains(WORKING_GROUP)
                || organs.get(organs.size() - 1).equals(WORKING_GROUP)) {
            faults.add(way + "KSAU bereder men avgör aldrig (kommunallagen 6 kap. 38 §).");
        } else if (deciders.size() != 1) {
            faults.add(way + "exakt ett organ ska besluta.");
        }
        if (!organs.equals(ORDER.stream().filter(organs::contains).toList())) {
            faults.add(way + "raderna ska stå i ordningen ksau, ks, kf och varje organ en gång.");
        } else if (organs.contains(COUNCIL) && !organs.contains(EXECUTIVE)) {
            faults.add(way + "kf får inte ett ärende utan att ks har yttrat sig (kommunallagen 5 kap. 28 §).");
        }
        if (faults.isEmpty() && !inTurn(rows)) {
            faults.add(way + "organen före det som beslutar ska bereda, och de efter det informeras.");
        }
        return faults;
    }

    /** An organ that prepares what is decided, or hears of it before that, would never get the matter. */
    private static boolean inTurn(List<Map<String, Object>> rows) {
        OrganFunction expected = OrganFunction.PREPARES;
        for (Map<String, Object> row : rows) {
            if (isFunction(row, OrganFunction.DECIDES)) {
                expected = OrganFunction.IS_INFORMED;
            } else if (!isFunction(row, expected)) {
                return false;
            }
        }
        return true;
    }

    /** What the organ of the row does; empty when the table says something that is no function. */
    static Optional<OrganFunction> function(Map<String, Object> row) {
        return Stream.of(OrganFunction.values())
                .filter(function -> inSwedish(function).equals(row.get("function")))
                .findFirst();
    }

    private static boolean isFunction(Map<String, Object> row, OrganFunction function) {
        return function(row).filter(function::equals).isPresent();
    }

    private static String inSwedish(OrganFunction function) {
        return switch (function) {
            case PREPARES -> "bereder";
            case DECIDES -> "beslutar";
            case IS_INFORMED -> "informeras";
        };
    }

    /** What the table calls the subject. */
    static String inSwedish(Subject subject) {
        return switch (subject) {
            case PLAN -> "åtgärdsplan";
            case REPORT -> "återrapportering";
            case AGREEMENT -> "överenskommelse";
        };
    }
}
