package se.trygghetshjulet.document.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.cancellation.Cancellations;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.Plans;
import se.trygghetshjulet.revision.Revisions;

/** What the steering group has decided about the year as a whole, day by day. */
@Component
class SteeringDecisions {

    private final Pictures pictures;
    private final Plans plans;
    private final Revisions revisions;
    private final Cancellations cancellations;

    SteeringDecisions(Pictures pictures, Plans plans, Revisions revisions, Cancellations cancellations) {
        this.pictures = pictures;
        this.plans = plans;
        this.revisions = revisions;
        this.cancellations = cancellations;
    }

    /** @param reasons whether the words of those who decided may be shown */
    Block of(UUID cycleId, boolean reasons) {
        List<Taken> taken = new ArrayList<>();
        pictures.ofCycle(cycleId).forEach(picture -> picture.adoptedOn()
                .ifPresent(on -> taken.add(new Taken(on, "Lägesbilden fastställd, version " + picture.version(), ""))));
        plans.ofCycle(cycleId).forEach(plan -> plan.endorsedOn()
                .ifPresent(on -> taken.add(new Taken(on, "Åtgärdsplanen godkänd, version " + plan.version(), ""))));
        revisions.ofCycle(cycleId).forEach(revision -> revision.impact()
                .ifPresent(impact ->
                        taken.add(new Taken(impact.on(), "Avgjort vad förändringen berör", impact.motivation()))));
        cancellations
                .ofCycle(cycleId)
                .ifPresent(cancelled -> taken.add(new Taken(cancelled.on(), "Året avbrutet", cancelled.reason())));
        return taken.isEmpty()
                ? new Block.Paragraph("Styrgruppen har inte fastställt något än.")
                : new Block.Table(
                        "Vad styrgruppen har fastställt",
                        List.of(Body.column("Datum", 2), Body.column("Beslut", 6)),
                        taken.stream()
                                .sorted(Comparator.comparing(Taken::on))
                                .map(one -> one.row(reasons))
                                .toList());
    }

    private record Taken(LocalDate on, String what, String why) {

        Block.Row row(boolean reasons) {
            return Block.Row.of(on.toString(), reasons ? Body.lines(what, why) : what);
        }
    }
}
