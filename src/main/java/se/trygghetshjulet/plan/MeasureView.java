package se.trygghetshjulet.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A measure (åtgärd) of a plan.
 *
 * @param number 1, 2, 3 … within the plan
 * @param problem the prioritised problem it belongs to, as people read it, e.g. "2. Öppen narkotikahandel"
 * @param causes numbers of the causes it acts on
 * @param unit id of the responsible unit
 * @param responsibleRole role of those who report on it, e.g. {@code unit.grundskola}
 * @param indicator what is measured; {@code null} when the gap was motivated instead
 * @param indicatorSeries the imported series that the indicator is; {@code null} when it is none
 * @param due when it is to be finished
 * @param continues the measure of an earlier plan that it carries on; {@code null} when it is new
 * @param secret whether it acts on a problem marked with secrecy (OSL): then neither the problem nor the measure is named
 *     in public texts
 */
public record MeasureView(
        UUID id,
        int number,
        String title,
        String problem,
        List<Integer> causes,
        String unit,
        String responsibleRole,
        String goal,
        String indicator,
        String baseValue,
        String targetValue,
        UUID indicatorSeries,
        LocalDate start,
        LocalDate due,
        UUID continues,
        boolean secret) {}
