package se.trygghetshjulet.effort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An effort as it is told of when it is over. Texts are empty where nothing was written; days are Swedish.
 *
 * @param units the ids of the units that carry it out
 * @param said what the parties decided, in the order they did
 * @param done what the units reported, in the order they did
 * @param closedOn empty while it goes on
 */
public record EffortReport(
        EffortView effort,
        String situation,
        String goal,
        String actions,
        List<String> units,
        List<Said> said,
        List<Done> done,
        String worked,
        String lessons,
        List<Proposed> proposed,
        Optional<LocalDate> closedOn) {

    /** @param role the id of the role that decided for its party @param verdict in Swedish */
    public record Said(LocalDate on, String role, String verdict, String comment) {}

    /** @param effect what came of it, in Swedish @param hours how many were worked; empty when nobody counted */
    public record Done(String unit, String what, String effect, String hours) {}

    /** @param kind what is proposed to the unit, in Swedish */
    public record Proposed(String kind, String title, String description, String unit) {}
}
