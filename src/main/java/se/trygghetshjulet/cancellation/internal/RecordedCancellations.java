package se.trygghetshjulet.cancellation.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cancellation.Cancellations;
import se.trygghetshjulet.cancellation.CancelledYear;

@Component
class RecordedCancellations implements Cancellations {

    private final CancellationRepository cancellations;

    RecordedCancellations(CancellationRepository cancellations) {
        this.cancellations = cancellations;
    }

    @Override
    public Optional<CancelledYear> ofCycle(UUID cycleId) {
        return cancellations
                .findCarriedOut(cycleId)
                .map(one -> new CancelledYear(
                        SwedishTime.dateOf(one.endedAt()), one.reason(), one.proposedBy(), one.answeredBy()));
    }
}
