package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.Notices;

/** Writes the notice and its first delivery beside the caller's own rows. */
class OutboxNotices implements Notices {

    private final NoticeRows notices;
    private final DeliveryRows deliveries;
    private final Schedule schedule;
    private final Clock clock;

    OutboxNotices(NoticeRows notices, DeliveryRows deliveries, Schedule schedule, Clock clock) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NoticeRequest request) {
        notices.insert(request, clock.instant()).ifPresent(id -> {
            Addressee addressee = Addressee.of(request.recipient());
            deliveries.insert(
                    id,
                    addressee,
                    Delivery.Via.DIRECT,
                    "",
                    schedule.earliest(request.urgency(), addressee, clock.instant()));
        });
    }
}
