package se.trygghetshjulet.effort.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;

/** What the forms show of an effort. */
@Component
class EffortTables {

    private final EffortBook book;
    private final UnitChoice units;
    private final Organisation organisation;

    EffortTables(EffortBook book, UnitChoice units, Organisation organisation) {
        this.book = book;
        this.units = units;
        this.organisation = organisation;
    }

    List<Map<String, String>> facts(Effort effort) {
        List<Map<String, String>> rows = new ArrayList<>();
        add(rows, "Namn", effort.title());
        add(rows, "Slag", effort.kind().inSwedish());
        add(rows, "Vad som händer", effort.situation());
        add(rows, "Mål", effort.goal());
        add(rows, "Insatser", effort.actions());
        add(rows, "Deltar", units.names(effort.units()));
        add(rows, "Från", effort.startsOn().toString());
        add(rows, "Till", effort.endsOn() == null ? "" : effort.endsOn().toString());
        return rows;
    }

    /** What the parties have said, latest round last. */
    List<Map<String, String>> decisions(Effort effort) {
        return book.decisions(effort.id()).stream()
                .map(decision -> Map.of(
                        "who", organisation.role(decision.role()).name(),
                        "verdict", decision.verdict().inSwedish(),
                        "comment", decision.comment() == null ? "" : decision.comment()))
                .toList();
    }

    List<Map<String, String>> reports(Effort effort) {
        return book.reports(effort.id()).stream()
                .map(report -> Map.of(
                        "unit", units.name(report.unit()),
                        "done", report.done() == null ? "Inget: " + report.nothing() : report.done(),
                        "effect", report.effect() == null ? "" : report.effect().inSwedish(),
                        "hours", report.hours() == null ? "" : report.hours().toString()))
                .toList();
    }

    private static void add(List<Map<String, String>> rows, String name, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(Map.of("name", name, "value", value));
        }
    }
}
